import { isMissing, numberIn } from "../table/cells.ts";
import { cutsOf } from "./cuts.ts";
import { nearestSegment } from "./nearestSegment.ts";
import type { Candidate, Study } from "./study.ts";

/** What a level of a candidate stands for: a value as it is written in the table, or numbers from one to below another. */
export interface Level {
  readonly value: string;
  readonly range?: { readonly from?: number; readonly below?: number };
  /** How many rows have it. */
  readonly rows: number;
}

/** What a candidate's levels are, by its position in the study. */
export interface CodedColumn {
  readonly column: string;
  readonly kind: Candidate["kind"];
  readonly levels: readonly Level[];
  readonly missing: number;
}

/** Why a column can't be a question. */
export interface AsideColumn {
  readonly column: string;
  readonly why: "left-out" | "one-value" | "identifies-rows" | "too-many-values";
}

/** A table made ready to learn from. */
export interface Coded {
  readonly study: Study;
  readonly columns: readonly CodedColumn[];
  /** What the segments are called in the table, in the order of the study. */
  readonly segments: readonly string[];
  readonly aside: readonly AsideColumn[];
  /** How many rows name no segment, and so can't be learned from. */
  readonly unnamed: number;
}

/** Why nothing can be learned from a table. */
export type Unlearnable =
  | { readonly why: "no-such-column"; readonly column: string }
  | { readonly why: "one-segment" }
  | { readonly why: "too-many-segments"; readonly count: number }
  | {
      readonly why: "too-few-rows";
      readonly segment: string;
      readonly rows: number;
      /** The segment whose people answer most alike. */
      readonly nearest: string;
    }
  | { readonly why: "no-such-segment"; readonly segment: string }
  | { readonly why: "too-few-questions"; readonly count: number };

/** As many options as a question may have, and segments as a questionnaire. */
const [mostLevels, mostSegments] = [9, 12];
/** Fewer rows of a segment than this say nothing of it. */
const fewestRows = 10;

export interface Coding {
  readonly segment: string;
  readonly without?: readonly string[];
  /** Segments whose rows count as another's, by what they are called. */
  readonly merged?: ReadonlyMap<string, string>;
  /** How many questions are wanted at the most. */
  readonly most: number;
  /** Columns of which it is said whether their order counts. */
  readonly kinds?: ReadonlyMap<string, Candidate["kind"]>;
}

/** Makes a study of a table: what its columns can be asked for, and which values they have. */
export function codedFrom(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { segment, without = [], merged = new Map(), most, kinds = new Map() }: Coding,
): Coded | Unlearnable {
  for (const column of [segment, ...without])
    if (!headings.includes(column)) return { why: "no-such-column", column };
  const at = headings.indexOf(segment);
  const named = rows.filter((row) => !isMissing(row[at] ?? ""));
  const given = named.map((row) => (row[at] ?? "").trim());
  const unknown = [...merged.keys()].find((label) => !given.includes(label));
  if (unknown !== undefined) return { why: "no-such-segment", segment: unknown };
  const labels = given.map((label) => merged.get(label) ?? label);
  const sizes = counted(labels);
  const segments = [...sizes.keys()].sort(inOrder);
  if (segments.length < 2) return { why: "one-segment" };
  if (segments.length > mostSegments) return { why: "too-many-segments", count: segments.length };
  const smallest = segments.reduce((a, b) => ((sizes.get(b) ?? 0) < (sizes.get(a) ?? 0) ? b : a));
  const fewest = sizes.get(smallest) ?? 0;
  if (fewest < fewestRows) {
    const others = headings.flatMap((_, position) =>
      position === at ? [] : [named.map((row) => (row[position] ?? "").trim())],
    );
    const nearest = nearestSegment(smallest, labels, others) ?? "";
    return { why: "too-few-rows", segment: smallest, rows: fewest, nearest };
  }

  const columns: CodedColumn[] = [];
  const candidates: Candidate[] = [];
  const aside: AsideColumn[] = [];
  for (const [position, column] of headings.entries()) {
    if (position === at) continue;
    const cells = named.map((row) => (row[position] ?? "").trim());
    const coded = without.includes(column) ? "left-out" : columnOf(cells, kinds.get(column));
    if (typeof coded === "string") {
      aside.push({ column, why: coded });
      continue;
    }
    columns.push({ column, ...coded.column });
    candidates.push({
      id: column,
      kind: coded.column.kind,
      levels: coded.column.levels.length,
      values: coded.values,
    });
  }
  if (candidates.length < most) return { why: "too-few-questions", count: candidates.length };
  const label = Uint8Array.from(labels, (one) => segments.indexOf(one));
  return {
    study: { segments: segments.length, segment: label, candidates },
    columns,
    segments,
    aside,
    unnamed: rows.length - named.length,
  };
}

/** A column's levels and each row's, or why it can't be a question. */
function columnOf(
  cells: readonly string[],
  said: Candidate["kind"] | undefined,
):
  | { readonly column: Omit<CodedColumn, "column">; readonly values: Uint8Array }
  | AsideColumn["why"] {
  const given = cells.filter((cell) => !isMissing(cell));
  const counts = counted(given);
  if (counts.size < 2) return "one-value";
  const values = [...counts.keys()];
  const areNumbers = values.every((value) => !Number.isNaN(numberIn(value)));
  if (counts.size === cells.length && (!areNumbers || rises(given))) return "identifies-rows";
  const missing = cells.length - given.length;
  if (counts.size <= mostLevels) {
    const levels = values.sort(inOrder).map((value) => ({ value, rows: counts.get(value) ?? 0 }));
    const kind = said ?? (areNumbers && levels.length > 2 ? "ordinal" : "nominal");
    return {
      column: { kind, levels, missing },
      values: Uint8Array.from(cells, (cell) =>
        isMissing(cell) ? levels.length : levels.findIndex(({ value }) => value === cell),
      ),
    };
  }
  if (!areNumbers) return "too-many-values";
  const cuts = cutsOf(given.map(numberIn));
  const levelOf = (number: number) => cuts.filter((cut) => cut <= number).length;
  const coded = Uint8Array.from(cells, (cell) =>
    isMissing(cell) ? cuts.length + 1 : levelOf(numberIn(cell)),
  );
  const levels = Array.from({ length: cuts.length + 1 }, (_, level) => {
    const [from, below] = [cuts[level - 1], cuts[level]];
    const range = { ...(from !== undefined && { from }), ...(below !== undefined && { below }) };
    const value = `${from ?? ""}–${below ?? ""}`;
    return { value, range, rows: coded.filter((one) => one === level).length };
  });
  return { column: { kind: said ?? "ordinal", levels, missing }, values: coded };
}

/** Whether every number is above the one before, as those of rows are. */
function rises(cells: readonly string[]): boolean {
  return cells.every((cell, at) => at === 0 || numberIn(cell) > numberIn(cells[at - 1] ?? ""));
}

function counted(cells: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** Numbers by size, and before words; words by their letters, the same on every machine. */
function inOrder(one: string, other: string): number {
  const [a, b] = [numberIn(one), numberIn(other)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b || (one < other ? -1 : 1);
  if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1;
  return one < other ? -1 : 1;
}
