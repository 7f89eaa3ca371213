import { type AnswerWeights, likelihoods } from "./answerWeights.ts";
import { type Diagram, segmentOf } from "./diagram.ts";
import {
  answersAtATime,
  type InterviewGraph,
  notOffered,
  type Progress,
  status,
} from "./interviewGraph.ts";

/** How interviews pass through a graph: which situations they come to, how likely, and on which shortest way. */
export interface Passage {
  /** By level of the graph. */
  readonly levels: readonly LevelPassage[];
  /** The chance of each ending, by index of the graph's endings; with nothing known, where no weights say otherwise. */
  readonly endingChances: readonly number[];
  /** How many interviews with nothing known come to each ending; exact up to 2^53. */
  readonly endingCounts: readonly number[];
  /** Where the shortest interview to each ending ends, of those that any facts and answers reach. */
  readonly ends: ReadonlyMap<number, End>;
  /** How many different complete interviews there are with nothing known; exact up to 2^53. */
  readonly interviews: number;
  /** How many questions are asked on average. */
  readonly meanAsked: number;
}

export interface LevelPassage {
  /** The chance that an interview comes to a situation. */
  readonly chances: Float64Array;
  /** Whether the question is asked there, whatever is known: not passed over, and nothing certain yet. */
  readonly asks: Uint8Array;
  /** How many answers, facts included, lead there at the least; -1 where none do. */
  readonly lengths: Int32Array;
  /** The situation before on the shortest way there, and the way from it. */
  readonly from: Int32Array;
  readonly ways: Int32Array;
}

/** Where an interview ends: in a situation, and by which way from it; -1 where nothing more is asked. */
export interface End {
  readonly level: number;
  readonly index: number;
  readonly way: number;
  readonly length: number;
}

/** Passes every interview through a graph, step by step. */
export function* passing(
  graph: InterviewGraph,
  diagram: Diagram,
  weights?: AnswerWeights,
): Generator<Progress, Passage> {
  const { levels, endings } = graph;
  const situations = levels.reduce((sum, { count }) => sum + count, 0);
  const passages = levels.map(({ count }) => emptyPassage(count));
  const counts = levels.map(({ count }) => new Float64Array(count));
  const likely = likelihoods(graph, weights);
  const endingChances = endings.map(() => 0);
  const endingCounts = endings.map(() => 0);
  const ends = new Map<number, End>();
  let meanAsked = 0;

  const finish = (ending: number, end: End, chance: number, count: number) => {
    endingChances[ending] = (endingChances[ending] ?? 0) + chance;
    endingCounts[ending] = (endingCounts[ending] ?? 0) + count;
    const known = ends.get(ending);
    if (!known || end.length < known.length) ends.set(ending, end);
  };

  for (const [level, { count, ways, statuses, next }] of levels.entries()) {
    const here = passages[level] as LevelPassage;
    const there = passages[level + 1];
    if (level === 0) {
      here.lengths[0] = 0;
      here.chances[0] = 1;
      (counts[0] as Float64Array)[0] = 1;
    }
    const pause = Math.ceil(answersAtATime / ways);
    for (let index = 0; index < count; index++) {
      if (index % pause === 0) yield { question: level + 1, of: levels.length, situations };
      const length = here.lengths[index] as number;
      if (length < 0) continue;
      const chance = here.chances[index] as number;
      const interviewsHere = (counts[level] as Float64Array)[index] as number;
      const stop = stopAt(graph, diagram, level, index);
      if (stop >= 0) {
        finish(stop, { level, index, way: -1, length }, chance, interviewsHere);
        continue;
      }
      const isAsked = statuses[index] === status.asked;
      const isFact = statuses[index] === status.fact;
      if (isAsked) {
        here.asks[index] = 1;
        meanAsked += chance;
      }
      const waysOn = isAsked || isFact ? ways : 1;
      const shares = isAsked || isFact ? likely[level]?.(next, index * ways) : undefined;
      for (let way = 0; way < waysOn; way++) {
        const on = next[index * ways + way] as number;
        if (on === notOffered) continue;
        const share = shares?.[way] ?? 1;
        const longer = length + (isAsked || way > 0 ? 1 : 0);
        // With nothing known, a fact is passed by on the first way.
        const countOn = isAsked || way === 0 ? interviewsHere : 0;
        if (on < 0) {
          finish(-1 - on, { level, index, way, length: longer }, chance * share, countOn);
        } else if (there) {
          there.chances[on] = (there.chances[on] as number) + chance * share;
          const ahead = counts[level + 1] as Float64Array;
          ahead[on] = (ahead[on] as number) + countOn;
          const known = there.lengths[on] as number;
          if (known < 0 || longer < known) {
            there.lengths[on] = longer;
            there.from[on] = index;
            there.ways[on] = way;
          }
        }
      }
    }
  }
  const interviews = endingCounts.reduce((sum, count) => sum + count, 0);
  return { levels: passages, endingChances, endingCounts, ends, interviews, meanAsked };
}

/** The ending of an interview that ends in a situation without asking, or -1. */
function stopAt(graph: InterviewGraph, diagram: Diagram, level: number, index: number): number {
  const { statuses, next, ways } = graph.levels[level] as InterviewGraph["levels"][number];
  if (statuses[index] === status.ended) return -1 - (next[index * ways] as number);
  if (statuses[index] !== status.asked || !graph.stages.plan.stopWhenCertain) return -1;
  const segment = segmentOf((diagram.nodes[level] as Int32Array)[index] as number);
  if (segment < 0) return -1;
  const ending = graph.endHere(level, index);
  return graph.endings[ending]?.segment === segment ? ending : -1;
}

function emptyPassage(count: number): LevelPassage {
  return {
    chances: new Float64Array(count),
    asks: new Uint8Array(count),
    lengths: new Int32Array(count).fill(-1),
    from: new Int32Array(count),
    ways: new Int32Array(count),
  };
}
