import { answeredColumns, answersOf } from "../../../evidence/learning/rowAnswers.ts";
import { countingAnswers } from "../../../evidence/review/answersGiven.ts";
import type { ColumnMatch } from "../../../evidence/table/mapping.ts";
import type { AnswerWeights } from "../../../proof/answerWeights.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";

/**
 * Counts, row by row, what a version would be answered, to weigh a proof by: an answer to what it would not ask of a customer
 * counts for nothing. What would be known beforehand is not in it.
 *
 * @param except position of a column that is no answer
 */
export function asking(
  definition: Definition,
  matches: readonly ColumnMatch[],
  except: number | null,
) {
  const columns = answeredColumns(definition, matches, except);
  const counting = countingAnswers(definition);
  const asked = definition.questions.filter(({ ask }) => ask !== "never").map(({ id }) => id);
  return {
    add: (cells: readonly string[]) => counting.add({ known: answersOf(columns, cells) }),
    weights(): AnswerWeights {
      const { weights } = counting.answers();
      return Object.fromEntries(asked.map((id) => [id, weights[id] ?? {}]));
    },
  };
}
