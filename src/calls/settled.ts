import type { Given } from "../decision/answers.ts";
import { type Decision, decide, possible } from "../decision/decide.ts";
import { endsByItself } from "../decision/heard.ts";
import { courseOf } from "../decision/walk.ts";
import type { Definition } from "../definition/definition.ts";
import type { Call } from "./call.ts";

/**
 * The one segment that an interview can still end in; null while there are several. Answers taken out of order can
 * settle it before the questions in between are asked.
 */
export function settledSegment(definition: Definition, given: Given): string | null {
  const [segment, ...others] = possible(definition, given);
  return others.length === 0 ? (segment ?? null) : null;
}

/** The segment that a call came to: settled, or in the lead when its answers were last changed. */
export function comesTo(definition: Definition, { outcome }: Call, given: Given): string {
  const leading = definition.segments.find(({ id }) => id === outcome?.segment)?.id;
  return settledSegment(definition, given) ?? leading ?? decide(definition, given).segment;
}

/**
 * What the answers decide, and by how much; null while something is open. Null too where an answer that was volunteered
 * has ended the interview before its own question: it doesn't count, and a lead without it would say that is a close
 * call which is none.
 */
export function sureDecision(definition: Definition, given: Given): Decision | null {
  return endsByItself(courseOf(definition, given)) ? decide(definition, given) : null;
}
