import Papa from "papaparse";
import type { Found, FoundAnswer } from "../found.ts";
import type { Missed } from "../missed.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { linesOf } from "./line.ts";

/** Whether a text is cells of a spreadsheet: tabs stand within its lines, not only before them or behind a bullet. */
export function isTable(text: string): boolean {
  return delimiterOf(text) !== "\t" || linesOf(text).some(({ words }) => words.includes("\t"));
}

/** Questions and answers in rows: a question once, or in each of its answers' rows, or with all answers behind it. */
export function tableList(text: string): Found {
  const rows = rowsOf(text);
  const { headings, columns } = columnsOf(rows);
  const missed: Missed[] = [...columns.missed];
  const questions = new Map<string, FoundAnswer[]>();
  let current: FoundAnswer[] | undefined;
  for (const [at, cells] of rows.entries()) {
    if (at < headings) continue;
    const cell = (column: number | undefined) => (cells[column ?? -1] ?? "").trim();
    const asked = cell(columns.question);
    if (asked !== "") {
      current = questions.get(asked) ?? [];
      questions.set(asked, current);
    }
    const answers = answersOf(cells, columns, missed);
    if (current) current.push(...answers);
    else if (answers.length > 0)
      missed.push({ code: "stray-line", line: at + 1, what: answers.map(({ text }) => `${text}`) });
  }
  for (const [of, answers] of questions)
    if (answers.length === 0) missed.push({ code: "open", of });
  return {
    questions: [...questions]
      .filter(([, answers]) => answers.length > 0)
      .map(([text, answers]) => ({ text, answers })),
    segments: columns.segments.map(([, name]) => name),
    missed,
  };
}

/** The answers of a row, with the segments for which they speak. */
function answersOf(
  cells: readonly string[],
  columns: Columns,
  missed: Missed[],
): readonly FoundAnswer[] {
  const cell = (column: number | undefined) => (cells[column ?? -1] ?? "").trim();
  const said = columns.answers.map(cell).filter((text) => text !== "");
  const [segment, count] = [cell(columns.segment), cell(columns.points)];
  const points: (readonly [string, number])[] = [];
  const take = (name: string, entry: string) => {
    const number = entry.replace(/^[−–]/, "-");
    if (/^[-+]?\d+$/.test(number)) points.push([name, Number(number)]);
    else missed.push({ code: "points", of: cell(columns.question), what: [...said, name, entry] });
  };
  for (const [column, name] of columns.segments) if (cell(column)) take(name, cell(column));
  if (segment !== "" || count !== "") take(segment, count === "" ? "1" : count);
  return said.map((text) => ({ text, points }));
}

/** Commas and semicolons part cells where the first line says what their columns are. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  if (first.includes("\t")) return "\t";
  return [";", ","].find((sign) => columnsOf([first.split(sign)]).headings > 0) ?? "\t";
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const options = { delimiter: delimiterOf(text), skipEmptyLines: "greedy" } as const;
  const quoted = Papa.parse<string[]>(text, options);
  // Where quotes are only signs in the text, as some programs copy them, they part nothing.
  const isQuoted = quoted.errors.every(({ type }) => type !== "Quotes");
  return isQuoted ? quoted.data : Papa.parse<string[]>(text, { ...options, quoteChar: "\0" }).data;
}
