import { givenPicks } from "../../decision/answers.ts";
import { decide } from "../../decision/decide.ts";
import { optionsOf, type Plan, planOf } from "../../decision/plan.ts";
import { walk } from "../../decision/walk.ts";
import type { Answers, Definition } from "../../definition/definition.ts";
import { answerMaps } from "./answerMap.ts";
import type { PastInterview, Renames } from "./edit.ts";

/** One past prospect, before an edit and after it. */
export interface Reclassified {
  readonly before: string;
  /** Chance of each segment after it: of several where questions are left that this prospect was never asked. */
  readonly after: ReadonlyMap<string, number>;
  readonly record: PastInterview;
}

/** Decides past interviews again by a new version; those that the old version does not finish are left out. */
export function* reclassify(
  old: Definition,
  now: Definition,
  renames: Renames,
  records: readonly PastInterview[],
): Generator<Reclassified> {
  const oldPlan = planOf(old);
  const newPlan = planOf(now);
  const maps = answerMaps(oldPlan, newPlan, renames);
  for (const record of records) {
    if (!walk(old, record).complete) continue;
    const { facts, answers } = givenPicks(oldPlan, record);
    const translated: Record<string, readonly string[]> = {};
    for (const [position, map] of maps.entries()) {
      const picks = facts[position] || answers[position] || 0;
      const targets = map?.answers.get(picks);
      const question = newPlan.questions[map?.position ?? -1];
      if (question && targets?.length === 1) {
        translated[question.id] = optionsOf(question, targets[0] as number);
      }
    }
    yield {
      before: decide(old, record).segment,
      after: chances(now, newPlan, translated),
      record,
    };
  }
}

/** The chance of each segment when what is not answered yet is answered with equal chances. */
function chances(definition: Definition, plan: Plan, answers: Answers): Map<string, number> {
  const given = { known: answers, answers };
  const { next } = walk(definition, given);
  if (next === null) return new Map([[decide(definition, given).segment, 1]]);
  const question = plan.questions[plan.positions.get(next) as number] as Plan["questions"][number];
  const sum = new Map<string, number>();
  for (const picks of question.answers) {
    const further = { ...answers, [next]: optionsOf(question, picks) };
    for (const [segment, chance] of chances(definition, plan, further)) {
      sum.set(segment, (sum.get(segment) ?? 0) + chance / question.answers.length);
    }
  }
  return sum;
}
