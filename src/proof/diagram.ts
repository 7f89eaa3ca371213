import {
  answersAtATime,
  type InterviewGraph,
  type Level,
  notOffered,
  type Progress,
  status,
} from "./interviewGraph.ts";
import { VectorTable } from "./vectorTable.ts";

/**
 * What comes of answers, freed of everything that makes no difference: a reduced decision diagram. Two situations from
 * which the same answers lead to the same segments have the same node, so likeness is a comparison of numbers.
 *
 * A node below 0 is a segment (-1 the first); any other is a question with one node for each of its ways, `notOffered`
 * where an answer isn't.
 */
export interface Diagram {
  readonly root: number;
  /** The level of the graph that a node asks about, by node. */
  readonly levels: readonly number[];
  /** Nodes by way, by node. */
  readonly branches: readonly Int32Array[];
  /** The node of each situation, by level. */
  readonly nodes: readonly Int32Array[];
}

/** The node that means a segment. */
export function leafOf(segment: number): number {
  return -1 - segment;
}

/** Gives the node of what an answer leads to in a graph: of an ending, or of a situation at the level below. */
export function nodesOf(
  endings: InterviewGraph["endings"],
  below: Int32Array | undefined,
): (target: number) => number {
  return (target) => {
    if (target === notOffered) return target;
    return target < 0 ? leafOf(endings[-1 - target]?.segment ?? 0) : (below?.[target] as number);
  };
}

/** The segment that a node means, or -1 if it is a question. */
export function segmentOf(node: number): number {
  return node < 0 ? -1 - node : -1;
}

/** Reduces a graph from its endings back, step by step. */
export function* reducing({ levels, endings }: InterviewGraph): Generator<Progress, Diagram> {
  const situations = levels.reduce((sum, { count }) => sum + count, 0);
  const nodeLevels: number[] = [];
  const branches: Int32Array[] = [];
  const nodes: Int32Array[] = new Array(levels.length);

  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at] as Level;
    const below = nodes[at + 1];
    const unique = new VectorTable(level.ways);
    const first = branches.length;
    const own = new Int32Array(level.count);
    const ways = new Int32Array(level.ways);
    const nodeAt = nodesOf(endings, below);
    const pause = Math.ceil(answersAtATime / level.ways);
    for (let index = 0; index < level.count; index++) {
      if (index % pause === 0) yield { question: at + 1, of: levels.length, situations };
      const start = index * level.ways;
      let target = nodeAt(level.next[start] as number);
      const isPlain =
        level.statuses[index] === status.passed || level.statuses[index] === status.ended;
      let differs = false;
      for (let way = 0; !isPlain && way < level.ways; way++) {
        const node = nodeAt(level.next[start + way] as number);
        ways[way] = node;
        if (target === notOffered) target = node;
        differs ||= node !== notOffered && node !== target;
      }
      if (!differs) {
        own[index] = target;
        continue;
      }
      const node = first + unique.add(ways);
      if (node === branches.length) {
        branches.push(ways.slice());
        nodeLevels.push(at);
      }
      own[index] = node;
    }
    nodes[at] = own;
  }
  return { root: nodes[0]?.[0] ?? -1, levels: nodeLevels, branches, nodes };
}
