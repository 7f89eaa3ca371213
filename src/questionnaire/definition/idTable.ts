import type { Place } from "./place.ts";
import { UNSURE } from "./unsure.ts";

export interface QuestionIds {
  readonly position: number;
  readonly neverAsked: boolean;
  readonly choose: number;
  /** Ids of its options, and "unsure" where it is offered. */
  readonly answers: ReadonlySet<string>;
}

/** What the parts of a questionnaire can be called by, as far as its JSON says. */
export interface IdTable {
  readonly questions: ReadonlyMap<string, QuestionIds>;
  readonly segments: ReadonlySet<string>;
}

export function idTableOf(root: Place): IdTable {
  const questions = new Map<string, QuestionIds>();
  for (const [position, question] of root.get("questions").items().entries()) {
    const id = question.get("id").string();
    // The first of two questions with the same id is the one that others mean.
    if (id === undefined || questions.has(id)) continue;
    const answers = ids(question.get("options"));
    if ((question.get("unsure").value ?? false) !== false) answers.add(UNSURE);
    questions.set(id, {
      position,
      neverAsked: question.get("ask").value === "never",
      choose: question.get("choose").number() ?? 1,
      answers,
    });
  }
  return { questions, segments: ids(root.get("segments")) };
}

function ids(list: Place): Set<string> {
  return new Set(list.items().flatMap((item) => item.get("id").string() ?? []));
}
