import type { Definition, Question } from "../../../src/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import type { EveryInterview } from "../everyInterview.ts";
import { effectsOf, keyOf } from "./effects.ts";
import type { NaiveFinding } from "./findings.ts";
import { type Turn, turnsOf } from "./turns.ts";

type Effects = ReturnType<typeof effectsOf>;

/** Questions that are never asked or make no difference, and options that lead where others lead. */
export function naiveQuestions(every: EveryInterview): NaiveFinding[] {
  return every.definition.questions.flatMap((question, at): NaiveFinding[] => {
    const turns = turnsOf(every, question);
    const about = { path: ["questions", at], figures: { question: question.id } };
    const ofWhen = { ...about, path: ["questions", at, "when"] };
    const hasWhen = question.when !== undefined && turns.length > 0;
    if (hasWhen && turns.every(({ holds }) => !holds)) {
      return [{ code: "when-never-holds", ...ofWhen }];
    }
    const always: NaiveFinding[] =
      hasWhen && turns.every(({ holds }) => holds)
        ? [{ code: "when-always-holds", ...ofWhen }]
        : [];
    if (question.ask !== "never" && turns.every(({ isAsked }) => !isAsked)) {
      const figures = { question: question.id, because: whyNeverAsked(turns) };
      return [...always, { code: "question-never-asked", path: about.path, figures }];
    }
    const effects = effectsOf(every, question);
    const looks = looksAt(every.definition, question);
    if (effects.some((leadsTo) => new Set(leadsTo.values()).size > 1)) {
      return [...always, ...optionsAlike(question, at, effects, looks)];
    }
    return looks.length > 0 ? always : [...always, { code: "question-without-effect", ...about }];
  });
}

/** What each condition of a part of a playbook names of a question's answers. */
function looksAt({ segments }: Definition, { id }: Question): string[][] {
  return segments
    .flatMap(({ rep }) => [
      ...(rep?.fit ?? []),
      ...(rep?.playbook.objections ?? []),
      ...(rep?.playbook.evidence ?? []),
      ...(rep?.playbook.nextSteps ?? []),
    ])
    .flatMap(({ when }) => [when ?? []].flat())
    .flatMap(Object.entries)
    .flatMap(([named, answers]) => (named === id ? [[answers].flat()] : []));
}

/** Where its turn comes and its condition holds: is the lead ever clear while the interview goes on, or is it always over? */
function whyNeverAsked(turns: readonly Turn[]) {
  return turns.some(({ holds, endsHere }) => holds && !endsHere)
    ? ("never-close" as const)
    : ("certain-before" as const);
}

/** Each option that may stand for the first of its like in any answer to any interview. */
function optionsAlike(
  question: Question,
  at: number,
  effects: Effects,
  looks: string[][],
): NaiveFinding[] {
  const ids = question.options.map(({ id }) => id);
  return ids.flatMap((id, position): NaiveFinding[] => {
    const first = ids.find(
      (earlier) =>
        looks.every((named) => named.includes(earlier) === named.includes(id)) &&
        areAlike(question, earlier, id, effects),
    );
    if (first === undefined || first === id) return [];
    const path = ["questions", at, "options", position];
    const figures = { question: question.id, options: [id, first] };
    return [{ code: "options-alike", path, figures }];
  });
}

function areAlike(question: Question, one: string, other: string, effects: Effects): boolean {
  // What is offered to nobody leads nowhere.
  const isOffered = effects.some((leadsTo) =>
    [...leadsTo.keys()].some((key) => key.split(",").includes(other)),
  );
  if (!isOffered) return false;
  return allowedAnswers(question).every((answer) => {
    const swapped = answer.map((id) => (id === one ? other : id === other ? one : id));
    return effects.every((leadsTo) => leadsTo.get(keyOf(answer)) === leadsTo.get(keyOf(swapped)));
  });
}
