import { answersGiven } from "../../evidence/review/answersGiven.ts";
import type { AnswerWeights } from "../../proof/answerWeights.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Failure } from "./failure.ts";
import { nameOf } from "./files.ts";
import { type HeldRecords, heldIn } from "./heldRecords.ts";

/** The records that shares are weighed by. */
export interface WeighedBy extends Omit<HeldRecords, "rows"> {
  /** So many prospects in them answered something of this questionnaire, or of so many something was known. */
  readonly prospects: number;
  /** Of so many nothing counts by this questionnaire: they weigh nothing. */
  readonly silent: number;
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
  const said = rows.map(({ given }) => given).filter((one) => walk(definition, one).counted.size);
  if (said.length === 0)
    throw new Failure(
      `${files.map(nameOf).join(", ")}: no interview in there has an answer that “${definition.id}” counts, so there is nothing to weigh by.`,
    );
  const { prospects, questions, weights } = answersGiven(definition, said);
  const asked = definition.questions.filter(({ ask }) => ask !== "never");
  const unanswered = asked.filter(({ id }) => questions[id]?.by === 0).map(({ id }) => id);
  return {
    weights,
    weighedBy: { ...about, prospects, silent: rows.length - said.length, unanswered },
  };
}
