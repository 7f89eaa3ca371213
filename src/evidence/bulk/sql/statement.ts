import { type Plan, planOf } from "../../../questionnaire/decision/plan.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { isSeveral } from "../several.ts";
import { type Dialect, type DialectName, dialects, nameIn, tableIn } from "./dialect.ts";
import { picksOfOne, picksOfSeveral, separated } from "./picks.ts";
import type { Step } from "./step.ts";
import { verdictColumns, verdictSteps } from "./verdictSteps.ts";
import { walkSteps } from "./walkSteps.ts";

/** What a statement is written for. */
export interface StatementOptions {
  readonly dialect: DialectName;
  /** The table of answers, a row a prospect. */
  readonly table: string;
  /** Columns of the table that the result keeps, so that it can be joined. */
  readonly keep?: readonly string[];
  /** Columns by question id; where one is not named, its id with `_` for `-`. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Questions with ranges whose column holds the ids of options all the same, not numbers. */
  readonly ids?: readonly string[];
}

/**
 * A statement that gives each row of a table of answers its segment, as the walk gives it: `segment`, `tier`,
 * `decided_by`, `lead_points`, `is_close`, `runner_up`, and `unanswered`, the first question in turn
 * that has no answer: the rest is what the answers before it decide. Whether they settle the segment it doesn't say.
 */
export function statementOf(definition: Definition, options: StatementOptions): string {
  const dialect = dialects[options.dialect];
  return statementOver(definition, options, dialect, tableIn(dialect, options.table));
}

/** The same as a model of dbt, over the model that `table` names. */
export function dbtModel(definition: Definition, options: StatementOptions): string {
  const from = `{{ ref('${options.table}') }}`;
  return statementOver(definition, options, dialects[options.dialect], from);
}

function statementOver(
  definition: Definition,
  options: StatementOptions,
  dialect: Dialect,
  from: string,
): string {
  const plan = planOf(definition);
  const kept = (options.keep ?? []).map((name) => nameIn(dialect, name));
  const steps = [
    ...readSteps(plan, options, dialect, kept),
    ...walkSteps(plan, dialect),
    ...verdictSteps(plan, dialect),
  ].filter((step) => Object.keys(step).length > 0);
  const parts = steps.map((step, at) => {
    const columns = at === 0 ? linesOf(step) : [`nd_${at}.*`, ...linesOf(step)];
    const source = at === 0 ? `${from} a` : `nd_${at}`;
    return `nd_${at + 1} AS ${dialect.once}(\n${selecting(columns, source)}\n)`;
  });
  const result = [...kept, ...linesOf(verdictColumns(definition, plan))];
  return `${heading(definition)}WITH ${parts.join(",\n")}\n${selecting(result, `nd_${steps.length}`)}\n`;
}

/** What is read of each row: what the result keeps, and the picks of each question. */
function readSteps(
  { questions }: Plan,
  { columns, ids = [] }: StatementOptions,
  dialect: Dialect,
  kept: readonly string[],
): readonly [Step, Step] {
  const read: Record<string, string> = Object.fromEntries(kept.map((name) => [name, `a.${name}`]));
  const several: Record<string, string> = {};
  for (const [at, question] of questions.entries()) {
    const { id, ranges } = question;
    const column = `a.${nameIn(dialect, columns?.get(id) ?? id.replaceAll("-", "_"))}`;
    const isNumber = ranges.length > 0 && !ids.includes(id);
    if (isNumber || !isSeveral(question)) {
      read[`nd_a${at}`] = picksOfOne(question, column, isNumber ? "number" : "ids");
    } else {
      read[`nd_t${at}`] = separated(column);
      several[`nd_a${at}`] = picksOfSeveral(question, `nd_t${at}`);
    }
  }
  return [read, several];
}

/** Of its author's words only such as can't end the comment. */
function heading({ id, version }: Definition): string {
  return `-- Segments by the questionnaire ${id}, version ${version.replace(/[^\w.+-]/g, " ")}\n`;
}

function linesOf(step: Step): string[] {
  return Object.entries(step).map(([name, expression]) => `${expression} AS ${name}`);
}

function selecting(columns: readonly string[], from: string): string {
  return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${from}`;
}
