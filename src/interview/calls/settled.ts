import type { Given } from "../../questionnaire/decision/answers.ts";
import { type Decision, decide, possible } from "../../questionnaire/decision/decide.ts";
import { endsByItself, volunteered } from "../../questionnaire/decision/volunteered.ts";
import { courseOf } from "../../questionnaire/decision/walk.ts";
import type { Answers, Definition } from "../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import type { Call } from "./call.ts";

/**
 * The one segment that an interview can still end in; null while there are several. Answers taken out of order can
 * settle it before the questions in between are asked.
 */
export function settledSegment(definition: Definition, given: Given): string | null {
  const [segment, ...others] = possible(definition, given);
  return others.length === 0 ? (segment ?? null) : null;
}

/** Whether any answer says something: who is not sure of anything has said nothing that tells segments apart. */
function saysSomething(definition: Definition, given: Given): boolean {
  return isSomethingSaid(volunteered(definition, given).answers, given.answers ?? {});
}

/** The same of those answers that count. */
export function isSomethingSaid(
  counting: ReadonlyMap<string, readonly string[]>,
  answers: Answers,
): boolean {
  return [...counting].some(([id, picks]) => Object.hasOwn(answers, id) && !picks.includes(UNSURE));
}

/**
 * The segment that a call came to: settled, or in the lead when its answers were last changed. Null while nothing was said
 * that speaks for one.
 */
export function comesTo(
  definition: Definition,
  { outcome }: Pick<Call, "outcome">,
  given: Given,
): string | null {
  const settled = settledSegment(definition, given);
  if (settled !== null || !saysSomething(definition, given)) return settled;
  const leading = definition.segments.find(({ id }) => id === outcome?.segment)?.id;
  return leading ?? decide(definition, given).segment;
}

/**
 * What the answers decide, and by how much; null while something is open. Null too where an answer that was volunteered
 * has ended the interview before its own question: it doesn't count, and a lead without it would say that is a close
 * call which is none.
 */
export function sureDecision(definition: Definition, given: Given): Decision | null {
  return endsByItself(courseOf(definition, given)) ? decide(definition, given) : null;
}
