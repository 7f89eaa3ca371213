import { compiled } from "../../evidence/bulk/compiled.ts";
import type { BulkVerdict } from "../../evidence/bulk/verdicts.ts";
import { answerIn, type ColumnMatch } from "../../evidence/table/mapping.ts";
import type { Cell } from "../../interview/calls/csvRows.ts";
import { planOf } from "../../questionnaire/decision/plan.ts";
import { remembered } from "../../questionnaire/decision/remember.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answer, Definition, Known } from "../../questionnaire/definition/definition.ts";
import type { TableFile } from "./tableFile.ts";

/** Rows with what their answers come to, and what was seen on the way. */
export interface RowsPlaced {
  /** What their columns are called: those of the table, then what the answers come to. */
  readonly names: readonly string[];
  /** Their values, a row at a time. */
  values(): AsyncGenerator<readonly (Cell | null)[]>;
  /** How many rows there were so far. */
  readonly rows: number;
  /** Values that are no answer, how often each, by question id: they count as not answered. Of each the first few. */
  readonly unread: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** So many rows are remembered in which the interview is over, or not. */
const mostRemembered = 50_000;

/** So many values that are no answer are noted of a question. */
const mostNoted = 100;

const results = {
  segment: ({ segment }) => segment,
  tier: ({ tier }) => tier ?? null,
  decided_by: ({ decidedBy }) => decidedBy,
  lead_points: ({ leadPoints }) => leadPoints,
  is_close: ({ isClose }) => isClose,
  runner_up: ({ runnerUp }) => runnerUp,
  unanswered: ({ unanswered }) => unanswered,
} as const satisfies Record<string, (verdict: BulkVerdict) => Cell | null>;

/** Gives each row of a table its segment: its own columns come first, then what the answers come to. */
export function rowsPlaced(
  definition: Definition,
  table: TableFile,
  matches: readonly ColumnMatch[],
): RowsPlaced {
  const { codeOf, classify, verdicts } = compiled(definition);
  const columns = definition.questions.map(
    ({ id }) => matches.find(({ question }) => question === id)?.at ?? -1,
  );
  // What the table calls as we do stays its own.
  const names = Object.keys(results).map((name) =>
    table.columns.includes(name) ? `nd_${name}` : name,
  );
  const unread = new Map<string, Map<string, number>>();
  let rows = 0;
  const note = (question: string, value: string) => {
    const values = unread.get(question) ?? new Map<string, number>();
    unread.set(question, values);
    // What a column of names has of values would fill the memory.
    const isKept = values.has(value) || values.size < mostNoted;
    if (isKept) values.set(value, (values.get(value) ?? 0) + 1);
  };
  const verdictOf = (cells: readonly string[]): BulkVerdict => {
    const known: Record<string, Answer | number> = {};
    const codes = definition.questions.map((question, at) => {
      const answer = answerIn(question, cells[columns[at] ?? -1] ?? "");
      if (answer === null) note(question.id, cells[columns[at] ?? -1] ?? "");
      else if (answer !== undefined) known[question.id] = answer;
      return codeOf(at, answer);
    });
    const verdict = verdicts[classify(codes)] as BulkVerdict;
    const mayBeOver = planOf(definition).stopWhenCertain && verdict.unanswered !== null;
    return mayBeOver && isOver(`${codes}`, known) ? { ...verdict, unanswered: null } : verdict;
  };
  // Whether nothing can change the segment the tables don't know: that takes a walk.
  const over = new Map<string, boolean>();
  const isOver = (codes: string, known: Known) => {
    if (over.size >= mostRemembered) over.clear();
    return remembered(over, codes, () => walk(definition, { known }).complete);
  };
  async function* values() {
    for await (const { cells } of table.rows()) {
      rows++;
      const verdict = verdictOf(cells);
      yield [...cells, ...Object.values(results).map((of) => of(verdict))];
    }
  }
  return {
    names: [...table.columns, ...names],
    values,
    unread,
    get rows() {
      return rows;
    },
  };
}
