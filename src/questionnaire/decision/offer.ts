import { UNSURE } from "../definition/unsure.ts";
import type { SegmentSet } from "./bounds.ts";
import {
  countBits,
  optionsOf,
  type Picks,
  type Plan,
  type PlannedQuestion,
  picksOf,
} from "./plan.ts";
import type { Standing } from "./standing.ts";

/** The segments that a tie-break is between: those less than the clear lead below the top, the top itself included. */
function contendersIn({ clearLead }: Plan, scores: readonly number[]): SegmentSet {
  const top = Math.max(...scores);
  return scores.reduce((set, score, at) => (top - score < clearLead ? set | (1 << at) : set), 0);
}

/** What a question offers to tell contenders apart, "not sure" with it: all, where fewer than two options favour one. */
export function offeredTo({ options, favours }: PlannedQuestion, contenders: SegmentSet): Picks {
  const favouring = (favours ?? []).reduce(
    (picks, own, at) => (contenders & (1 << at) ? picks | own : picks),
    0,
  );
  return countBits(favouring) < 2
    ? (1 << options.length) - 1
    : favouring | picksOf(options, [UNSURE]);
}

/** The answers that the question offers which comes next in a standing. */
export function answersOffered(plan: Plan, { at, scores }: Standing): readonly Picks[] {
  const question = plan.questions[at];
  if (!question) return [];
  const { answers, favours } = question;
  if (!favours) return answers;
  const offered = offeredTo(question, contendersIn(plan, scores));
  return answers.filter((picks) => (picks & ~offered) === 0);
}

/** The options that a question offers where segments have such scores, "not sure" aside. */
export function optionsOffered(
  plan: Plan,
  question: PlannedQuestion,
  scores: readonly number[],
): readonly string[] {
  const offered = offeredTo(question, contendersIn(plan, scores));
  return optionsOf(question, offered).filter((id) => id !== UNSURE);
}
