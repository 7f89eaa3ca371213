import type { NotHeld } from "../../evidence/review/notHeld.ts";
import { knownNumber } from "../../questionnaire/decision/knownNumber.ts";
import type { Answer, Definition } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { aboutColumns, namingIn } from "./csv.ts";
import { rowsOf } from "./csvRows.ts";
import type { HeldInterview } from "./heldInterview.ts";

/**
 * The interviews in a table of calls, with questions and answers in a definition's words or by their ids. What a table
 * says of a fact was known, and of any other question answered or known; it doesn't tell which.
 */
export function interviewsInTable(
  text: string,
  definition: Definition,
): { readonly interviews: readonly HeldInterview[]; readonly problems: readonly NotHeld[] } {
  const { rows, unclosed } = rowsOf(text);
  if (unclosed !== null)
    return { interviews: [], problems: [{ line: unclosed, why: "unclosed-quote" }] };
  const [head, ...others] = rows;
  const headings = head?.cells ?? [];
  const at = (heading: string) => headings.indexOf(heading);
  if (!head || at("call") < 0 || at("questionnaire") < 0) {
    return { interviews: [], problems: [{ line: head?.line ?? 1, why: "no-table" }] };
  }
  const naming = namingIn(definition);
  const taken = new Set<string>();
  // A question can be called as one of these columns is, which stand before.
  const isAbout = (heading: string, column: number) =>
    aboutColumns.includes(heading) && at(heading) === column;
  const isInWords = headings.some(
    (heading, column) =>
      !isAbout(heading, column) && definition.questions.every(({ id }) => id !== heading),
  );
  const columns = headings.map((heading, column): string | null => {
    if (isAbout(heading, column)) return null;
    const question = definition.questions.find(
      ({ id }) => !taken.has(id) && (heading === id || heading === naming.question(id)),
    );
    if (question) taken.add(question.id);
    return question?.id ?? "";
  });
  // Of another version there can be questions that are gone; of this one they are called otherwise.
  const mine = others.filter(
    ({ cells }) =>
      cells[at("questionnaire")] === definition.id && cells[at("version")] === definition.version,
  );
  const problems = headings.flatMap((found, column): NotHeld[] =>
    columns[column] === "" && mine.some(({ cells }) => (cells[column] ?? "") !== "")
      ? [{ line: head.line, why: "unknown-column", found }]
      : [],
  );
  const interviews = others.map(({ line, cells }): HeldInterview => {
    const said = columns.flatMap((id, column): [string, Answer | number][] => {
      const cell = cells[column] ?? "";
      return id && cell !== "" ? [[id, saidIn(definition, id, cell, isInWords)]] : [];
    });
    const known = Object.fromEntries(said);
    const answers = Object.fromEntries(
      said.filter((entry): entry is [string, Answer] => typeof entry[1] !== "number"),
    );
    const [id = "", version = ""] = [cells[at("questionnaire")], cells[at("version")]];
    return { line, questionnaire: { id, version }, known, answers };
  });
  return { interviews, problems };
}

/** What stands in a cell: a number, or options by their words or ids; else the cell as it is, which answers nothing. */
export function saidIn(
  definition: Definition,
  question: string,
  cell: string,
  isInWords: boolean,
): Answer | number {
  const asked = definition.questions.find(({ id }) => id === question);
  const { options = [] } = asked ?? {};
  const naming = namingIn(definition);
  const byWords = options.map(({ id }) => [naming.option(question, id), id] as const).toReversed();
  const unsure = asked && offersUnsure(asked) ? naming.option(question, UNSURE) : UNSURE;
  const byId = options.map(({ id }) => [id, id] as const);
  // The later counts: one option can read as another's id does.
  const found = chosen(
    cell,
    new Map([
      ...(unsure === UNSURE ? [] : [[unsure, UNSURE] as const]),
      ...(isInWords ? [...byId, ...byWords] : [...byWords, ...byId]),
      ...(asked && offersUnsure(asked) ? [[UNSURE, UNSURE] as const] : []),
    ]),
  );
  if (found) return found.length === 1 ? (found[0] as string) : found;
  const number = knownNumber(cell);
  return Number.isNaN(number) ? cell : number;
}

/** The options whose words a cell lists, also where one of them holds the sign that stands between. */
function chosen(cell: string, ids: ReadonlyMap<string, string>): string[] | null {
  const whole = ids.get(cell);
  if (whole !== undefined) return [whole];
  for (let at = cell.indexOf("; "); at >= 0; at = cell.indexOf("; ", at + 1)) {
    const first = ids.get(cell.slice(0, at));
    const rest = first === undefined ? null : chosen(cell.slice(at + 2), ids);
    if (first !== undefined && rest) return [first, ...rest];
  }
  return null;
}
