import type { When } from "./definition.ts";

/** One question that a condition names, with the answers of which one must be among those counted. */
export interface Clause {
  readonly question: string;
  readonly answers: readonly string[];
}

/** The conditions of which one must hold, each as the clauses that must all hold. */
export function conditionsOf(when: When): readonly (readonly Clause[])[] {
  return listOf(when).map((condition) =>
    Object.entries(condition).map(([question, answers]) => ({
      question,
      answers: listOf(answers),
    })),
  );
}

/** One thing is a list of one. */
export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
