import type { JointAnswer } from "./jointQuestions.ts";
import type { JointAnswers, NodePairs } from "./nodePairs.ts";

/** Stands for segments that are out of reach; more than both versions have questions. */
const never = 255;

/** What becomes of the prospects of pairs that were explored. */
export interface Outcomes {
  /** The chance that a prospect has one segment before and another after. */
  chanceOf(before: number, after: number): number;
  /**
   * The fewest answers with which a prospect has one segment before and another after; what both versions ask is
   * answered once. Undefined where nobody has.
   */
  fewestTo(before: number, after: number): JointAnswers | undefined;
}

export function outcomesOf(pairs: NodePairs): Outcomes {
  const chances = chancesIn(pairs);
  const fewestFrom = fewestIn(pairs);
  return {
    chanceOf: (before, after) => chances[pairs.outcomeOf(before, after)] as number,
    fewestTo(before, after) {
      const outcome = pairs.outcomeOf(before, after);
      if (fewestFrom(pairs.root, outcome) === never) return undefined;
      const given: JointAnswers[number][] = [];
      for (let pair = pairs.root; pair >= 0; ) {
        const question = pairs.questionOf(pair);
        const next = pairs.nextOf(pair);
        const left = fewestFrom(pair, outcome);
        const chosen = next.findIndex(
          (on, way) => fewestFrom(on, outcome) + (question.answers[way]?.length as number) === left,
        );
        given.push([question, question.answers[chosen] as JointAnswer]);
        pair = next[chosen] as number;
      }
      return given;
    },
  };
}

/** The chance of each outcome. */
function chancesIn(pairs: NodePairs): Float64Array {
  const outcomes = new Float64Array(pairs.outcomes);
  const chances = new Float64Array(pairs.order.length);
  if (pairs.root < 0) outcomes[-1 - pairs.root] = 1;
  else chances[pairs.root] = 1;
  for (const pair of pairs.order) {
    const next = pairs.nextOf(pair);
    for (const [way, chance] of pairs.chancesOf(pair).entries()) {
      if (chance === 0) continue;
      const on = next[way] as number;
      const part = (chances[pair] as number) * chance;
      if (on < 0) outcomes[-1 - on] = (outcomes[-1 - on] as number) + part;
      else chances[on] = (chances[on] as number) + part;
    }
  }
  return outcomes;
}

/** The fewest answers from each pair to each outcome. */
function fewestIn(pairs: NodePairs): (pair: number, outcome: number) => number {
  const { order, outcomes } = pairs;
  const fewest = new Uint8Array(order.length * outcomes);
  const fewestFrom = (pair: number, outcome: number) => {
    if (pair < 0) return pair === -1 - outcome ? 0 : never;
    return fewest[pair * outcomes + outcome] as number;
  };
  for (const pair of order.toReversed()) {
    const next = pairs.nextOf(pair);
    const { answers } = pairs.questionOf(pair);
    for (let outcome = 0; outcome < outcomes; outcome++) {
      let least: number = never;
      for (let way = 0; way < next.length; way++) {
        const rest = fewestFrom(next[way] as number, outcome);
        least = Math.min(least, rest + (answers[way]?.length as number));
      }
      fewest[pair * outcomes + outcome] = least;
    }
  }
  return fewestFrom;
}
