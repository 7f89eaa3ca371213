import { nodesOf } from "../diagram.ts";
import { answersAtATime, type Level, type Progress, status } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { VectorTable } from "../vectorTable.ts";

/**
 * What interviews ask and where they end: with nothing known, or with any facts. As in a `Diagram`, a node below 0 is a
 * segment and any other a question, with one node for each of its ways; but a question that is asked has a node even
 * where all its answers come to the same, so that a way through is as long as the interview. A fact has a node only
 * where it makes a difference.
 */
export interface Course {
  readonly root: number;
  /** The level of the graph that a node asks about, by node. */
  readonly levels: readonly number[];
  /** Nodes by answer, by node; `notOffered` where an answer isn't. */
  readonly branches: readonly Int32Array[];
}

/** What is known when interviews begin: nothing, or any facts. */
export type Knowing = "nothing" | "any-facts";

/** The course of a proven questionnaire, from its endings back, step by step. */
export function* courseOf(
  { graph, diagram, passage }: Proof,
  knowing: Knowing,
): Generator<Progress, Course> {
  const { levels, endings } = graph;
  const situations = levels.reduce((sum, { count }) => sum + count, 0);
  const nodeLevels: number[] = [];
  const branches: Int32Array[] = [];
  let below = new Int32Array();

  for (let at = levels.length - 1; at >= 0; at--) {
    const { count, statuses, next, ways } = levels[at] as Level;
    const { asks, chances, lengths } = passage.levels[at] as Proof["passage"]["levels"][number];
    const unique = new VectorTable(ways);
    const first = branches.length;
    const own = new Int32Array(count);
    const answers = new Int32Array(ways);
    const nodeAt = nodesOf(endings, below);
    const pause = Math.ceil(answersAtATime / ways);
    for (let index = 0; index < count; index++) {
      if (index % pause === 0) yield { question: at + 1, of: levels.length, situations };
      const isReached =
        knowing === "nothing" ? chances[index] !== 0 : (lengths[index] as number) >= 0;
      if (!isReached) continue;
      const isFact = statuses[index] === status.fact && knowing === "any-facts";
      if (asks[index] !== 1 && !isFact) {
        // Where the interview ends although a question would be next, the segment is certain.
        own[index] =
          statuses[index] === status.asked
            ? (diagram.nodes[at]?.[index] as number)
            : nodeAt(next[index * ways] as number);
        continue;
      }
      for (let way = 0; way < ways; way++)
        answers[way] = nodeAt(next[index * ways + way] as number);
      if (isFact && answers.every((node) => node === answers[0])) {
        own[index] = answers[0] as number;
        continue;
      }
      const node = first + unique.add(answers);
      if (node === branches.length) {
        branches.push(answers.slice());
        nodeLevels.push(at);
      }
      own[index] = node;
    }
    below = own;
  }
  return { root: below[0] as number, levels: nodeLevels, branches };
}
