import type { PlannedCondition } from "../questionnaire/decision/plan.ts";
import type { Answers } from "../questionnaire/definition/definition.ts";
import { ConditionBits } from "./conditionBits.ts";
import { segmentOf } from "./diagram.ts";
import { notOffered, type Progress, status } from "./interviewGraph.ts";
import type { LevelPassage } from "./passage.ts";
import type { Proof } from "./shares.ts";
import { VectorTable } from "./vectorTable.ts";
import { answerAt } from "./witness.ts";

/** The most that is looked at: about a second. */
const mostReached = 500_000;

/** How interviews come to where they are, of which the shortest way counts; -1 where nothing is before. */
interface Way {
  readonly length: number;
  readonly from: number;
  readonly way: number;
}

/**
 * The shortest interview that ends in a segment and in which none of some conditions holds or can still come to: each
 * names a question that was answered otherwise, or passed over where every fact is known, since one that becomes known
 * could bring it up. Undefined where there is none, or where more would have to be looked at than can be.
 */
export function* interviewFailing(
  proof: Proof,
  segment: number,
  conditions: readonly PlannedCondition[],
): Generator<Progress, Answers | undefined> {
  const { graph, diagram, passage } = proof;
  const bits = new ConditionBits(conditions);
  const all = bits.where(() => true);
  const leadsThere = leadingTo(proof, segment);
  // A situation, whether some fact is unknown, and the conditions that can still be met.
  const scratch = Int32Array.from([0, 0, ...all]);
  const trail = [new Reached(scratch.length)];
  trail[0]?.add(scratch, { length: 0, from: -1, way: -1 });
  let best: (Way & { readonly level: number }) | undefined;
  let total = 0;

  for (const [at, { stage, statuses, next, ways }] of graph.levels.entries()) {
    const here = trail[at] as Reached;
    const there = new Reached(scratch.length);
    const { asks } = passage.levels[at] as LevelPassage;
    const kept = bits.keptBy(stage);
    for (const [from, { length }] of here.ways.entries()) {
      if (from % 10_000 === 0) {
        yield { question: at + 1, of: graph.levels.length, situations: total + there.ways.length };
      }
      if (total + there.ways.length > mostReached) return undefined;
      const [index = 0, isUnknown = 0, ...open] = here.vector(from);
      const found = statuses[index] as number;
      const end = (by: Way, ending: number, left: Int32Array | readonly number[]) => {
        if (ending !== segment || left.some((word) => word !== 0)) return;
        if (!best || by.length < best.length) best = { ...by, level: at };
      };
      if (found === status.ended || (found === status.asked && asks[index] !== 1)) {
        const ending = segmentOf((diagram.nodes[at] as Int32Array)[index] as number);
        end({ length, from, way: -1 }, ending, open);
        continue;
      }
      const waysOn = found === status.passed ? 1 : ways;
      for (let way = 0; way < waysOn; way++) {
        const on = next[index * ways + way] as number;
        if (on === notOffered) continue;
        const staysUnknown = found === status.fact && way === 0;
        const isLate = found === status.passed && isUnknown === 1;
        const keep = staysUnknown || isLate ? all : kept(found, way);
        scratch[1] = staysUnknown ? 1 : isUnknown;
        for (const [word, left] of open.entries()) scratch[2 + word] = left & (keep[word] ?? 0);
        const isAnswer = found === status.asked || (found === status.fact && way > 0);
        const by = { length: length + (isAnswer ? 1 : 0), from, way };
        if (on < 0) end(by, graph.endings[-1 - on]?.segment ?? 0, scratch.subarray(2));
        else if (leadsThere((diagram.nodes[at + 1] as Int32Array)[on] as number)) {
          scratch[0] = on;
          there.add(scratch, by);
        }
      }
    }
    total += there.ways.length;
    trail.push(there);
  }
  return best && answersTo(proof, trail, best);
}

/** The vectors before one question, each once, with the shortest way there. */
class Reached {
  readonly ways: Way[] = [];
  readonly #table: VectorTable;

  constructor(width: number) {
    this.#table = new VectorTable(width);
  }

  add(vector: Int32Array, by: Way): void {
    const index = this.#table.add(vector);
    const known = this.ways[index];
    if (!known || by.length < known.length) this.ways[index] = by;
  }

  vector(index: number): Int32Array {
    const { width, vectors } = this.#table;
    return vectors.subarray(index * width, (index + 1) * width);
  }
}

/** Tells of a node of the diagram whether some way from it ends in a segment. */
function leadingTo({ diagram }: Proof, segment: number): (node: number) => boolean {
  const leads: boolean[] = [];
  const leadsThere = (node: number) => (node < 0 ? segmentOf(node) === segment : !!leads[node]);
  // A node is made after those that it leads to.
  for (const branches of diagram.branches) leads.push(branches.some(leadsThere));
  return leadsThere;
}

/** The answers on the way to an end, as they can stand in `examples`. */
function answersTo(
  { graph }: Proof,
  trail: readonly Reached[],
  end: Way & { readonly level: number },
): Answers {
  const answers: [string, string | string[]][] = [];
  let { from, way } = end;
  for (let level = end.level; level >= 0; level--) {
    const reached = trail[level] as Reached;
    const answer = answerAt(graph, level, reached.vector(from)[0] ?? 0, way);
    if (answer) answers.unshift(answer);
    ({ from, way } = reached.ways[from] as Way);
  }
  return Object.fromEntries(answers);
}
