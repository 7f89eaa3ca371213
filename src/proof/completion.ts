import { fate } from "./interviewGraph.ts";
import type { End, LevelPassage } from "./passage.ts";
import type { Proof } from "./shares.ts";

/** How to finish with the fewest answers from any situation. */
export interface Completion {
  /** The fewest further answers, by level and situation. */
  readonly lengths: readonly Int32Array[];
  /** The way to take; -1 where nothing more is asked. */
  readonly ways: readonly Int32Array[];
}

const completions = new WeakMap<Proof, Completion>();

/** The quickest way to finish from every situation; found once for each proof. */
export function completionOf(proof: Proof): Completion {
  let found = completions.get(proof);
  if (!found) {
    found = complete(proof);
    completions.set(proof, found);
  }
  return found;
}

/** Where the shortest interview ends that comes to a situation, and takes a way from it if one is named. */
export function endThrough(proof: Proof, level: number, index: number, through?: number): End {
  const { graph, passage } = proof;
  const { ways } = completionOf(proof);
  let length = (passage.levels[level] as LevelPassage).lengths[index] as number;
  let at = level;
  let situation = index;
  let way = through ?? (ways[at]?.[situation] as number);
  for (;;) {
    if (way < 0) return { level: at, index: situation, way, length };
    const { fates, next, ways: perSituation } = graph.levels[at] as (typeof graph.levels)[number];
    if (isAnswer(fates[situation] as number, way)) length++;
    const on = next[situation * perSituation + way] as number;
    if (on < 0) return { level: at, index: situation, way, length };
    at++;
    situation = on;
    way = ways[at]?.[situation] as number;
  }
}

function complete({ graph, passage }: Proof): Completion {
  const lengths: Int32Array[] = graph.levels.map(({ count }) => new Int32Array(count));
  const ways: Int32Array[] = graph.levels.map(({ count }) => new Int32Array(count));
  for (let at = graph.levels.length - 1; at >= 0; at--) {
    const level = graph.levels[at] as (typeof graph.levels)[number];
    const { asks } = passage.levels[at] as LevelPassage;
    for (let index = 0; index < level.count; index++) {
      const found = level.fates[index] as number;
      let shortest = 0;
      let best = -1;
      if (found !== fate.ended && (found !== fate.asked || asks[index] === 1)) {
        const waysOn = found === fate.passed ? 1 : level.ways;
        for (let way = 0; way < waysOn; way++) {
          const on = level.next[index * level.ways + way] as number;
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
  return found === fate.asked || (found === fate.fact && way > 0);
}
