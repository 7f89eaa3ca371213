import { type AnswerWeights, answerKey } from "../../proof/answerWeights.ts";
import type { Given } from "../../questionnaire/decision/answers.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** How a question was really answered. */
export interface QuestionAnswered {
  /** By how many, answers that were known beforehand among them; of a fact, of how many it was known. */
  readonly by: number;
  /** How many chose each option, or "unsure"; one person can choose several. */
  readonly options: Readonly<Record<string, number>>;
}

/** How the questions of a questionnaire were really answered. */
export interface AnswersGiven {
  /** So many prospects were looked at. */
  readonly prospects: number;
  readonly questions: Readonly<Record<string, QuestionAnswered>>;
  /** The same as a proof takes it, to weigh by: `checking(text, { today, weights })`. */
  readonly weights: AnswerWeights;
}

/**
 * Counts answers, one prospect after the other: out of records, or of rows of a table. Only what counts is counted: an answer to
 * a question that the walk passes over says nothing.
 */
export function countingAnswers(definition: Definition): {
  add(given: Given): void;
  answers(): AnswersGiven;
} {
  const counts = new Map(
    definition.questions.map(({ id }) => [id, { by: 0, sets: new Map<string, number>() }]),
  );
  const options = new Map(definition.questions.map(({ id }) => [id, new Map<string, number>()]));
  let prospects = 0;
  return {
    add(given) {
      prospects++;
      for (const [id, chosen] of walk(definition, given).counted) {
        const count = counts.get(id);
        if (!count) continue;
        count.by++;
        increase(count.sets, answerKey(chosen));
        for (const option of chosen) increase(options.get(id) ?? new Map(), option);
      }
    },
    answers() {
      const facts = definition.questions.filter(({ ask }) => ask === "never");
      for (const { id } of facts)
        counts.get(id)?.sets.set("", prospects - (counts.get(id)?.by ?? 0));
      return {
        prospects,
        questions: Object.fromEntries(
          [...counts].map(([id, { by }]) => [
            id,
            { by, options: Object.fromEntries(options.get(id) ?? []) },
          ]),
        ),
        weights: Object.fromEntries(
          [...counts].map(([id, { sets }]) => [id, Object.fromEntries(sets)]),
        ),
      };
    },
  };
}

/** The same of all at once. */
export function answersGiven(definition: Definition, all: Iterable<Given>): AnswersGiven {
  const counting = countingAnswers(definition);
  for (const given of all) counting.add(given);
  return counting.answers();
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
