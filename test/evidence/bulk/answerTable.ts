import type { Answer, Definition, Known, Question } from "../../../src/index.ts";
import { answeringOf } from "../../../src/questionnaire/definition/answering.ts";
import { offersUnsure } from "../../../src/questionnaire/definition/unsure.ts";

/** What may stand in a column: a number, ids as text, or nothing. */
export type Cell = string | number | null;

/** A table of answers: a row a prospect, a column a question. */
export interface AnswerTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Whether a question's column holds numbers. */
const isNumber = ({ options }: Question) => options.some(({ range }) => range);

/** All that can stand in the column of a question: each answer that it takes, none, and what is no answer. */
function cellsOf(question: Question): Cell[] {
  const { options } = question;
  if (isNumber(question)) {
    const bounds = options.flatMap(({ range }) => [range?.from, range?.below]);
    const at = bounds.filter((bound) => bound !== undefined);
    return [null, ...new Set(at.flatMap((bound) => [bound, bound - 0.5]))];
  }
  const sets = options.reduce<string[][]>(
    (all, { id }) => all.flatMap((set) => [set, [...set, id]]),
    [[]],
  );
  const { atMost } = answeringOf(question);
  const allowed = sets.filter(({ length }) => length > 0 && length <= atMost);
  const tooMany = sets.filter(({ length }) => length === atMost + 1).slice(0, 1);
  const unsure = offersUnsure(question) ? ["unsure"] : [];
  const texts = [...allowed, ...tooMany].map((set) => set.join(set.length > 2 ? "; " : ","));
  return [null, ...texts, ...unsure, "nonsense"];
}

/** Every row that there can be, at most so many: then such that are spread over all. */
export function tableOf(definition: Definition, most: number): AnswerTable {
  const cells = definition.questions.map(cellsOf);
  const all = cells.reduce((product, { length }) => product * length, 1);
  const many = Math.min(all, most);
  const rows = Array.from({ length: many }, (_, row) => {
    // Of more than can be tried, rows far apart: by a stride that meets each value of each column.
    let rest = many === all ? row : Math.floor((row * all) / many) + (row % 7);
    return cells.map((values) => {
      const cell = values[rest % values.length] ?? null;
      rest = Math.floor(rest / values.length);
      return cell;
    });
  });
  const columns = definition.questions.map((question) => ({
    name: question.id.replaceAll("-", "_"),
    isNumber: isNumber(question),
  }));
  return { columns, rows };
}

/** What a row says, as the walk takes it. */
export function givenIn(
  definition: Definition,
  row: readonly Cell[],
): { known: Known; answers: Record<string, Answer> } {
  const known: Record<string, number | string | string[]> = {};
  const answers: Record<string, Answer> = {};
  for (const [at, question] of definition.questions.entries()) {
    const cell = row[at] ?? null;
    if (cell === null) continue;
    const ids = typeof cell === "number" ? cell : cell.split(/[,; ]+/);
    if (question.ask === "never" || typeof ids === "number") known[question.id] = ids;
    else answers[question.id] = ids;
  }
  return { known, answers };
}
