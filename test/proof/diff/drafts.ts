import type { Definition, Question } from "../../../src/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";

/** A questionnaire that may be changed in place. */
export type Draft = Definition;

type When = NonNullable<Question["when"]>;
type Condition = Exclude<When, unknown[]>;

/** Changes a copy of a definition, takes out what names nothing any more, and reads what is left. */
export function edited(definition: Definition, change: (draft: Draft) => void): Definition {
  const draft = structuredClone(definition);
  // An example may say something else after an edit, but no example moves anybody.
  delete draft.examples;
  change(draft);
  tidy(draft);
  return definitionOf(draft);
}

export function renameQuestion(draft: Draft, from: string, to: string): void {
  for (const question of draft.questions) if (question.id === from) question.id = to;
  for (const { condition } of conditionsIn(draft)) renameKey(condition, from, to);
}

export function renameOption(draft: Draft, question: string, from: string, to: string): void {
  const { options = [] } = draft.questions.find(({ id }) => id === question) ?? {};
  for (const option of options) if (option.id === from) option.id = to;
  for (const { condition } of conditionsIn(draft)) {
    if (!Object.hasOwn(condition, question)) continue;
    const named = [condition[question] ?? []].flat();
    condition[question] = named.map((id) => (id === from ? to : id));
  }
}

export function renameSegment(draft: Draft, from: string, to: string): void {
  const renamed = (id: string) => (id === from ? to : id);
  const { decision } = draft;
  for (const segment of draft.segments) segment.id = renamed(segment.id);
  for (const points of pointsIn(draft)) renameKey(points, from, to);
  for (const rule of decision.rules ?? []) rule.segment = renamed(rule.segment);
  decision.fallback = renamed(decision.fallback);
}

function tidy(draft: Draft): void {
  const { questions, segments, decision } = draft;
  const isSegment = (id: string) => segments.some((segment) => segment.id === id);
  for (const question of questions) if (question.ask === "never") delete question.when;
  for (const { condition, before } of conditionsIn(draft)) {
    for (const [id, named] of Object.entries(condition)) {
      const at = questions.findIndex((question) => question.id === id);
      const { ask, unsure, options = [] } = questions[at] ?? {};
      const there = [...options.map((option) => option.id), ...(unsure ? ["unsure"] : [])];
      const isThere = at >= 0 && (at < before || ask === "never");
      if (isThere) condition[id] = [named].flat().filter((answer) => there.includes(answer));
      else delete condition[id];
    }
  }
  for (const points of pointsIn(draft)) {
    for (const id of Object.keys(points)) if (!isSegment(id)) delete points[id];
  }
  decision.rules = (decision.rules ?? []).filter(({ segment }) => isSegment(segment));
  if (!isSegment(decision.fallback)) decision.fallback = segments[0]?.id ?? "";
}

/** Every condition, with the number of questions from the first one on that it may look at. */
function conditionsIn({ questions, decision }: Draft): { condition: Condition; before: number }[] {
  const ofWhen = (when: When | undefined, before: number) =>
    [when ?? []].flat().map((condition) => ({ condition, before }));
  return [
    ...questions.flatMap(({ when }, at) => ofWhen(when, at)),
    ...(decision.rules ?? []).flatMap(({ when }) => ofWhen(when, questions.length)),
  ];
}

function pointsIn({ questions }: Draft): Record<string, number>[] {
  return questions.flatMap(({ options }) =>
    options.flatMap(({ points }) => (points ? [points] : [])),
  );
}

function renameKey(record: Record<string, unknown>, from: string, to: string): void {
  if (!Object.hasOwn(record, from)) return;
  record[to] = record[from];
  delete record[from];
}
