import { notOffered } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { VectorTable } from "../vectorTable.ts";
import type { Course } from "./course.ts";

/** So many answers to questions further down are remembered: some hundred megabytes. */
const mostRemembered = 1_000_000;

/** As many as any question has: sets of nine options, "not sure", and that a fact is not known. */
const mostAnswers = 1024;

/** A course of interviews in which questions can be answered before their turn. */
export interface Workbench {
  readonly root: number;
  /** How many questions there are, facts included. */
  readonly depth: number;
  /** How many nodes there are so far. */
  size(): number;
  /** How much work has been done so far. */
  effort(): number;
  /** How far down a node is, from 0. */
  levelOf(node: number): number;
  /** The position in the definition of the question that a node asks about. */
  questionOf(node: number): number;
  /** Whether a node asks about a fact; all facts come before what is asked. */
  isFact(node: number): boolean;
  /** Whether an answer is offered where a node asks. */
  offers(node: number, answer: number): boolean;
  /**
   * What is left of a node once a question is answered; of a fact, the first answer is that it is not known. Where the
   * answer isn't offered, the question stays open.
   */
  restrict(node: number, question: number, answer: number): number;
}

/** Makes a course ready to be worked on. */
export function workbenchOf({ graph }: Proof, course: Course): Workbench {
  const levels: number[] = [...course.levels];
  const branches: Int32Array[] = [...course.branches];
  const tables = new Map<number, { table: VectorTable; nodes: number[] }>();
  const restricted = new Map<number, number>();
  let effort = 0;
  const levelOf = new Map(graph.levels.map(({ stage }, at) => [stage.question, at]));

  const isFactAt = (level: number) => graph.levels[level]?.stage.isFact ?? false;

  const make = (level: number, ways: Int32Array): number => {
    if (isFactAt(level) && ways.every((way) => way === ways[0])) return ways[0] as number;
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
    if (level === target) return ways[answer] === notOffered ? node : (ways[answer] as number);
    const key = (node * graph.levels.length + target) * mostAnswers + answer;
    const known = restricted.get(key);
    if (known !== undefined) return known;
    const made = make(
      level,
      ways.map((way) => restrict(way, question, answer)),
    );
    restricted.set(key, made);
    effort++;
    return made;
  };

  return {
    root: course.root,
    depth: graph.levels.length,
    size: () => branches.length,
    effort: () => effort,
    levelOf: (node) => levels[node] as number,
    questionOf: (node) => graph.levels[levels[node] as number]?.stage.question ?? -1,
    isFact: (node) => node >= 0 && isFactAt(levels[node] as number),
    offers: (node, answer) => (branches[node] as Int32Array)[answer] !== notOffered,
    restrict(node, question, answer) {
      if (restricted.size > mostRemembered) restricted.clear();
      return restrict(node, question, answer);
    },
  };
}
