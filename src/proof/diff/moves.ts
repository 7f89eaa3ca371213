import { planOf } from "../../decision/plan.ts";
import type { Progress } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import { courseOf } from "./course.ts";
import type { Move, Renames } from "./edit.ts";
import { interviewOf } from "./interviewOf.ts";
import { jointQuestions } from "./jointQuestions.ts";
import { NodePairs } from "./nodePairs.ts";
import { workbenchOf } from "./workbench.ts";

/**
 * How prospects are spread over pairs of segments, before and after, and of each move the shortest interviews that
 * show it. @throws TooLarge
 */
export function* movesOf(old: Proof, now: Proof, renames: Renames): Generator<Progress, Move[]> {
  const [oldPlan, newPlan] = [planOf(old.definition), planOf(now.definition)];
  const pairs = new NodePairs(
    workbenchOf(old, yield* courseOf(old)),
    workbenchOf(now, yield* courseOf(now)),
    jointQuestions(oldPlan, newPlan, renames),
    [oldPlan.segments.length, newPlan.segments.length],
  );
  yield* pairs.explore();

  const moves: Move[] = [];
  for (const [one, from] of oldPlan.segments.entries()) {
    for (const [other, to] of newPlan.segments.entries()) {
      const given = pairs.fewestTo(one, other);
      if (!given) continue;
      const share = pairs.chanceOf(one, other);
      if (renames.segments.get(from) === to) {
        moves.push({ from, to, share, moves: false });
        continue;
      }
      const before = new Map(given.map(([{ old }, { picks }]) => [old, picks]));
      const after = new Map(given.map(([{ now }, { newPicks }]) => [now, newPicks]));
      const witness = {
        before: interviewOf(old.definition, before),
        after: interviewOf(now.definition, after),
      };
      moves.push({ from, to, share, moves: true, witness });
    }
  }
  return moves;
}
