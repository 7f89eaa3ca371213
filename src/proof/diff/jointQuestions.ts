import type { Picks, Plan } from "../../decision/plan.ts";
import { answerMaps } from "./answerMap.ts";
import type { Renames } from "./edit.ts";

/** A question as one prospect answers it for both versions. */
export interface JointQuestion {
  /** Its position in the old version; -1 where only the new one has it. */
  readonly old: number;
  /** Its position in the new version; -1 where only the old one has it. */
  readonly now: number;
  readonly answers: readonly JointAnswer[];
}

/** What somebody answers in each version; in the one that doesn't have the question, nothing. */
export interface JointAnswer {
  readonly picks: Picks;
  readonly newPicks: Picks;
  /** Its place among the answers of the plan. */
  readonly way: number;
  readonly newWay: number;
  readonly chance: number;
}

/** The questions of two versions, by position in each; one that both have is the same in both lists. */
export interface JointQuestions {
  readonly ofOld: readonly JointQuestion[];
  readonly ofNow: readonly JointQuestion[];
}

/**
 * A prospect gives each answer to an old question with equal chances, and each to a question that is new likewise;
 * whose option is gone chooses again.
 */
export function jointQuestions(old: Plan, now: Plan, renames: Renames): JointQuestions {
  const maps = answerMaps(old, now, renames);
  const ofOld = old.questions.map(({ answers }, position): JointQuestion => {
    const map = maps[position];
    const later = now.questions[map?.position ?? -1];
    return {
      old: position,
      now: map?.position ?? -1,
      answers: answers.flatMap((picks, way) => {
        const targets = map?.answers.get(picks) ?? [0];
        const chance = 1 / answers.length / targets.length;
        return targets.map((newPicks) => {
          const newWay = later ? later.answers.indexOf(newPicks) : -1;
          return { picks, newPicks, way, newWay, chance };
        });
      }),
    };
  });
  const ofNow = now.questions.map(
    ({ answers }, position): JointQuestion =>
      ofOld.find((question) => question.now === position) ?? {
        old: -1,
        now: position,
        answers: answers.map((newPicks, newWay) => {
          return { picks: 0, newPicks, way: -1, newWay, chance: 1 / answers.length };
        }),
      },
  );
  return { ofOld, ofNow };
}
