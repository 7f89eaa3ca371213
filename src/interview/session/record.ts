import { only } from "../../questionnaire/decision/answers.ts";
import { type Decision, decide } from "../../questionnaire/decision/decide.ts";
import type { InterviewContext } from "../../questionnaire/decision/machine.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answers, Definition, Known } from "../../questionnaire/definition/definition.ts";

/** A finished interview, as data to keep or to send: what counts in it, and nothing else. */
export interface DiagnosticRecord extends Decision {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** What was known of questions that count; where one was answered otherwise, its answer does. */
  readonly known: Known;
  /** The answers that count. One whose question is passed over stays with the run, for going back. */
  readonly answers: Answers;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** The record of an interview that is complete. Times are milliseconds since 1970. */
export function recordOf(
  definition: Definition,
  { known, answers }: InterviewContext,
  startedAt: number,
  finishedAt: number,
): DiagnosticRecord {
  const { counted } = walk(definition, { known, answers });
  return {
    questionnaire: { id: definition.id, version: definition.version },
    known: only(known, (id) => counted.has(id)),
    answers: only(answers, (id) => counted.has(id)),
    ...decide(definition, { known, answers }),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
  };
}
