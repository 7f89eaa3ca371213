import type { Answer, Definition, Question } from "../../questionnaire/definition/definition.ts";
import type { ColumnMatch } from "../table/mapping.ts";
import { answeredColumns, answersOf } from "./rowAnswers.ts";

/** How often each option of a question was really given. */
export interface AnswerCounts {
  readonly question: string;
  /** Rows with an answer to it. */
  readonly answered: number;
  readonly none: number;
  /** By option id, in the order of the question; of a question that takes several, each that was given counts. */
  readonly options: ReadonlyMap<string, number>;
}

/** Counts answers row by row. @param except position of a column that is no answer */
export function answerCounting(
  definition: Definition,
  matches: readonly ColumnMatch[],
  except: number | null,
) {
  const columns = answeredColumns(definition, matches, except);
  const counts = new Map(
    definition.questions
      .filter(({ id }) => columns.some(({ question }) => question.id === id))
      .map((question) => [
        question.id,
        { question, none: 0, answered: 0, options: blank(question) },
      ]),
  );
  return {
    add(cells: readonly string[]): void {
      const answers = answersOf(columns, cells);
      for (const own of counts.values()) {
        const given = optionsIn(own.question, answers[own.question.id]);
        if (given.length === 0) own.none++;
        else own.answered++;
        for (const id of given) own.options.set(id, (own.options.get(id) ?? 0) + 1);
      }
    },
    counts: (): readonly AnswerCounts[] =>
      [...counts.values()].map(({ question, ...own }) => ({ question: question.id, ...own })),
  };
}

function blank({ options }: Question): Map<string, number> {
  return new Map(options.map(({ id }) => [id, 0]));
}

function optionsIn({ options }: Question, answer: Answer | number | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer !== "number") return [answer].flat();
  const own = options.find(
    ({ range }) =>
      range && (range.from ?? -Infinity) <= answer && answer < (range.below ?? Infinity),
  );
  return own ? [own.id] : [];
}
