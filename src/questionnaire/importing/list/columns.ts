import type { Missed } from "../missed.ts";

/** Which column of a table is what. */
export interface Columns {
  readonly question: number;
  /** One, or where a row has all of a question's answers, those that follow. */
  readonly answers: readonly number[];
  /** The column that names the segment for which an answer speaks. */
  readonly segment: number | undefined;
  readonly points: number | undefined;
  /** Columns that are called like a segment and have an answer's points for it. */
  readonly segments: readonly (readonly [column: number, name: string])[];
  readonly missed: readonly Missed[];
}

type Rows = readonly (readonly string[])[];

const headings = {
  question: /^(?:questions?|fragen?|q)$/i,
  answer: /^(?:answers?|options?|choices?|antwort(?:en)?|a)$/i,
  segment: /^(?:segments?|segmente?|gruppe|group)$/i,
  points: /^(?:points?|punkte?|scores?|weights?|gewicht)$/i,
} as const;

/** What the columns of a table are, by its headings if it has any, and how many rows those take. */
export function columnsOf(rows: Rows): { readonly headings: number; readonly columns: Columns } {
  const [first = [], ...others] = rows;
  const heads = first.map((cell) => cell.trim());
  const find = (name: keyof typeof headings) => {
    const at = heads.findIndex((head) => headings[name].test(head));
    return at < 0 ? undefined : at;
  };
  const [question, answer] = [find("question"), find("answer")];
  if (question === undefined || answer === undefined)
    return { headings: 0, columns: byPosition(rows) };
  const [segment, points] = [find("segment"), find("points")];
  const rest = [...heads.entries()].filter(
    ([at, head]) => head !== "" && ![question, answer, segment, points].includes(at),
  );
  const segments = rest.filter(([at]) => isPoints(others, at));
  const unknown = rest.filter(([at]) => !isPoints(others, at)).map(([, head]) => head);
  const missed: Missed[] = unknown.length > 0 ? [{ code: "setting", what: unknown }] : [];
  return {
    headings: 1,
    columns: { question, answers: [answer], segment, points, segments, missed },
  };
}

/** Without headings: all answers in their question's row, or an answer a row with its segment and its points. */
function byPosition(rows: Rows): Columns {
  const asked = rows.map(([cell = ""]) => cell.trim());
  const isAcross = asked.every((cell) => cell !== "") && new Set(asked).size === rows.length;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const answers = isAcross ? Array.from({ length: width }, (_, at) => at).slice(1) : [1];
  const [segment, points] = isAcross ? [] : [2, 3];
  return { question: 0, answers, segment, points, segments: [], missed: beyond(rows, isAcross) };
}

/** Columns without a heading of which nobody knows what they are. */
function beyond(rows: Rows, isAcross: boolean): readonly Missed[] {
  const more = isAcross
    ? []
    : rows.flatMap((cells) => cells.slice(4).filter((cell) => cell.trim()));
  return more.length > 0 ? [{ code: "setting", what: [...new Set(more)] }] : [];
}

/** Whether a column has numbers, at least one, and nothing else. */
function isPoints(rows: Rows, at: number): boolean {
  const cells = rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => /^[-+−–]?\d+(?:[.,]\d+)?$/.test(cell));
}
