import type { Question, When } from "../definition/definition.ts";
import { UNSURE } from "../definition/unsure.ts";
import { conditionsOf } from "../definition/when.ts";
import { words as english, type PictureWords } from "./words.ts";

/** Positions of an answer and its question. "Not sure" comes after the options. */
export interface AnswerPlace {
  readonly question: number;
  readonly answer: number;
}

/** A question of which one of the answers must be counted. */
interface Clause {
  readonly question: number;
  readonly answers: readonly number[];
}

/** Of the conditions, each with clauses that must all hold, one must hold. */
export type Conditions = readonly (readonly Clause[])[];

/** Conditions with positions in place of ids, each answer once and in its question's order. */
export function placeConditions(when: When, questions: readonly Question[]): Conditions {
  return conditionsOf(when).map((clauses) =>
    clauses.map(({ question: id, answers: named }) => {
      const question = questions.findIndex((candidate) => candidate.id === id);
      const ids = [...(questions[question]?.options ?? []).map((option) => option.id), UNSURE];
      const answers = ids.flatMap((answer, position) => (named.includes(answer) ? [position] : []));
      return { question, answers };
    }),
  );
}

/** The answers that conditions name, each once. */
export function answersIn(conditions: Conditions): AnswerPlace[] {
  const places = new Map<string, AnswerPlace>();
  for (const { question, answers } of conditions.flat()) {
    for (const answer of answers) places.set(`${question}/${answer}`, { question, answer });
  }
  return [...places.values()];
}

/** Conditions in words, questions by their marks. */
export function describeConditions(
  conditions: Conditions,
  marks: readonly string[],
  nameOf: (place: AnswerPlace) => string,
  words: PictureWords = english,
): string {
  if (conditions.some((clauses) => clauses.length === 0)) return words.always;
  if (conditions.length === 0) return words.never;
  const clauseText = ({ question, answers }: Clause) => {
    const names = answers.map((answer) => isolated(nameOf({ question, answer })));
    return `${marks[question]} ${words.is} ${names.join(words.or) || words.noAnswer}`;
  };
  return conditions.map((clauses) => clauses.map(clauseText).join(words.and)).join(words.orElse);
}

/** A quotation whose direction, right to left or not, has no bearing on the words around it. */
function isolated(text: string): string {
  return `“\u2068${text}\u2069”`;
}
