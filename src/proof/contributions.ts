import { leafOf, segmentOf } from "./diagram.ts";
import { fate } from "./interviewGraph.ts";
import type { LevelPassage } from "./passage.ts";
import { type Proof, sharesOf } from "./shares.ts";

/**
 * The expected share of the uncertainty about the segment that a question's answer removes by itself, by question id:
 * the mutual information of answer and segment over the entropy of the segment, "not asked" being an answer too.
 */
export function contributionsOf(proof: Proof): Record<string, number> {
  const { graph, passage } = proof;
  const { segments, questions } = graph.stages.plan;
  const outcomes = outcomesOf(proof);
  const totals = Object.values(sharesOf(proof).shares);
  const uncertainty = entropy(totals);
  const contributions = Object.fromEntries(questions.map(({ id }) => [id, 0]));
  if (uncertainty < 1e-12) return contributions;

  for (const [at, level] of graph.levels.entries()) {
    const { chances, asks } = passage.levels[at] as LevelPassage;
    const { ways, next, stage } = level;
    const joint = Array.from({ length: ways }, () => new Float64Array(segments.length));
    for (let index = 0; index < level.count; index++) {
      const chance = chances[index] as number;
      if (asks[index] !== 1 || chance === 0) continue;
      for (const [way, row] of joint.entries()) {
        const on = next[index * ways + way] as number;
        const node =
          on < 0
            ? leafOf(graph.endings[-1 - on]?.segment ?? 0)
            : (proof.diagram.nodes[at + 1]?.[on] as number);
        add(row, outcomes(node), chance / ways);
      }
    }
    const notAsked = totals.map(
      (total, segment) => total - joint.reduce((sum, row) => sum + (row[segment] as number), 0),
    );
    const left = [...joint, notAsked].reduce((sum, row) => sum + remaining(row), 0);
    const id = questions[stage.question]?.id as string;
    contributions[id] = Math.min(1, Math.max(0, 1 - left / uncertainty));
  }
  return contributions;
}

/** Gives the chances of each segment from a node of the diagram on, with nothing known. */
function outcomesOf({ graph, diagram }: Proof): (node: number) => Float64Array {
  const segments = graph.stages.plan.segments.length;
  const leaves = Array.from({ length: segments }, (_, segment) =>
    new Float64Array(segments).fill(1, segment, segment + 1),
  );
  const chances: Float64Array[] = [];
  const at = (node: number) => (node < 0 ? leaves[segmentOf(node)] : chances[node]) as Float64Array;
  // A node is made after those that it leads to.
  for (const [node, branches] of diagram.branches.entries()) {
    const level = graph.levels[diagram.levels[node] as number];
    const sum = new Float64Array(segments);
    if (level?.fates[0] === fate.fact) add(sum, at(branches[0] as number), 1);
    else for (const branch of branches) add(sum, at(branch), 1 / branches.length);
    chances.push(sum);
  }
  return at;
}

function add(to: Float64Array, chances: Float64Array, weight: number): void {
  for (let segment = 0; segment < to.length; segment++) {
    to[segment] = (to[segment] as number) + (chances[segment] as number) * weight;
  }
}

function entropy(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}

/** The uncertainty that is left where an answer is given, weighed by how often it is. */
function remaining(row: ArrayLike<number>): number {
  const chances = Array.from(row, (chance) => Math.max(0, chance));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return total <= 0 ? 0 : total * entropy(chances.map((chance) => chance / total));
}
