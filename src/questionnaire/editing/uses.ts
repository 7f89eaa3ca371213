import type { Answers, Definition, When } from "../definition/definition.ts";
import type { Path } from "../definition/problem.ts";
import { suitedItems } from "../definition/suited.ts";
import { listOf } from "../definition/when.ts";

export type IdKind = "question" | "option" | "segment";

/** A place where an id stands. */
export interface Use {
  readonly kind: IdKind;
  /** Options go by `question/option`, since an option's id is its own only within its question. */
  readonly id: string;
  readonly path: Path;
  /** Whether this is the id of the thing itself, or the thing is named here: by the path's last key or the value. */
  readonly as: "id" | "key" | "value";
}

/** Every place where one id stands, its own among them; none if there is no such id. */
export function usesOf(definition: Definition, kind: IdKind, id: string): readonly Use[] {
  const uses = [...usesIn(definition)].filter((use) => use.kind === kind && use.id === id);
  // "unsure" is named among a question's options and isn't one.
  return uses.some((use) => use.as === "id") ? uses : [];
}

/** The ids that there are of one kind, in the order of the definition. */
export function idsOf(definition: Definition, kind: IdKind): readonly string[] {
  return [...usesIn(definition)].flatMap((use) =>
    use.kind === kind && use.as === "id" ? [use.id] : [],
  );
}

/** Every place where an id stands. */
export function* usesIn(definition: Definition): Generator<Use> {
  const { questions, segments, decision, capture, examples = [], rep } = definition;
  for (const [at, { id, when, options }] of questions.entries()) {
    const path = ["questions", at];
    yield { kind: "question", id, path: [...path, "id"], as: "id" };
    if (when) yield* usesInWhen(when, [...path, "when"]);
    for (const [optionAt, option] of options.entries()) {
      const optionPath = [...path, "options", optionAt];
      yield { kind: "option", id: `${id}/${option.id}`, path: [...optionPath, "id"], as: "id" };
      for (const segment of Object.keys(option.points ?? {})) {
        const path = [...optionPath, "points", segment];
        yield { kind: "segment", id: segment, path, as: "key" };
      }
    }
  }
  for (const [at, { id }] of segments.entries()) {
    yield { kind: "segment", id, path: ["segments", at, "id"], as: "id" };
  }
  yield named(decision.fallback, ["decision", "fallback"]);
  for (const [at, { when, segment }] of (decision.rules ?? []).entries()) {
    const path = ["decision", "rules", at];
    yield* usesInWhen(when, [...path, "when"]);
    yield named(segment, [...path, "segment"]);
  }
  for (const { path, when } of suitedItems(definition)) {
    if (when) yield* usesInWhen(when, [...path, "when"]);
  }
  for (const [at, segment] of (capture?.except ?? []).entries()) {
    yield named(segment, ["capture", "except", at]);
  }
  for (const segment of Object.keys(rep?.backtest?.segments ?? {})) {
    const path = ["rep", "backtest", "segments", segment];
    yield { kind: "segment", id: segment, path, as: "key" };
  }
  for (const [at, { answers, segment }] of examples.entries()) {
    yield* usesInAnswers(answers, ["examples", at, "answers"]);
    yield named(segment, ["examples", at, "segment"]);
  }
}

function named(segment: string, path: Path): Use {
  return { kind: "segment", id: segment, path, as: "value" };
}

function* usesInWhen(when: When, path: Path): Generator<Use> {
  for (const [at, condition] of listOf(when).entries()) {
    yield* usesInAnswers(condition, Array.isArray(when) ? [...path, at] : path);
  }
}

/** Conditions and answers alike have question ids as keys, with option ids under them. */
function* usesInAnswers(answers: Answers, path: Path): Generator<Use> {
  for (const [question, answer] of Object.entries(answers)) {
    const answerPath = [...path, question];
    yield { kind: "question", id: question, path: answerPath, as: "key" };
    for (const [at, option] of listOf(answer).entries()) {
      const path = Array.isArray(answer) ? [...answerPath, at] : answerPath;
      yield { kind: "option", id: `${question}/${option}`, path, as: "value" };
    }
  }
}
