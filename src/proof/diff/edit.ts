import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import type { Answers, Known } from "../../questionnaire/definition/definition.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import type { AnswerWeights } from "../answerWeights.ts";

/** A past interview that weighs in a comparison. */
export interface PastInterview {
  readonly known?: Known;
  readonly answers: Answers;
}

/** How often answers to the questions of each version were given. */
export interface VersionWeights {
  readonly before: AnswerWeights;
  readonly after: AnswerWeights;
}

export interface DiffOptions {
  /**
   * Ids told to be renamed, old to new; what is not told is found by likeness. Of any kind, or of the one that stands
   * before the old id: `question:late`, `option:late/yes`, `segment:late`.
   */
  readonly renames?: ReadonlyMap<string, string>;
  /** Past interviews to weigh by, in place of equal chances. */
  readonly records?: readonly PastInterview[];
  /** How often answers are really given, in place of equal chances. What nobody moves by is proved of every answer. */
  readonly weights?: VersionWeights | undefined;
}

/** Prospects that went to one segment and now go to another, or to the same. */
export interface Move {
  /** Segment id in the old version. */
  readonly from: string;
  /** Segment id in the new version. */
  readonly to: string;
  /** Share of all prospects of whom nothing is known; 0 where it takes facts. With past interviews, share of those. */
  readonly share: number;
  /** Whether it is another segment, and not only another name for it. */
  readonly moves: boolean;
  /**
   * For a move, one prospect's interviews that show it: none shows it with fewer answers, what both versions ask
   * counted once. It is a prospect of whom nothing is known where one makes the move; else one with facts, which stand
   * among the answers and count as such. With past interviews, the shortest among them that moves, with the facts that count, and with the
   * fewest answers to what that prospect was never asked.
   */
  readonly witness?: Witness;
}

/** What an edit does to prospects of whom facts are known. */
export interface FactMoves {
  /** How many combinations of facts there are: each value and "not known" of every fact; exact up to 2^53. */
  readonly combinations: number;
  /**
   * In how many of them some prospect changes segment by what is answered. A number that is known of a question that is
   * asked is in none of them: whom only that moves stands among the moves.
   */
  readonly moving: number;
  /**
   * Each value of a fact with which alone prospects change segment, the largest share first; without those that make no
   * difference by themselves.
   */
  readonly alone: readonly FactMove[];
}

/** Prospects of whom one fact is known, and nothing else. */
export interface FactMove {
  /** The fact in each version, as it can stand in `known`; empty in one that doesn't know it. */
  readonly before: Answers;
  readonly after: Answers;
  /** The share of them who change segment. */
  readonly share: number;
  /** The shortest interviews of one who does, with the fact among the answers. */
  readonly witness: Witness;
}

/** One prospect's interviews by both versions. */
export interface Witness {
  readonly before: Answers;
  readonly after: Answers;
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
  /** The share of prospects of whom nothing is known who change segment. */
  readonly moved: number;
  /** Every pair of segments that any prospect has, whatever is known; the largest share first. */
  readonly moves: readonly Move[];
  /**
   * Null where facts make it too large to be looked at, or where one is a question of the other version that offers the
   * contenders' options alone, so that `moves` is of prospects with nothing known; and with past interviews.
   */
  readonly facts: FactMoves | null;
  /**
   * The share of the new version's interviews, with nothing known, that hold an answer which could not be given before:
   * it moves nobody, but changes `after`.
   */
  readonly newAnswers: number;
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly renames: Renames;
  readonly added: Ids;
  readonly removed: Ids;
  readonly rewordings: readonly Rewording[];
  /** How many past interviews were weighed, and how many do not finish in the old version and were left out. */
  readonly records: { readonly used: number; readonly unfinished: number } | null;
}
