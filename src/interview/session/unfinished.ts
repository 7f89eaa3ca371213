import { only } from "../../questionnaire/decision/answers.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answers, Known } from "../../questionnaire/definition/definition.ts";
import type { DiagnosticRecord } from "./record.ts";
import type { Session } from "./session.ts";

/** What there is of an interview that somebody left: no segment, and what counts so far. */
export interface UnfinishedRecord extends Pick<DiagnosticRecord, "questionnaire" | "startedAt"> {
  readonly known: Known;
  readonly answers: Answers;
  readonly segment: null;
  /** The question that was in sight. */
  readonly leftAt: string;
  readonly finishedAt: null;
  /** ISO 8601, UTC: when it was left. */
  readonly changedAt: string;
}

/** The record of an interview that is left now; null where it has ended, or nothing of it was answered. */
export function unfinishedOf(session: Session, now: number): UnfinishedRecord | null {
  const question = session.asked();
  const { known, answers, startedAt } = session.run();
  const { id, version } = session.definition;
  const { counted } = walk(session.definition, { known, answers });
  const counting = only(answers, (one) => counted.has(one));
  if (question === null || session.record() || Object.keys(counting).length === 0) return null;
  return {
    questionnaire: { id, version },
    known: only(known, (one) => counted.has(one)),
    answers: counting,
    segment: null,
    leftAt: question,
    startedAt: new Date(startedAt ?? now).toISOString(),
    finishedAt: null,
    changedAt: new Date(now).toISOString(),
  };
}
