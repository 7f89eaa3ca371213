import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import type { DecidedBy } from "./verdict.ts";
import { verdictOf } from "./verdict.ts";
import { type Course, canEndIn, courseOf, onlyEndOf } from "./walk.ts";

/** What the answers that count decide; final once the walk is complete, provisional before. */
export interface Decision {
  readonly segment: string;
  readonly decidedBy: DecidedBy;
  /** Position of the rule that decided, in the definition's list; null if none did. */
  readonly rule: number | null;
  /** Points by segment id. */
  readonly scores: Readonly<Record<string, number>>;
  /** The top score minus the second highest. */
  readonly lead: number;
  /** Decided by points with a lead below `clearLead`. */
  readonly close: boolean;
  /** The second segment by score, where points decided and it has a point. */
  readonly runnerUp: string | null;
}

/** The points of every segment from the answers that count. */
export function scores(
  definition: Definition,
  given: Given = {},
): Readonly<Record<string, number>> {
  return scoresIn(courseOf(definition, given));
}

/** The points of every segment in a standing. */
export function scoresIn({
  plan,
  standing,
}: Pick<Course, "plan" | "standing">): Readonly<Record<string, number>> {
  return Object.fromEntries(plan.segments.map((id, at) => [id, standing.scores[at] ?? 0]));
}

/** Decides from the answers that count: the first rule that holds, else points, else the fallback. */
export function decide(definition: Definition, given: Given = {}): Decision {
  const course = courseOf(definition, given);
  const { plan, standing } = course;
  const { segment, rule, runnerUp, ...verdict } = verdictOf(plan, standing);
  return {
    ...verdict,
    segment: plan.segments[segment] as string,
    rule: rule < 0 ? null : rule,
    scores: scoresIn(course),
    runnerUp: plan.segments[runnerUp] ?? null,
  };
}

/** The segments that some way of finishing the interview can still reach, in the definition's order. */
export function possible(definition: Definition, given: Given = {}): string[] {
  const course = courseOf(definition, given);
  return course.plan.segments.filter((_, segment) => canEndIn(course, segment));
}

/** The one segment that some way of finishing the interview can still reach; null while there are several. */
export function onlyPossible(definition: Definition, given: Given): string | null {
  const course = courseOf(definition, given);
  return course.plan.segments[onlyEndOf(course) ?? -1] ?? null;
}

/** How many more questions can be asked at the most. */
export function longest(definition: Definition, given: Given = {}): number {
  const { standing, complete, outlook } = courseOf(definition, given);
  return complete ? 0 : outlook.longest(standing);
}
