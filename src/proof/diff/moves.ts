import { planOf } from "../../decision/plan.ts";
import type { Progress } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import type { Move, Renames } from "./edit.ts";
import { interviewOf } from "./interviewOf.ts";
import { jointQuestions } from "./jointQuestions.ts";
import { NodePairs, never } from "./nodePairs.ts";
import { ShortestMoves, type Side } from "./shortestMove.ts";
import { stopsOf } from "./stops.ts";
import { workbenchOf } from "./workbench.ts";

/**
 * How prospects are spread over pairs of segments, before and after, and of each move the shortest interviews that
 * show it. @throws TooLarge
 */
export function* movesOf(old: Proof, now: Proof, renames: Renames): Generator<Progress, Move[]> {
  const [oldPlan, newPlan] = [planOf(old.definition), planOf(now.definition)];
  const [before, after] = [sideOf(old), sideOf(now)];
  const questions = jointQuestions(oldPlan, newPlan, renames);
  const pairs = new NodePairs(before.workbench, after.workbench, questions, [
    oldPlan.segments.length,
    newPlan.segments.length,
  ]);
  const root = pairs.pairOf(before.workbench.root, after.workbench.root);
  const chances = pairs.chancesOf(root, yield* pairs.explore(root));
  const shortest = new ShortestMoves(before, after, questions, pairs);

  const moves: Move[] = [];
  for (const [one, from] of oldPlan.segments.entries()) {
    for (const [other, to] of newPlan.segments.entries()) {
      const outcome = pairs.outcomeOf(one, other);
      if (pairs.fewest(root, outcome) === never) continue;
      const share = chances[outcome] as number;
      if (renames.segments.get(from) === to) {
        moves.push({ from, to, share, moves: false });
        continue;
      }
      const answers = yield* shortest.find(one, other);
      const witness = {
        before: interviewOf(old.definition, answers.old),
        after: interviewOf(now.definition, answers.now),
      };
      moves.push({ from, to, share, moves: true, witness });
    }
  }
  return moves;
}

function sideOf(proof: Proof): Side {
  return { stops: stopsOf(proof), workbench: workbenchOf(proof) };
}
