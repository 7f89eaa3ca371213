import type { GivenPicks } from "./answers.ts";
import type { Picks, Plan, PlannedQuestion, PlannedWhen } from "./plan.ts";

/** Where an interview stands: the question that comes next, and what counts so far. Never changed, always copied. */
export interface Standing {
  /** Position of the question that comes next; the number of questions when none does. */
  readonly at: number;
  /** Counted picks by question; 0 where none count. */
  readonly counted: readonly Picks[];
  /** Points so far by segment. */
  readonly scores: readonly number[];
}

/** The start of an interview: only facts count. */
export function begin(plan: Plan, { facts }: GivenPicks): Standing {
  let standing: Standing = {
    at: 0,
    counted: plan.questions.map(() => 0),
    scores: plan.segments.map(() => 0),
  };
  for (const [question, picks] of facts.entries()) {
    if (picks !== 0) standing = { ...count(plan, standing, question, picks), at: 0 };
  }
  return standing;
}

/** Goes on to the first question that wants an answer: over those that are not to be asked and those that have one. */
export function proceed(plan: Plan, { answers }: GivenPicks, standing: Standing): Standing {
  let now = standing;
  for (;;) {
    const question = plan.questions[now.at];
    if (!question) return now;
    const picks = answers[now.at] ?? 0;
    if (isPassedOver(plan, question, now)) now = { ...now, at: now.at + 1 };
    else if (picks !== 0) now = count(plan, now, now.at, picks);
    else return now;
  }
}

/** Whether a question is passed over as things stand, answered or not: a tie-break counts only where there is a tie. */
export function isPassedOver(plan: Plan, { ask, when }: PlannedQuestion, now: Standing): boolean {
  if (ask === "never" || (when && !holds(when, now.counted))) return true;
  return ask === "if-close" && isClear(plan, now);
}

/** Whether the lead leaves no tie to break. */
export function isClear({ clearLead }: Plan, { scores }: Standing): boolean {
  return leadOf(scores) >= clearLead;
}

/** Takes an answer to a question and moves to the one after it. */
export function count(plan: Plan, standing: Standing, question: number, picks: Picks): Standing {
  const points = plan.questions[question]?.points.get(picks) ?? [];
  return {
    at: question + 1,
    counted: standing.counted.with(question, picks),
    scores: standing.scores.map((score, segment) => score + (points[segment] ?? 0)),
  };
}

/** Tells whether one of the conditions holds over counted picks. */
export function holds(when: PlannedWhen, counted: readonly Picks[]): boolean {
  return when.some((clauses) =>
    clauses.every(({ question, picks }) => ((counted[question] ?? 0) & picks) !== 0),
  );
}

/** The position of the highest score; the earlier segment wins a tie. */
export function topOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

/** The position of the second highest score; the earlier segment wins a tie. */
export function secondOf(scores: readonly number[]): number {
  return topOf(scores.with(topOf(scores), Number.NEGATIVE_INFINITY));
}

/** The top score minus the second highest. */
export function leadOf(scores: readonly number[]): number {
  return (scores[topOf(scores)] ?? 0) - (scores[secondOf(scores)] ?? 0);
}
