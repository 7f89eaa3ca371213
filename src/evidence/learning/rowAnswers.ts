import type { Answer, Definition, Question } from "../../questionnaire/definition/definition.ts";
import { answerIn, type ColumnMatch } from "../table/mapping.ts";

/** A question with the position of the column that answers it. */
interface AnsweredColumn {
  readonly at: number;
  readonly question: Question;
}

/** Which column answers which question, but for one that says something else. */
export function answeredColumns(
  definition: Definition,
  matches: readonly ColumnMatch[],
  except: number | null,
): readonly AnsweredColumn[] {
  return matches.flatMap(({ at, question }) => {
    const own = definition.questions.find(({ id }) => id === question);
    return own && at !== except ? [{ at, question: own }] : [];
  });
}

/** What a row answers, by question id, which may be `constructor`. What fits no answer is told, and counts as none. */
export function answersOf(
  columns: readonly AnsweredColumn[],
  cells: readonly string[],
  onUnread?: (question: string, cell: string) => void,
): Readonly<Record<string, Answer | number>> {
  const answers: Record<string, Answer | number> = Object.create(null);
  for (const { at, question } of columns) {
    const answer = answerIn(question, cells[at] ?? "");
    if (answer === null) onUnread?.(question.id, (cells[at] ?? "").trim());
    else if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}
