import { optionsOf } from "../questionnaire/decision/plan.ts";
import type { Answers } from "../questionnaire/definition/definition.ts";
import { type InterviewGraph, type Level, status } from "./interviewGraph.ts";
import type { End, LevelPassage } from "./passage.ts";
import type { Proof } from "./shares.ts";

/** The answers of the shortest interview to an end, facts among them, as they can stand in `examples`. */
export function witnessOf(
  { graph, passage }: Proof,
  { level, index, way }: Omit<End, "length">,
): Answers {
  const answers: [string, string | string[]][] = [];
  for (let at = level, situation = index, through = way; ; at--) {
    const answer = answerAt(graph, at, situation, through);
    if (answer) answers.unshift(answer);
    if (at === 0) return Object.fromEntries(answers);
    const { ways, from } = passage.levels[at] as LevelPassage;
    through = ways[situation] as number;
    situation = from[situation] as number;
  }
}

/** The answer that a way from a situation stands for, by question id; none where nothing is asked or known. */
export function answerAt(
  { levels, stages }: InterviewGraph,
  at: number,
  index: number,
  way: number,
): [string, string | string[]] | undefined {
  const { stage, statuses } = levels[at] as Level;
  const answer =
    statuses[index] === status.asked ? way : statuses[index] === status.fact ? way - 1 : -1;
  const picks = stage.answers[answer]?.picks;
  const question = stages.plan.questions[stage.question];
  if (picks === undefined || !question) return undefined;
  const options = optionsOf(question, picks);
  return [question.id, options.length === 1 ? (options[0] as string) : options];
}

/** The shortest of some ends, or undefined where there are none. */
export function shortest(ends: Iterable<End>): End | undefined {
  let best: End | undefined;
  for (const end of ends) if (!best || end.length < best.length) best = end;
  return best;
}
