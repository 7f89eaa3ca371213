import type { FactMove, FactMoves, Witness } from "./edit.ts";
import type { JointAnswer, JointQuestion, JointQuestions } from "./jointQuestions.ts";
import type { JointAnswers, NodePairs } from "./nodePairs.ts";

/** Sums of fractions are off by less than that. */
const nothing = 1e-12;

/** Stands for pairs that nobody moves from; more than both versions have questions. */
const never = 255;

/** What is to be told of prospects, besides how they go on. */
interface Telling {
  readonly questions: JointQuestions;
  /** Whether an outcome is a move. */
  isMove(outcome: number): boolean;
  /** A fact as it is known in each version. */
  knownIn(question: JointQuestion, answer: JointAnswer): Pick<FactMove, "before" | "after">;
  /** The interviews of somebody who answers so. */
  witnessOf(given: JointAnswers): Witness;
}

/** What pairs that were explored with any facts say of prospects of whom facts are known. */
export function factMovesOf(pairs: NodePairs, telling: Telling): FactMoves {
  const { questions, isMove, knownIn, witnessOf } = telling;
  const outlook = outlookOf(pairs, isMove);
  const knowingNothing = pairKnowing(pairs);
  const alone: FactMove[] = [];
  for (const question of questions.facts) {
    for (const answer of question.answers) {
      if (answer.length === 0) continue;
      const pair = pairKnowing(pairs, question, answer);
      if (pair === knowingNothing || outlook.chanceFrom(pair) < nothing) continue;
      const witness = witnessOf([[question, answer], ...outlook.shortestFrom(pair)]);
      alone.push({ ...knownIn(question, answer), share: outlook.chanceFrom(pair), witness });
    }
  }
  return {
    combinations: questions.combinations,
    moving: movingOf(pairs, questions.combinations, outlook.movesFrom),
    alone: alone.toSorted((a, b) => b.share - a.share),
  };
}

/** In how many combinations of facts some prospect moves. */
function movingOf(
  pairs: NodePairs,
  combinations: number,
  movesFrom: (pair: number) => boolean,
): number {
  /** How many combinations lead to each pair; whatever is not asked about on the way can be any value. */
  const weights = new Map([[pairs.root, combinations]]);
  let moving = 0;
  for (const pair of pairs.order) {
    if (!pairs.isAboutFact(pair)) break;
    const next = pairs.nextOf(pair);
    const weight = (weights.get(pair) ?? 0) / next.length;
    weights.delete(pair);
    for (const on of next) weights.set(on, (weights.get(on) ?? 0) + weight);
  }
  for (const [pair, weight] of weights) {
    if (movesFrom(pair)) moving += weight;
  }
  return moving;
}

/** The pair of whom one fact is known and no other, or none at all. */
function pairKnowing(pairs: NodePairs, fact?: JointQuestion, known?: JointAnswer): number {
  let pair = pairs.root;
  while (pairs.isAboutFact(pair)) {
    const question = pairs.questionOf(pair);
    const way = question.answers.findIndex((answer) =>
      question === fact ? answer === known : answer.length === 0,
    );
    pair = pairs.nextOf(pair)[way] as number;
  }
  return pair;
}

/** Of pairs about what is asked: the chance to move from there, and the fewest answers to it, with nothing more known. */
function outlookOf(pairs: NodePairs, isMove: (outcome: number) => boolean) {
  const chances = new Float64Array(pairs.order.length);
  const fewest = new Uint8Array(pairs.order.length).fill(never);
  const chanceFrom = (pair: number) =>
    pair < 0 ? (isMove(-1 - pair) ? 1 : 0) : (chances[pair] as number);
  const fewestFrom = (pair: number) =>
    pair < 0 ? (isMove(-1 - pair) ? 0 : never) : (fewest[pair] as number);
  for (const pair of pairs.order.toReversed()) {
    if (pairs.isAboutFact(pair)) break;
    const own = pairs.chancesOf(pair);
    for (const [way, on] of pairs.nextOf(pair).entries()) {
      const chance = own[way] as number;
      if (chance === 0) continue;
      chances[pair] = (chances[pair] as number) + chance * chanceFrom(on);
      fewest[pair] = Math.min(fewest[pair] as number, fewestFrom(on) + 1);
    }
  }
  const shortestFrom = (start: number): JointAnswers => {
    const given: [JointQuestion, JointAnswer][] = [];
    for (let pair = start; pair >= 0; ) {
      const question = pairs.questionOf(pair);
      const next = pairs.nextOf(pair);
      const left = fewestFrom(pair) - 1;
      const way = pairs
        .chancesOf(pair)
        .findIndex((chance, at) => chance > 0 && fewestFrom(next[at] as number) === left);
      given.push([question, question.answers[way] as JointAnswer]);
      pair = next[way] as number;
    }
    return given;
  };
  return { chanceFrom, movesFrom: (pair: number) => fewestFrom(pair) < never, shortestFrom };
}
