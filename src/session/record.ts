import { type Decision, decide } from "../decision/decide.ts";
import type { InterviewContext } from "../decision/machine.ts";
import type { Answers, Definition, Known } from "../definition/definition.ts";

/** A finished interview, as data to keep or to send. */
export interface DiagnosticRecord extends Decision {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly known: Known;
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
  return {
    questionnaire: { id: definition.id, version: definition.version },
    known,
    answers,
    ...decide(definition, { known, answers }),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
  };
}
