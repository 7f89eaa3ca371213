import type { Picks, PlannedCondition } from "../questionnaire/decision/plan.ts";
import { status } from "./interviewGraph.ts";
import { bitOf, type Stage, wordOf } from "./stages.ts";

/** Conditions that a proof follows beside its situations, each as a bit in some words: whether it can still be met. */
export class ConditionBits {
  readonly words: number;
  readonly #conditions: readonly PlannedCondition[];

  constructor(conditions: readonly PlannedCondition[]) {
    this.#conditions = conditions;
    this.words = wordOf(conditions.length) + 1;
  }

  where(holds: (condition: PlannedCondition) => boolean): Int32Array {
    const bits = new Int32Array(this.words);
    for (const [index, condition] of this.#conditions.entries()) {
      if (holds(condition)) bits[wordOf(index)] = (bits[wordOf(index)] as number) | bitOf(index);
    }
    return bits;
  }

  /** Those that a way from a situation leaves to be met, by what becomes of its question there. */
  keptBy({ question, answers }: Stage): (found: number, way: number) => Int32Array {
    const keptWith = (counted: Picks) =>
      this.where((clauses) =>
        clauses.every((clause) => clause.question !== question || (clause.picks & counted) !== 0),
      );
    const unanswered = keptWith(0);
    const answered = answers.map(({ picks }) => keptWith(picks));
    return (found, way) => {
      if (found === status.passed) return unanswered;
      return answered[found === status.fact ? way - 1 : way] ?? unanswered;
    };
  }
}
