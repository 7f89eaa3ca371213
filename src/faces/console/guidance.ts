import { type Advice, advising } from "../../proof/advice.ts";
import type { Given } from "../../questionnaire/decision/answers.ts";
import { volunteered } from "../../questionnaire/decision/volunteered.ts";
import { canEndIn, courseOf, walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** What to go by in a call. */
export interface Guidance extends Pick<Advice, "leader" | "isSettled" | "next"> {
  /** By segment id: 0 where it is ruled out, null where it is possible and nothing says how likely. */
  readonly chances: Readonly<Record<string, number | null>>;
  /** As in advice; null where nothing says it. */
  readonly settles: Advice["settles"] | null;
}

/**
 * Guides a call, step by step: by all ways in which it can go on, and in a questionnaire with too many of them by what is
 * still possible, the points so far, and its own order.
 */
export function* guiding(definition: Definition, given: Given): Generator<unknown, Guidance> {
  const advice = yield* advising(definition, given);
  if (advice) return advice;
  const course = courseOf(definition, given);
  const open: string[] = [];
  for (const [at, id] of course.plan.segments.entries()) {
    if (canEndIn(course, at)) open.push(id);
    yield;
  }
  const { scores } = volunteered(definition, given);
  const points = (id: string) => scores[id] ?? 0;
  return {
    chances: Object.fromEntries(
      definition.segments.map(({ id }) => [id, open.includes(id) ? null : 0]),
    ),
    leader: open.reduce((best, id) => (points(id) > points(best) ? id : best)),
    isSettled: open.length === 1,
    next: open.length === 1 ? null : walk(definition, given).next,
    settles: null,
  };
}
