import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { statusOf } from "./bounds.ts";
import { scoresIn } from "./decide.ts";
import { offeredIn } from "./offered.ts";
import type { Picks } from "./plan.ts";
import { count, isClear, type Standing } from "./standing.ts";
import { answersIn, type Course, courseOf, courseOfPicks } from "./walk.ts";

/** What was said in any order, whether its turn has come or not. */
export interface Volunteered {
  /** Option ids (or "unsure") by question. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Points by segment id. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * What counts of the answers, and those given ahead of their turn that can still come to count: none once those that
 * count have ended the interview by themselves, and of questions that break ties only while what was heard is close.
 */
export function volunteered(definition: Definition, given: Given = {}): Volunteered {
  return volunteeredIn(courseOf(definition, given));
}

/** The same of a course. */
export function volunteeredIn(course: Course): Volunteered {
  const { plan } = course;
  const standing = withVolunteered(course);
  return { answers: answersIn(plan, standing), scores: scoresIn({ plan, standing }) };
}

/** The options that a question offers in its turn, as far as what was said in any order tells. */
export function offeredAhead(
  definition: Definition,
  given: Given,
  question: string,
): readonly string[] {
  const course = courseOf(definition, given);
  const at = course.plan.positions.get(question) ?? -1;
  return offeredIn(course.plan, withVolunteered(course), at);
}

/** The standing in which answers that were given ahead of their turn count too, unless they never will. */
export function withVolunteered(course: Course): Standing {
  return endsByItself(course) ? course.standing : withAhead(course);
}

/** The same as long as nobody has looked whether the answers that count have ended the interview by themselves. */
export function withAhead({ plan, given, standing }: Course): Standing {
  const { at } = standing;
  let so = standing;
  for (const [position, { ask, when }] of plan.questions.entries()) {
    const picks = given.answers[position] ?? 0;
    if (position < at || picks === 0) continue;
    const canHold = !when || when.some((condition) => statusOf(condition, plan, so) !== "never");
    const isNeeded = ask !== "if-close" || !isClear(plan, so);
    if (canHold && isNeeded) so = { ...count(plan, so, position, picks), at };
  }
  return so;
}

/** Whether the answers that count end the interview, with no need of any that was given ahead of its turn. */
export function endsByItself({ plan, given, standing, complete }: Course): boolean {
  const counting = (all: readonly Picks[]) =>
    all.map((picks, at) => (standing.counted[at] ? picks : 0));
  const alone = { facts: counting(given.facts), answers: counting(given.answers) };
  return complete && courseOfPicks(plan, alone).complete;
}
