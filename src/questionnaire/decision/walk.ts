import type { Definition } from "../definition/definition.ts";
import { type Given, type GivenPicks, givenPicks } from "./answers.ts";
import { optionsOffered } from "./offer.ts";
import { type Outlook, outlookOn } from "./outlook.ts";
import { optionsOf, type Plan, planOf } from "./plan.ts";
import { begin, proceed, type Standing } from "./standing.ts";
import { verdictOf } from "./verdict.ts";

/** How an interview goes with the answers given so far. */
export interface Walk {
  /** Whether nothing is left to ask. */
  readonly complete: boolean;
  /** The question to ask now; null when complete. */
  readonly next: string | null;
  /** Of its options those that are offered, in order; whether "not sure" is too, is no matter of where one stands. */
  readonly offered: readonly string[];
  /** The askable questions whose answers count, in order. */
  readonly path: readonly string[];
  /** Option ids (or "unsure") by question, of every answer that counts, facts included. */
  readonly counted: ReadonlyMap<string, readonly string[]>;
}

/** A walk by positions, for the functions of this room. */
export interface Course {
  readonly plan: Plan;
  readonly given: GivenPicks;
  readonly standing: Standing;
  /** Whether nothing is left to ask: looked for when it is asked for. */
  readonly complete: boolean;
  readonly outlook: Outlook;
}

/**
 * Walks a questionnaire from its first question with what is given, by the rules of the format: passes over what is
 * not to be asked, takes what is answered, and stops where an answer is wanted or nothing can change the segment.
 */
export function walk(definition: Definition, given: Given = {}): Walk {
  const { plan, standing, complete } = courseOf(definition, given);
  const counted = answersIn(plan, standing);
  const next = complete ? undefined : plan.questions[standing.at];
  return {
    complete,
    next: next?.id ?? null,
    offered: next ? optionsOffered(plan, next, standing.scores) : [],
    path: plan.questions
      .filter(({ ask }) => ask !== "never")
      .map(({ id }) => id)
      .filter((id) => counted.has(id)),
    counted,
  };
}

/** Option ids (or "unsure") by question, of every answer that counts in a standing. */
export function answersIn(
  { questions }: Plan,
  { counted }: Standing,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    questions.flatMap((question, at) => {
      const picks = counted[at];
      return picks ? [[question.id, optionsOf(question, picks)]] : [];
    }),
  );
}

export function courseOf(definition: Definition, given: Given): Course {
  const plan = planOf(definition);
  const picks = givenPicks(plan, given);
  const key = `${picks.facts}|${picks.answers}`;
  const last = lastCourses.get(plan);
  if (last?.key === key) return last.course;
  const course = courseOfPicks(plan, picks);
  lastCourses.set(plan, { key, course });
  return course;
}

/** What was asked about last: a screen asks of the same answers several times, and what can come of them is dear. */
const lastCourses = new WeakMap<Plan, { readonly key: string; readonly course: Course }>();

export function courseOfPicks(plan: Plan, given: GivenPicks): Course {
  const outlook = outlookOn(plan, given);
  const standing = proceed(plan, given, begin(plan, given));
  let complete: boolean | undefined;
  return {
    plan,
    given,
    standing,
    outlook,
    get complete() {
      complete ??=
        standing.at === plan.questions.length ||
        (plan.stopWhenCertain && outlook.certain(standing));
      return complete;
    },
  };
}

/** Tells whether some way of finishing ends in a segment. */
export function canEndIn({ plan, standing, complete, outlook }: Course, segment: number): boolean {
  return complete
    ? verdictOf(plan, standing).segment === segment
    : outlook.leadsTo(segment, standing);
}

/** The one segment that some way of finishing still ends in, by position; null while there are several. */
export function onlyEndOf(course: Course): number | null {
  const { plan, standing } = course;
  const score = (segment: number) => standing.scores[segment] ?? 0;
  // That two can come of it is soonest found of those that are ahead.
  const all = [...plan.segments.keys()].sort((one, other) => score(other) - score(one));
  let only: number | null = null;
  for (const segment of all) {
    if (!canEndIn(course, segment)) continue;
    if (only !== null) return null;
    only = segment;
  }
  return only;
}
