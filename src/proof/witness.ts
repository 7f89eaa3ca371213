import { optionsOf } from "../decision/plan.ts";
import type { Answers } from "../definition/definition.ts";
import { fate, type InterviewGraph, type Level } from "./interviewGraph.ts";
import type { End, Passage } from "./passage.ts";

/** The answers of the shortest interview to an end, facts among them, as they can stand in `examples`. */
export function witnessOf(graph: InterviewGraph, passage: Passage, end: End): Answers {
  const steps: { level: number; index: number; way: number }[] = [];
  let { level, index, way } = end;
  for (;;) {
    steps.push({ level, index, way });
    if (level === 0) break;
    const { from, ways } = passage.levels[level - 1 + 1] as Passage["levels"][number];
    way = ways[index] as number;
    index = from[index] as number;
    level--;
  }
  return Object.fromEntries(
    steps.reverse().flatMap((step) => answerAt(graph, step.level, step.index, step.way) ?? []),
  );
}

/**
 * The end of the shortest way on from a situation, over given first ways: to show what an answer there comes to.
 */
export function endFrom(
  graph: InterviewGraph,
  passage: Passage,
  level: number,
  index: number,
): End {
  const { lengths, asks } = passage.levels[level] as Passage["levels"][number];
  const length = lengths[index] as number;
  const { fates, ways, next } = graph.levels[level] as Level;
  if (fates[index] === fate.asked && asks[index] === 0) return { level, index, way: -1, length };
  if (fates[index] === fate.ended) return { level, index, way: -1, length };
  const on = next[index * ways] as number;
  return on < 0 ? { level, index, way: 0, length } : endFrom(graph, passage, level + 1, on);
}

function answerAt(
  { levels, stages }: InterviewGraph,
  at: number,
  index: number,
  way: number,
): [[string, string | string[]]] | undefined {
  const { stage, fates } = levels[at] as Level;
  const found = fates[index];
  const answer = found === fate.asked ? way : found === fate.fact ? way - 1 : -1;
  const picks = stage.answers[answer]?.picks;
  const question = stages.plan.questions[stage.question];
  if (picks === undefined || !question) return undefined;
  const options = optionsOf(question, picks);
  return [[question.id, options.length === 1 ? (options[0] as string) : options]];
}
