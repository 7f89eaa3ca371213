import type { Definition } from "../../../src/index.ts";
import { type AnswerWeights, answerKey } from "../../../src/proof/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import { everyInterview, type Moment } from "../everyInterview.ts";

/** Shares by how answers are given, by going every way of every interview. */
export function weighedShares(definition: Definition, weights: AnswerWeights) {
  const shares = Object.fromEntries(definition.segments.map(({ id }) => [id, 0]));
  let [meanAsked, close] = [0, 0];
  const weightOf = (id: string, answer: readonly string[]) => weights[id]?.[answerKey(answer)] ?? 0;
  const go = (moment: Moment, chance: number) => {
    if (moment.isOver || !moment.next) {
      const { segment } = moment.decision;
      shares[segment] = (shares[segment] ?? 0) + chance;
      if (moment.decision.close) close += chance;
      return;
    }
    meanAsked += chance;
    const { id } = moment.next;
    const each = parts(moment.offers.map((answer) => weightOf(id, answer)));
    for (const [at, part] of each.entries()) go(moment.after[at] as Moment, chance * part);
  };
  const facts = definition.questions.filter(({ ask }) => ask === "never");
  for (const start of everyInterview(definition).starts) {
    let chance = 1;
    for (const fact of facts) {
      const ways = [[], ...allowedAnswers(fact)];
      const all = ways.map((way) => weightOf(fact.id, way));
      const known = start.counted.get(fact.id) ?? [];
      const at = ways.findIndex((way) => answerKey(way) === answerKey(known));
      const none = all.every((weight) => weight === 0);
      chance *= none ? Number(at === 0) : (parts(all)[at] as number);
    }
    if (chance > 0) go(start, chance);
  }
  return { shares, meanAsked, close };
}

function parts(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum));
}
