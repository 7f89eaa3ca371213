import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import type { Plan } from "../../questionnaire/decision/plan.ts";
import { type Progress, TooLarge } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { courseOf, type Knowing } from "./course.ts";
import type { FactMoves, Move, VersionWeights, Witness } from "./edit.ts";
import { factMovesOf } from "./factMoves.ts";
import { answersOf, interviewOf } from "./interviewOf.ts";
import { type JointQuestions, jointQuestions, withNothingKnown } from "./jointQuestions.ts";
import { type JointAnswers, NodePairs } from "./nodePairs.ts";
import { outcomesOf } from "./outcomes.ts";
import { weighed } from "./weighed.ts";
import { workbenchOf } from "./workbench.ts";

/**
 * How prospects are spread over pairs of segments, before and after, and of each move the shortest interviews that
 * show it: with nothing known, and where they make a difference with every combination of facts. @throws TooLarge
 */
export function* movesOf(
  old: Proof,
  now: Proof,
  renames: Renames,
  weights?: VersionWeights,
): Generator<Progress, { moves: Move[]; facts: FactMoves | null }> {
  const [oldPlan, newPlan] = [old.graph.stages.plan, now.graph.stages.plan];
  const questions = jointQuestions(oldPlan, newPlan, renames);
  const nothing = withNothingKnown(questions);
  const asGiven = weights ? weighed(nothing, [oldPlan, newPlan], weights) : nothing;
  const plain = yield* pairsOf(old, now, asGiven, "nothing");
  const any = isSame(questions, nothing)
    ? plain
    : isOutOfSight(questions, oldPlan, newPlan)
      ? null
      : yield* pairsWithFacts(old, now, questions);
  const outcomes = outcomesOf(plain);
  const withFacts = any && any !== plain ? outcomesOf(any) : null;
  const moving = new Set<number>();
  // Whoever chooses again, since an answer isn't offered, has said the first one to the old version.
  const witnessOf = (given: JointAnswers): Witness => ({
    before: interviewOf(
      old.definition,
      new Map(
        given
          .toReversed()
          .flatMap(([{ old }, { picks }]) => (picks === 0 ? [] : [[old, picks] as const])),
      ),
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

/**
 * Whether a fact of one version is a question of the other that doesn't offer all: what is known counts there whatever
 * is offered, and interviews that are asked have only what is.
 */
function isOutOfSight({ facts }: JointQuestions, old: Plan, now: Plan): boolean {
  return facts.some((fact) => old.questions[fact.old]?.favours || now.questions[fact.now]?.favours);
}

/** Whether there is nothing that could be known. */
function isSame(questions: JointQuestions, nothing: JointQuestions): boolean {
  const sizes = ({ ofOld, ofNow }: JointQuestions) =>
    [...ofOld, ...ofNow].map(({ answers }) => answers.length).join();
  return sizes(questions) === sizes(nothing);
}
