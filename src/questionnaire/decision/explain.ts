import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { type Flip, smallestFlip } from "./flip.ts";
import type { Plan } from "./plan.ts";
import { holds, type Standing, secondOf } from "./standing.ts";
import { type DecidedBy, verdictOf } from "./verdict.ts";
import { withVolunteered } from "./volunteered.ts";
import { answersIn, type Course, courseOf, onlyEndOf } from "./walk.ts";

/** An answer that counts: a question's id with the option ids (or "unsure"). */
export interface CountedAnswer {
  readonly question: string;
  readonly options: readonly string[];
}

/** What an interview's segment rests on, as data. */
export interface Grounds {
  readonly segment: string;
  /** The answers that count, in order. */
  readonly answers: readonly CountedAnswer[];
  /** Those of them that gave the segment points or took some. */
  readonly support: readonly (CountedAnswer & { readonly points: number })[];
  /** The rule that decided, and the answers that fulfilled it. */
  readonly rule: { readonly position: number; readonly answers: readonly CountedAnswer[] } | null;
  /** The smallest change of answers that leads elsewhere; null if no change of up to three does. */
  readonly flip: Flip | null;
}

/** Why an interview came out as it did, as data. */
export interface Explanation extends Grounds {
  readonly decidedBy: DecidedBy;
  /** Where points decided: the segment with the next highest score, and what each answer added to the lead over it. */
  readonly lead: {
    readonly over: string;
    readonly by: readonly (CountedAnswer & { readonly points: number })[];
  } | null;
}

/** Explains what `decide` gives for the same answers. */
export function explain(definition: Definition, given: Given = {}): Explanation {
  const course = courseOf(definition, given);
  const { plan, standing } = course;
  const { segment, decidedBy } = verdictOf(plan, standing);
  const second = secondOf(standing.scores);
  return {
    ...groundsOf(course, standing, segment),
    decidedBy,
    lead:
      decidedBy === "points"
        ? {
            over: plan.segments[second] as string,
            by: weighed(plan, standing, (points) => (points[segment] ?? 0) - (points[second] ?? 0)),
          }
        : null,
  };
}

/**
 * Explains the one segment that can still come of answers taken in any order, with those that were given ahead of
 * their turn; null while several segments can.
 */
export function explainSettled(definition: Definition, given: Given): Grounds | null {
  const course = courseOf(definition, given);
  const segment = onlyEndOf(course);
  return segment === null ? null : groundsOf(course, withVolunteered(course), segment);
}

/** The position of the rule that settles that segment, without the rest of the explanation; null where none does. */
export function settlingRule(definition: Definition, given: Given): number | null {
  const course = courseOf(definition, given);
  const segment = onlyEndOf(course);
  if (segment === null) return null;
  const rule = ruleFor(course.plan, withVolunteered(course), segment);
  return rule < 0 ? null : rule;
}

/** The rule that decides for a segment, by position; else -1. */
function ruleFor(plan: Plan, standing: Standing, segment: number): number {
  const verdict = verdictOf(plan, standing);
  return verdict.segment === segment ? verdict.rule : -1;
}

function groundsOf(course: Course, standing: Standing, segment: number): Grounds {
  const { plan } = course;
  const rule = ruleFor(plan, standing, segment);
  return {
    segment: plan.segments[segment] as string,
    answers: countedIn(plan, standing),
    support: weighed(plan, standing, (points) => points[segment] ?? 0),
    rule: rule < 0 ? null : { position: rule, answers: answersOfRule(plan, standing, rule) },
    flip: smallestFlip(course, standing, segment),
  };
}

/** What each answer adds to something; those that add nothing are left out. */
function weighed(plan: Plan, standing: Standing, weigh: (points: readonly number[]) => number) {
  return countedIn(plan, standing).flatMap((answer) => {
    const at = plan.positions.get(answer.question) ?? -1;
    const points = weigh(plan.questions[at]?.points.get(standing.counted[at] ?? 0) ?? []);
    return points === 0 ? [] : [{ ...answer, points }];
  });
}

function answersOfRule(plan: Plan, standing: Standing, rule: number): CountedAnswer[] {
  const answers = countedIn(plan, standing);
  const fulfilled = plan.rules[rule]?.when.find((condition) =>
    holds([condition], standing.counted),
  );
  return (fulfilled ?? []).flatMap(
    ({ question }) =>
      answers.find((answer) => plan.positions.get(answer.question) === question) ?? [],
  );
}

function countedIn(plan: Plan, standing: Standing): CountedAnswer[] {
  return [...answersIn(plan, standing)].map(([question, options]) => ({ question, options }));
}
