import type { Definition } from "../definition/definition.ts";
import type { Given, GivenPicks } from "./answers.ts";
import { optionsOf, type Picks } from "./plan.ts";
import { secondOf } from "./standing.ts";
import { type DecidedBy, verdictOf } from "./verdict.ts";
import { type Course, canEndIn, courseOf, courseOfPicks } from "./walk.ts";

/** An answer that counts: a question's id with the option ids (or "unsure"). */
export interface CountedAnswer {
  readonly question: string;
  readonly options: readonly string[];
}

/** Why an interview came out as it did, as data. */
export interface Explanation {
  readonly segment: string;
  readonly decidedBy: DecidedBy;
  /** The answers that gave the segment points or took some, in order. */
  readonly support: readonly (CountedAnswer & { readonly points: number })[];
  /** The rule that decided, and the answers that fulfilled it. */
  readonly rule: { readonly position: number; readonly answers: readonly CountedAnswer[] } | null;
  /** Where points decided: the segment with the next highest score, and what each answer added to the lead over it. */
  readonly lead: {
    readonly over: string;
    readonly by: readonly (CountedAnswer & { readonly points: number })[];
  } | null;
  /** The smallest change of answers that leads elsewhere; null if no change of up to three does. */
  readonly flip: Flip | null;
}

/** Answers that, were they others, would lead to another segment. */
export interface Flip {
  readonly changes: readonly (CountedAnswer & { readonly to: readonly string[] })[];
  /** Where to; more than one where the change opens questions that are yet to be answered. */
  readonly segments: readonly string[];
}

/** Explains what `decide` gives for the same answers. */
export function explain(definition: Definition, given: Given = {}): Explanation {
  const course = courseOf(definition, given);
  const { plan, standing } = course;
  const { segment, decidedBy, rule } = verdictOf(plan, standing);
  const second = secondOf(standing.scores);
  const by = (points: (answer: readonly number[]) => number) =>
    countedIn(course)
      .map(({ position, picks }) => ({
        ...answerAt(course, position, picks),
        points: points(plan.questions[position]?.points.get(picks) ?? []),
      }))
      .filter(({ points }) => points !== 0);
  return {
    segment: plan.segments[segment] as string,
    decidedBy,
    support: by((answer) => answer[segment] ?? 0),
    rule: rule < 0 ? null : { position: rule, answers: answersOfRule(course, rule) },
    lead:
      decidedBy === "points"
        ? {
            over: plan.segments[second] as string,
            by: by((answer) => (answer[segment] ?? 0) - (answer[second] ?? 0)),
          }
        : null,
    flip: smallestFlip(course, segment),
  };
}

function countedIn({ standing }: Course): { position: number; picks: Picks }[] {
  return standing.counted
    .map((picks, position) => ({ position, picks }))
    .filter(({ picks }) => picks !== 0);
}

function answerAt({ plan }: Course, position: number, picks: Picks): CountedAnswer {
  const question = plan.questions[position];
  return question
    ? { question: question.id, options: optionsOf(question, picks) }
    : { question: "", options: [] };
}

function answersOfRule(course: Course, rule: number): CountedAnswer[] {
  const { counted } = course.standing;
  const fulfilled = course.plan.rules[rule]?.when.find((clauses) =>
    clauses.every(({ question, picks }) => ((counted[question] ?? 0) & picks) !== 0),
  );
  return (fulfilled ?? []).map(({ question }) =>
    answerAt(course, question, counted[question] ?? 0),
  );
}

function smallestFlip(course: Course, segment: number): Flip | null {
  for (let size = 1; size <= 3; size++) {
    let open: Flip | null = null;
    for (const { flip, complete } of flipsOf(course, segment, size)) {
      // A change that settles where to says more than one that only opens the question.
      if (complete) return flip;
      open ??= flip;
    }
    if (open) return open;
  }
  return null;
}

function* flipsOf(course: Course, segment: number, size: number) {
  for (const changes of changesOf(course, countedIn(course), size)) {
    const picks = new Map(changes.map(({ position, to }) => [position, to]));
    const changed = courseOfPicks(course.plan, withPicks(course.given, picks));
    const segments = course.plan.segments.filter(
      (_, other) => other !== segment && canEndIn(changed, other),
    );
    if (segments.length === 0) continue;
    const flip: Flip = {
      changes: changes.map(({ position, from, to }) => ({
        ...answerAt(course, position, from),
        to: answerAt(course, position, to).options,
      })),
      segments,
    };
    yield { flip, complete: changed.complete };
  }
}

interface Change {
  readonly position: number;
  readonly from: Picks;
  readonly to: Picks;
}

/** Every way of changing so many of the answers that count. */
function* changesOf(
  course: Course,
  counted: readonly { position: number; picks: Picks }[],
  size: number,
): Generator<Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, { position, picks: from }] of counted.entries()) {
    for (const to of course.plan.questions[position]?.answers ?? []) {
      if (to === from) continue;
      for (const others of changesOf(course, counted.slice(index + 1), size - 1)) {
        yield [{ position, from, to }, ...others];
      }
    }
  }
}

function withPicks(given: GivenPicks, picks: ReadonlyMap<number, Picks>): GivenPicks {
  const replace = (list: readonly Picks[]) =>
    list.map((old, position) => (old === 0 ? 0 : (picks.get(position) ?? old)));
  return { facts: replace(given.facts), answers: replace(given.answers) };
}
