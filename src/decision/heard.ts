import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { fateOf } from "./bounds.ts";
import { scoresIn } from "./decide.ts";
import { count, type Standing } from "./standing.ts";
import { answersIn, type Course, courseOf } from "./walk.ts";

/** What was said in any order, whether its turn has come or not. */
export interface Heard {
  /** Option ids (or "unsure") by question. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Points by segment id. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What counts of the answers, and those given ahead of their turn that can still come to count. */
export function hear(definition: Definition, given: Given = {}): Heard {
  const course = courseOf(definition, given);
  const { plan } = course;
  const standing = heardIn(course);
  return { answers: answersIn(plan, standing), scores: scoresIn({ plan, standing }) };
}

/** The standing in which answers that were given ahead of their turn count too, unless they never will. */
export function heardIn({ plan, given, standing }: Course): Standing {
  const { at } = standing;
  let heard = standing;
  for (const [position, { when }] of plan.questions.entries()) {
    const picks = given.answers[position] ?? 0;
    if (position < at || picks === 0) continue;
    const canHold = !when || when.some((condition) => fateOf(condition, plan, heard) !== "never");
    if (canHold) heard = { ...count(plan, heard, position, picks), at };
  }
  return heard;
}
