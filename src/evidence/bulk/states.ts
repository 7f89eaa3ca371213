import type { Picks, Plan } from "../../questionnaire/decision/plan.ts";
import {
  begin,
  count,
  isPassedOver,
  type Standing,
} from "../../questionnaire/decision/standing.ts";

/** Where a row stands while its answers are looked at one by one. */
export interface State {
  readonly standing: Standing;
  /** The position of the question that is to be asked and has no answer; null while there is none. */
  readonly open: number | null;
}

/** The questions by position in the order in which they count: facts first. */
export function inOrder({ questions }: Plan): readonly number[] {
  const all = [...questions.keys()];
  const isFact = (at: number) => questions[at]?.ask === "never";
  return [...all.filter(isFact), ...all.filter((at) => !isFact(at))];
}

export function beginning(plan: Plan): State {
  return { standing: begin(plan, { facts: [], answers: [] }), open: null };
}

/** Looks at one more question, as the walk does. @param picks 0 for no answer */
export function step(plan: Plan, state: State, at: number, picks: Picks): State {
  const question = plan.questions[at];
  const { standing, open } = state;
  if (!question || open !== null) return state;
  if (question.ask !== "never" && isPassedOver(plan, question, standing)) return state;
  if (picks !== 0) return { standing: count(plan, standing, at, picks), open };
  return question.ask === "never" ? state : { standing, open: at };
}

/**
 * What of a state questions that are still to be looked at, and the verdict, go by: states with the same text come to the
 * same whatever follows.
 */
export function sameAfter(plan: Plan, rest: readonly number[]): (state: State) => string {
  const conditions = [
    ...plan.rules.map(({ when }) => when),
    ...rest.map((at) => plan.questions[at]?.when ?? []),
  ];
  const lookedAt = new Set(conditions.flat(2).map(({ question }) => question));
  return ({ standing: { counted, scores }, open }) =>
    `${open}|${scores}|${[...lookedAt].map((at) => counted[at])}`;
}
