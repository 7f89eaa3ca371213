import type { Answers, Known } from "../../definition/definition.ts";
import type { Path } from "../../definition/problem.ts";

/** Ids that have changed from one version to the next, old to new. Of options: by the new id of their question. */
export interface Renames {
  readonly questions: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly segments: ReadonlyMap<string, string>;
}

/** A past interview that weighs in a comparison. */
export interface PastInterview {
  readonly known?: Known;
  readonly answers: Answers;
}

export interface DiffOptions {
  /**
   * Ids told to be renamed, old to new; what is not told is found by likeness. Of any kind, or of the one that stands
   * before the old id: `question:late`, `option:late/yes`, `segment:late`.
   */
  readonly renames?: ReadonlyMap<string, string>;
  /** Past interviews to weigh by, in place of equal chances. */
  readonly records?: readonly PastInterview[];
}

/** Prospects that went to one segment and now go to another, or to the same. */
export interface Move {
  /** Segment id in the old version. */
  readonly from: string;
  /** Segment id in the new version. */
  readonly to: string;
  /** Share of all prospects. */
  readonly share: number;
  /** Whether it is another segment, and not only another name for it. */
  readonly moves: boolean;
  /**
   * For a move, one prospect's interviews that show it: none shows it with fewer answers, what both versions ask
   * counted once. With past interviews, the shortest among them that moves, with the facts that count, and with the
   * fewest answers to what that prospect was never asked.
   */
  readonly witness?: { readonly before: Answers; readonly after: Answers };
}

/** Something that says other words but does not change who goes where. */
export interface Rewording {
  /** In the new version. */
  readonly path: Path;
  readonly before: string;
  readonly after: string;
}

/** Ids that are only in one of two versions; options as `question/option`. */
export interface Ids {
  readonly questions: readonly string[];
  readonly options: readonly string[];
  readonly segments: readonly string[];
}

/** What an edit does to prospects. */
export interface Edit {
  /** The share of prospects who change segment. */
  readonly moved: number;
  /** Every pair of segments that any prospect has, the largest share first. */
  readonly moves: readonly Move[];
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly renames: Renames;
  readonly added: Ids;
  readonly removed: Ids;
  readonly rewordings: readonly Rewording[];
  /** How many past interviews were weighed, and how many do not finish in the old version and were left out. */
  readonly records: { readonly used: number; readonly unfinished: number } | null;
}
