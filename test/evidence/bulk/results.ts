import { type Definition, decide, walk } from "../../../src/index.ts";
import { type AnswerTable, givenIn } from "./answerTable.ts";
import type { ResultRow } from "./databases.ts";

/** What the walk comes to, a row at a time, as a statement tells it. */
export function expected(definition: Definition, { rows }: AnswerTable) {
  // With nothing that ends an interview early, the next question is one that wants an answer.
  const { decision } = definition;
  const patient = { ...definition, decision: { ...decision, stopWhenCertain: false } };
  return rows.map((row, at) => {
    const given = givenIn(definition, row);
    const { segment, decidedBy, lead, close, runnerUp } = decide(definition, given);
    const tier = definition.segments.find(({ id }) => id === segment)?.rep?.tier;
    return {
      row_number: at,
      segment,
      tier: tier === undefined ? null : `${tier}`,
      decided_by: decidedBy,
      lead_points: lead,
      is_close: close,
      runner_up: runnerUp,
      unanswered: walk(patient, given).next,
    };
  });
}

/** A result without what differs in how databases tell it. */
export const told = (rows: readonly ResultRow[]) =>
  rows.map((row) => ({
    tier: null,
    ...row,
    row_number: Number(row.row_number),
    lead_points: Number(row.lead_points),
    is_close: Boolean(row.is_close),
  }));
