import type { Proof } from "../../../proof/shares.ts";
import { witnessOf } from "../../../proof/witness.ts";
import type { Answers } from "../../../questionnaire/definition/definition.ts";

/** Of each question that is ever asked, the fewest answers after which it is, facts among them; by question id. */
export function waysTo(proof: Proof): Map<string, Answers> {
  const { graph, passage } = proof;
  const ways = new Map<string, Answers>();
  for (const [level, { asks, lengths }] of passage.levels.entries()) {
    let nearest = -1;
    for (const [index, asked] of asks.entries()) {
      const isNearer = nearest < 0 || (lengths[index] as number) < (lengths[nearest] as number);
      if (asked === 1 && isNearer) nearest = index;
    }
    const question = graph.stages.plan.questions[graph.levels[level]?.stage.question ?? -1];
    if (nearest >= 0 && question) {
      ways.set(question.id, witnessOf(proof, { level, index: nearest, way: -1 }));
    }
  }
  return ways;
}
