import type { Answer, When } from "../../../../questionnaire/definition/definition.ts";
import { listOf } from "../../../../questionnaire/definition/when.ts";
import type { QuestionEntry } from "./outline.ts";

/** One question of a condition, and the answers of which one is needed. */
export interface Clause {
  readonly question: string;
  readonly answer: Answer;
}

/** Conditions in the order in which they are read. One of them must hold, and all clauses of that one. */
export type Conditions = readonly (readonly Clause[])[];

export function conditionsIn(when: When | undefined): Conditions {
  if (when === undefined) return [];
  return listOf(when).map((condition) =>
    Object.entries(condition).map(([question, answer]) => ({ question, answer })),
  );
}

/** Conditions as the format has them, one alone without a list; undefined for none. */
export function whenOf(conditions: Conditions): When | undefined {
  const [first, ...others] = conditions
    .filter((clauses) => clauses.length > 0)
    .map((clauses) =>
      Object.fromEntries(
        clauses.map(({ question, answer }) => [
          question,
          typeof answer === "string" ? answer : [...answer],
        ]),
      ),
    );
  if (!first) return undefined;
  return others.length > 0 ? [first, ...others] : first;
}

/** A condition to begin with: the first answer to the first question. */
export function newCondition([question]: readonly QuestionEntry[]): When {
  return question ? { [question.id]: question.options[0]?.id ?? [] } : {};
}

/** A clause with an answer added or taken away, in the order of the question's own. */
export function withAnswer(
  { question, answer }: Clause,
  id: string,
  isWanted: boolean,
  order: readonly string[],
): Clause {
  const wanted = new Set(listOf(answer));
  if (isWanted) wanted.add(id);
  else wanted.delete(id);
  const ids = order.filter((other) => wanted.has(other));
  const [only] = ids;
  return { question, answer: ids.length === 1 && only !== undefined ? only : ids };
}
