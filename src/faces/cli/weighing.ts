import { answersGiven } from "../../evidence/review/answersGiven.ts";
import type { AnswerWeights } from "../../proof/answerWeights.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { type HeldRecords, heldIn } from "./heldRecords.ts";

/** The records that shares are weighed by. */
export interface WeighedBy extends Omit<HeldRecords, "rows"> {
  /** So many prospects are in them. */
  readonly prospects: number;
  /** Questions that none of them answered, so that their answers stay equally likely. */
  readonly unanswered: readonly string[];
}

/** How often answers were given, and by which records. */
export interface Weighing {
  readonly weights: AnswerWeights;
  readonly weighedBy: WeighedBy;
}

/** How often answers were given, by the records in files. @throws Failure */
export async function weighingBy(
  files: readonly string[],
  definition: Definition,
): Promise<Weighing> {
  const { rows, ...about } = await heldIn(files, definition);
  const { prospects, questions, weights } = answersGiven(
    definition,
    rows.map(({ given }) => given),
  );
  const asked = definition.questions.filter(({ ask }) => ask !== "never");
  const unanswered = asked.filter(({ id }) => questions[id]?.by === 0).map(({ id }) => id);
  return { weights, weighedBy: { ...about, prospects, unanswered } };
}
