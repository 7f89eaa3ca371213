import { optionsOf, type PlannedQuestion } from "../questionnaire/decision/plan.ts";
import { type InterviewGraph, type Level, notOffered } from "./interviewGraph.ts";

/**
 * How often each answer was really given, by question id and {@link answerKey}; of a fact also how often it was not known,
 * under "". Where a question has none, every answer that it offers is as likely as any other, and no fact is known.
 */
export type AnswerWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What an answer goes by: the ids of its options, in the question's order. */
export function answerKey(options: readonly string[]): string {
  return options.join("+");
}

/**
 * How likely each way on is, by where each leads, in `targets` from `start` on. The list is the caller's until the next
 * call.
 */
type Likelihood = (targets: Int32Array, start: number) => Float64Array;

/** How likely the ways on from each level are, where its question is asked or its fact can be known. */
export function likelihoods(
  { levels, stages }: InterviewGraph,
  weights: AnswerWeights = {},
): readonly Likelihood[] {
  return levels.map((level) => {
    const question = stages.plan.questions[level.stage.question] as PlannedQuestion;
    return likelihoodBy(level, waysWeighed(level, question, weights));
  });
}

function waysWeighed(
  { stage, ways }: Level,
  question: PlannedQuestion,
  weights: AnswerWeights,
): Float64Array {
  const own = Object.hasOwn(weights, question.id) ? weights[question.id] : undefined;
  const weightOf = (key: string) => (own && Object.hasOwn(own, key) ? (own[key] ?? 0) : 0);
  const answers = stage.answers.map(({ picks }) => weightOf(answerKey(optionsOf(question, picks))));
  const all = Float64Array.from(stage.isFact ? [weightOf(""), ...answers] : answers);
  if (all.some((weight) => weight > 0)) return all;
  return stage.isFact ? all.fill(1, 0, 1) : new Float64Array(ways).fill(1);
}

function likelihoodBy({ stage, ways }: Level, weights: Float64Array): Likelihood {
  if (!stage.favours) {
    const whole = normal(weights);
    return () => whole;
  }
  const offered = new Float64Array(ways);
  return (targets, start) => {
    const isOffered = (way: number) => targets[start + way] !== notOffered;
    for (let way = 0; way < ways; way++)
      offered[way] = isOffered(way) ? (weights[way] as number) : 0;
    // Nobody has given any of what is offered here.
    if (offered.every((weight) => weight === 0))
      for (let way = 0; way < ways; way++) offered[way] = isOffered(way) ? 1 : 0;
    return normal(offered);
  };
}

/** Makes weights add up to 1, in place. */
function normal(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let way = 0; way < weights.length; way++) weights[way] = (weights[way] as number) / sum;
  return weights;
}
