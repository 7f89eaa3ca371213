import type { Given } from "../decision/answers.ts";
import { possible } from "../decision/decide.ts";
import type { Definition } from "../definition/definition.ts";

/**
 * The one segment that an interview can still end in; null while there are several. Answers taken out of order can
 * settle it before the questions in between are asked.
 */
export function settledSegment(definition: Definition, given: Given): string | null {
  const [segment, ...others] = possible(definition, given);
  return others.length === 0 ? (segment ?? null) : null;
}
