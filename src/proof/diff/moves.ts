import { type Progress, TooLarge } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { courseOf, type Knowing } from "./course.ts";
import type { FactMoves, Move, Renames, Witness } from "./edit.ts";
import { factMovesOf } from "./factMoves.ts";
import { answersOf, interviewOf } from "./interviewOf.ts";
import { type JointQuestions, jointQuestions, withNothingKnown } from "./jointQuestions.ts";
import { type JointAnswers, NodePairs } from "./nodePairs.ts";
import { outcomesOf } from "./outcomes.ts";
import { workbenchOf } from "./workbench.ts";

/**
 * How prospects are spread over pairs of segments, before and after, and of each move the shortest interviews that
 * show it: with nothing known, and where they make a difference with every combination of facts. @throws TooLarge
 */
export function* movesOf(
  old: Proof,
  now: Proof,
  renames: Renames,
): Generator<Progress, { moves: Move[]; facts: FactMoves | null }> {
  const questions = jointQuestions(old.graph.stages.plan, now.graph.stages.plan, renames);
  const nothing = withNothingKnown(questions);
  const plain = yield* pairsOf(old, now, nothing, "nothing");
  const any = isSame(questions, nothing) ? plain : yield* pairsWithFacts(old, now, questions);
  const outcomes = outcomesOf(plain);
  const withFacts = any && any !== plain ? outcomesOf(any) : null;
  const [oldPlan, newPlan] = [old.graph.stages.plan, now.graph.stages.plan];
  const moving = new Set<number>();
  const witnessOf = (given: JointAnswers): Witness => ({
    before: interviewOf(
      old.definition,
      new Map(given.flatMap(([{ old }, { picks }]) => (picks === 0 ? [] : [[old, picks]]))),
    ),
    after: interviewOf(
      now.definition,
      new Map(
        given.flatMap(([{ now }, { newPicks }]) => (newPicks === 0 ? [] : [[now, newPicks]])),
      ),
    ),
  });
  const moves: Move[] = [];
  for (const [one, from] of oldPlan.segments.entries()) {
    for (const [other, to] of newPlan.segments.entries()) {
      const isMove = renames.segments.get(from) !== to;
      if (isMove) moving.add(plain.outcomeOf(one, other));
      const given = outcomes.fewestTo(one, other) ?? withFacts?.fewestTo(one, other);
      if (!given) continue;
      const share = outcomes.chanceOf(one, other);
      moves.push({ from, to, share, moves: isMove, ...(isMove && { witness: witnessOf(given) }) });
    }
  }
  const facts =
    any &&
    factMovesOf(any, {
      questions,
      isMove: (outcome) => moving.has(outcome),
      knownIn: ({ old, now }, { picks, newPicks }) => ({
        before: answersOf(oldPlan.questions[old], picks),
        after: answersOf(newPlan.questions[now], newPicks),
      }),
      witnessOf,
    });
  return { moves, facts };
}

function* pairsOf(
  old: Proof,
  now: Proof,
  questions: JointQuestions,
  knowing: Knowing,
): Generator<Progress, NodePairs> {
  const pairs = new NodePairs(
    workbenchOf(old, yield* courseOf(old, knowing)),
    workbenchOf(now, yield* courseOf(now, knowing)),
    questions,
    [old.graph.stages.plan.segments.length, now.graph.stages.plan.segments.length],
  );
  yield* pairs.explore();
  return pairs;
}

/** Null where facts make it too large. */
function* pairsWithFacts(
  old: Proof,
  now: Proof,
  questions: JointQuestions,
): Generator<Progress, NodePairs | null> {
  try {
    return yield* pairsOf(old, now, questions, "any-facts");
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** Whether there is nothing that could be known. */
function isSame(questions: JointQuestions, nothing: JointQuestions): boolean {
  const sizes = ({ ofOld, ofNow }: JointQuestions) =>
    [...ofOld, ...ofNow].map(({ answers }) => answers.length).join();
  return sizes(questions) === sizes(nothing);
}
