import type { Diagram } from "../diagram.ts";
import { fate, type Level } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { VectorTable } from "../vectorTable.ts";

/** A diagram of interviews with nothing known, in which questions can be answered in any order. */
export interface Workbench {
  readonly root: number;
  /** The position in the definition of the question that a node asks about. */
  questionOf(node: number): number;
  /** The nodes that a node's answers lead to, in the order of the plan's answers. */
  branches(node: number): ArrayLike<number>;
  /** What is left of a node once a question is answered. */
  restrict(node: number, question: number, answer: number): number;
}

/** Makes a diagram ready to be worked on. */
export function workbenchOf({ graph, diagram }: Proof): Workbench {
  const levels: number[] = [...diagram.levels];
  const branches: Int32Array[] = [...diagram.branches];
  const tables = new Map<number, { table: VectorTable; nodes: number[] }>();
  const restricted = new Map<string, number>();
  const levelOf = new Map(graph.levels.map(({ stage }, at) => [stage.question, at]));

  const unknownFacts = (node: number): number =>
    node >= 0 && isFactLevel(graph.levels, diagram, node)
      ? unknownFacts((diagram.branches[node] as Int32Array)[0] as number)
      : node;

  const make = (level: number, ways: Int32Array): number => {
    if (ways.every((way) => way === ways[0])) return ways[0] as number;
    let own = tables.get(level);
    if (!own) {
      own = { table: new VectorTable(ways.length), nodes: [] };
      tables.set(level, own);
      for (const [node, at] of levels.entries()) {
        if (at !== level) continue;
        own.table.add(branches[node] as Int32Array);
        own.nodes.push(node);
      }
    }
    const index = own.table.add(ways);
    const known = own.nodes[index];
    if (known !== undefined) return known;
    const node = branches.push(ways.slice()) - 1;
    levels.push(level);
    own.nodes.push(node);
    return node;
  };

  const restrict = (node: number, question: number, answer: number): number => {
    if (node < 0) return node;
    const target = levelOf.get(question) as number;
    const level = levels[node] as number;
    if (level > target) return node;
    const ways = branches[node] as Int32Array;
    if (level === target) return ways[answer] as number;
    const key = `${node} ${question} ${answer}`;
    const known = restricted.get(key);
    if (known !== undefined) return known;
    const made = make(
      level,
      ways.map((way) => restrict(way, question, answer)),
    );
    restricted.set(key, made);
    return made;
  };

  return {
    root: unknownFacts(diagram.root),
    questionOf: (node) => graph.levels[levels[node] as number]?.stage.question ?? -1,
    branches: (node) => branches[node] as Int32Array,
    restrict,
  };
}

function isFactLevel(levels: readonly Level[], diagram: Diagram, node: number): boolean {
  return levels[diagram.levels[node] as number]?.fates[0] === fate.fact;
}
