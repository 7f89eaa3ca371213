import { oncePer } from "../questionnaire/decision/remember.ts";
import type { Answer, Answers } from "../questionnaire/definition/definition.ts";
import { type Level, notOffered, status } from "./interviewGraph.ts";
import type { LevelPassage } from "./passage.ts";
import type { Proof } from "./shares.ts";
import { answerAt, witnessOf } from "./witness.ts";

/** How to finish with the fewest answers from any situation. */
export interface Completion {
  /** The fewest further answers, by level and situation. */
  readonly lengths: readonly Int32Array[];
  /** The way to take; -1 where nothing more is asked. */
  readonly ways: readonly Int32Array[];
}

/** The quickest way to finish from every situation; found once for each proof. */
const completionOf = oncePer(complete);

/** How many answers the shortest interview has that comes to a situation. */
export function lengthThrough(proof: Proof, level: number, index: number): number {
  const before = (proof.passage.levels[level] as LevelPassage).lengths[index] as number;
  return before + (completionOf(proof).lengths[level]?.[index] as number);
}

/** The answers of the shortest interview that comes to a situation, as they can stand in `examples`. */
export function interviewThrough(proof: Proof, level: number, index: number): Answers {
  const { graph } = proof;
  const { ways } = completionOf(proof);
  const onwards: [string, Answer][] = [];
  for (let at = level, situation = index; situation >= 0 && at < graph.levels.length; at++) {
    const way = ways[at]?.[situation] as number;
    if (way < 0) break;
    const answer = answerAt(graph, at, situation, way);
    if (answer) onwards.push(answer);
    const { next, ways: perSituation } = graph.levels[at] as Level;
    situation = next[situation * perSituation + way] as number;
  }
  const before = witnessOf(proof, { level, index, way: -1 });
  return { ...before, ...Object.fromEntries(onwards) };
}

function complete({ graph, passage }: Proof): Completion {
  const lengths: Int32Array[] = graph.levels.map(({ count }) => new Int32Array(count));
  const ways: Int32Array[] = graph.levels.map(({ count }) => new Int32Array(count));
  for (let at = graph.levels.length - 1; at >= 0; at--) {
    const level = graph.levels[at] as (typeof graph.levels)[number];
    const { asks } = passage.levels[at] as LevelPassage;
    for (let index = 0; index < level.count; index++) {
      const found = level.statuses[index] as number;
      let shortest = 0;
      let best = -1;
      if (found !== status.ended && (found !== status.asked || asks[index] === 1)) {
        const waysOn = found === status.passed ? 1 : level.ways;
        for (let way = 0; way < waysOn; way++) {
          const on = level.next[index * level.ways + way] as number;
          if (on === notOffered) continue;
          const rest = on < 0 ? 0 : (lengths[at + 1]?.[on] as number);
          const length = rest + (isAnswer(found, way) ? 1 : 0);
          if (best < 0 || length < shortest) {
            shortest = length;
            best = way;
          }
        }
      }
      (lengths[at] as Int32Array)[index] = shortest;
      (ways[at] as Int32Array)[index] = best;
    }
  }
  return { lengths, ways };
}

function isAnswer(found: number, way: number): boolean {
  return found === status.asked || (found === status.fact && way > 0);
}
