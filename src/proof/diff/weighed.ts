import { optionsOf, type Plan } from "../../questionnaire/decision/plan.ts";
import { type AnswerWeights, answerKey } from "../answerWeights.ts";
import type { VersionWeights } from "./edit.ts";
import type { JointAnswer, JointQuestion, JointQuestions } from "./jointQuestions.ts";

/** An answer that nobody gave is this likely all the same, so that whom it moves is still found. */
const rare = 1e-9;

/** The same questions, answered as often as answers were given in place of equally often. */
export function weighed(
  { ofOld, ofNow, ...others }: JointQuestions,
  [old, now]: readonly [old: Plan, now: Plan],
  { before, after }: VersionWeights,
): JointQuestions {
  const made = new Map<JointQuestion, JointQuestion>();
  const weigh = (question: JointQuestion): JointQuestion => {
    const known = made.get(question);
    if (known) return known;
    const own =
      question.old >= 0
        ? weighedBy(question, ({ picks }) => givenIn(before, old, question.old, picks))
        : weighedBy(question, ({ newPicks }) => givenIn(after, now, question.now, newPicks));
    made.set(question, own);
    return own;
  };
  return { ...others, ofOld: ofOld.map(weigh), ofNow: ofNow.map(weigh) };
}

function givenIn(weights: AnswerWeights, plan: Plan, position: number, picks: number): number {
  const question = plan.questions[position];
  if (!question || !Object.hasOwn(weights, question.id)) return 0;
  const own = weights[question.id] ?? {};
  const key = answerKey(optionsOf(question, picks));
  return Object.hasOwn(own, key) ? (own[key] ?? 0) : 0;
}

/** Equal chances stay where none of the answers was given. */
function weighedBy(
  question: JointQuestion,
  givenOf: (answer: JointAnswer) => number,
): JointQuestion {
  // An old answer that can be several new ones is one answer still, so its weight is spread as its chance was.
  const weights = question.answers.map((answer) => givenOf(answer) * answer.chance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return question;
  return {
    ...question,
    answers: question.answers.map((answer, at) => ({
      ...answer,
      chance: ((weights[at] ?? 0) / sum) * (1 - rare) + answer.chance * rare,
    })),
  };
}
