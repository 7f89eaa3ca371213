import { likelihoods } from "./answerWeights.ts";
import { leafOf, segmentOf } from "./diagram.ts";
import { notOffered } from "./interviewGraph.ts";
import type { LevelPassage } from "./passage.ts";
import { type Proof, sharesOf } from "./shares.ts";

/**
 * The expected share of the uncertainty about the segment that the answer to a question removes, by question id, in the
 * interviews in which it is asked: the mutual information of answer and segment over the entropy of the segment there.
 * 0 where it is never asked.
 */
export function contributionsOf(proof: Proof): Record<string, number> {
  return byQuestion(proof, (rows) => shareRemoved(rows));
}

/**
 * The same of every question if it is asked next, whatever its turn. Its answer is then given ahead, the interview goes
 * on as it would have, and the answer counts where its question comes to be reached: where it is passed over for its
 * condition or for a clear lead, or where the interview ends before it, the answer has told nothing. So those ways of
 * going on come after each answer alike. A question that is answered, or can no longer count, settles nothing.
 */
export function settledNext(proof: Proof): Record<string, number> {
  const totals = Object.values(sharesOf(proof).shares);
  return byQuestion(proof, (rows) => {
    const whereAsked = sumOf(rows);
    const unasked = totals.map((total, segment) => total - (whereAsked[segment] as number));
    for (const row of rows) add(row, unasked, 1 / rows.length);
    return shareRemoved(rows);
  });
}

/** Measures each question that is asked by its rows: of each answer, the chance of it together with each segment. */
function byQuestion(
  { graph, passage, diagram, weights }: Proof,
  measure: (rows: readonly Float64Array[]) => number,
): Record<string, number> {
  const { segments, questions } = graph.stages.plan;
  const outcomes = outcomesOf({ graph, diagram, weights });
  const likely = likelihoods(graph, weights);
  const measures = Object.fromEntries(questions.map(({ id }) => [id, 0]));
  for (const [at, level] of graph.levels.entries()) {
    const { count, ways, next, stage } = level;
    const { chances, asks } = passage.levels[at] as LevelPassage;
    const rows = Array.from({ length: ways }, () => new Float64Array(segments.length));
    let isAsked = false;
    for (let index = 0; index < count; index++) {
      const chance = chances[index] as number;
      if (asks[index] !== 1 || chance === 0) continue;
      isAsked = true;
      const shares = likely[at]?.(next, index * ways);
      for (const [way, row] of rows.entries()) {
        const on = next[index * ways + way] as number;
        if (on === notOffered) continue;
        const node =
          on < 0
            ? leafOf(graph.endings[-1 - on]?.segment ?? 0)
            : (diagram.nodes[at + 1]?.[on] as number);
        add(row, outcomes(node), chance * (shares?.[way] ?? 0));
      }
    }
    if (isAsked) measures[questions[stage.question]?.id as string] = measure(rows);
  }
  return measures;
}

/** Gives the chances of each segment from a node of the diagram on. */
function outcomesOf({
  graph,
  diagram,
  weights,
}: Pick<Proof, "graph" | "diagram" | "weights">): (node: number) => Float64Array {
  const segments = graph.stages.plan.segments.length;
  const leaves = Array.from({ length: segments }, (_, segment) =>
    new Float64Array(segments).fill(1, segment, segment + 1),
  );
  const likely = likelihoods(graph, weights);
  const chances: Float64Array[] = [];
  const at = (node: number) => (node < 0 ? leaves[segmentOf(node)] : chances[node]) as Float64Array;
  // A node is made after those that it leads to.
  for (const [node, branches] of diagram.branches.entries()) {
    const sum = new Float64Array(segments);
    for (const [way, share] of likely[diagram.levels[node] as number]?.(branches, 0).entries() ??
      [])
      if (share > 0) add(sum, at(branches[way] as number), share);
    chances.push(sum);
  }
  return at;
}

function add(to: Float64Array, chances: ArrayLike<number>, weight: number): void {
  for (let segment = 0; segment < to.length; segment++) {
    to[segment] = (to[segment] as number) + (chances[segment] as number) * weight;
  }
}

function sumOf(rows: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) add(sum, row, 1);
  return sum;
}

/** How much less uncertainty there is in the rows one by one than in all of them together. */
function shareRemoved(rows: readonly Float64Array[]): number {
  const uncertainty = weighedEntropy(sumOf(rows));
  if (uncertainty < 1e-12) return 0;
  const left = rows.reduce((sum, row) => sum + weighedEntropy(row), 0);
  return Math.min(1, Math.max(0, 1 - left / uncertainty));
}

/** The uncertainty about the segment where its chances are these, weighed by how likely it is to come to that. */
function weighedEntropy(row: Float64Array): number {
  const total = row.reduce((sum, chance) => sum + Math.max(0, chance), 0);
  return row.reduce(
    (sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance / total) : sum),
    0,
  );
}
