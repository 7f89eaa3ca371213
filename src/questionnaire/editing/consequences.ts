import type { Answers, Definition, When } from "../definition/definition.ts";
import type { Path } from "../definition/problem.ts";
import { suitedItems } from "../definition/suited.ts";
import { listOf } from "../definition/when.ts";
import type { IdKind } from "./uses.ts";

/** One thing that a removal leads to. All that it names goes, but for a fallback, which becomes another segment. */
export interface Consequence {
  readonly code: ConsequenceCode;
  /** In the text before. */
  readonly path: Path;
  /** What stands there afterwards; nothing, if left out. */
  readonly becomes?: string;
}

type ConsequenceCode =
  /** The question, option or segment itself. */
  | "removed"
  | "points-removed"
  /** One of several answers of a condition or an example. */
  | "answer-removed"
  /** One of several conditions, since it can't hold any more. */
  | "condition-removed"
  /** The rule can't hold any more, or its segment is gone. */
  | "rule-removed"
  /** The part of a playbook, or the trait of an ideal customer, can't suit anybody any more. */
  | "suited-item-removed"
  /** The segment no longer stands among those that see no lead form. */
  | "exception-removed"
  /** The backtest no longer tells of the segment. */
  | "backtest-row-removed"
  /** No condition of the question can hold any more: now it is asked of everybody. */
  | "when-removed"
  /** Prospects without a point now go to another segment. */
  | "fallback-replaced"
  /** The example no longer says how a question is answered, so it may come to another segment. */
  | "example-loosened"
  | "example-removed";

/** Whether something is different afterwards even for a prospect who never had to do with what was removed. */
export function changesMeaning({ code }: Consequence): boolean {
  return code === "when-removed" || code === "fallback-replaced" || code === "example-loosened";
}

/**
 * All that removing an id leads to. A condition that asks for what nobody can answer any more can't hold, and goes.
 * A rule that is left without conditions goes with them. A question's `when` goes then too, which changes the meaning.
 */
export function consequencesOf(
  definition: Definition,
  kind: IdKind,
  id: string,
): readonly Consequence[] {
  return [...(kind === "segment" ? ofSegment(definition, id) : ofAnswers(definition, kind, id))];
}

function* ofSegment(definition: Definition, id: string): Generator<Consequence> {
  const { questions, segments, decision, capture, examples = [], rep } = definition;
  const at = segments.findIndex((segment) => segment.id === id);
  yield gone("removed", ["segments", at]);
  for (const [questionAt, { options }] of questions.entries()) {
    for (const [optionAt, { points = {} }] of options.entries()) {
      if (!Object.hasOwn(points, id)) continue;
      const path = ["questions", questionAt, "options", optionAt, "points"];
      yield gone("points-removed", Object.keys(points).length === 1 ? path : [...path, id]);
    }
  }
  const heir = segments.find((segment) => segment.id !== id);
  if (decision.fallback === id && heir) {
    const path = ["decision", "fallback"];
    yield { code: "fallback-replaced", path, becomes: heir.id };
  }
  for (const [at, { segment }] of (decision.rules ?? []).entries()) {
    if (segment === id) yield gone("rule-removed", ["decision", "rules", at]);
  }
  const except = capture?.except ?? [];
  const places = except.flatMap((segment, at) => (segment === id ? [at] : []));
  if (places.length > 0 && places.length === except.length) {
    yield gone("exception-removed", ["capture", "except"]);
  } else {
    for (const at of places) yield gone("exception-removed", ["capture", "except", at]);
  }
  const rows = rep?.backtest?.segments ?? {};
  if (Object.hasOwn(rows, id)) {
    const path = ["rep", "backtest", "segments"];
    yield gone("backtest-row-removed", Object.keys(rows).length === 1 ? path : [...path, id]);
  }
  for (const [at, { segment }] of examples.entries()) {
    if (segment === id) yield gone("example-removed", ["examples", at]);
  }
}

function* ofAnswers(definition: Definition, kind: IdKind, id: string): Generator<Consequence> {
  const { questions, decision, examples = [] } = definition;
  const [question = "", option] = kind === "option" ? id.split("/") : [id];
  const at = questions.findIndex((one) => one.id === question);
  const optionAt = questions[at]?.options.findIndex((one) => one.id === option) ?? -1;
  yield gone("removed", ["questions", at, ...(kind === "option" ? ["options", optionAt] : [])]);

  for (const [other, { when }] of questions.entries()) {
    const path = ["questions", other, "when"];
    const isGone = kind === "question" && other === at;
    if (when && !isGone) yield* inWhen(when, question, option, path, gone("when-removed", path));
  }
  for (const [at, { when }] of (decision.rules ?? []).entries()) {
    const path = ["decision", "rules", at];
    yield* inWhen(when, question, option, [...path, "when"], gone("rule-removed", path));
  }
  for (const { path, when } of suitedItems(definition)) {
    const lost = gone("suited-item-removed", path);
    if (when) yield* inWhen(when, question, option, [...path, "when"], lost);
  }
  for (const [at, { answers }] of examples.entries()) {
    const path = ["examples", at, "answers"];
    yield* inAnswers(
      answers,
      question,
      option,
      path,
      gone("example-loosened", [...path, question]),
    );
  }
}

function* inWhen(
  when: When,
  question: string,
  option: string | undefined,
  path: Path,
  /** What the loss of all conditions leads to. */
  lost: Consequence,
): Generator<Consequence> {
  const within = listOf(when).map((condition, at) => {
    const conditionPath = Array.isArray(when) ? [...path, at] : path;
    const removed = gone("condition-removed", conditionPath);
    return [...inAnswers(condition, question, option, conditionPath, removed)];
  });
  const isLost = (some: readonly Consequence[]) =>
    some.some(({ code }) => code === "condition-removed");
  if (within.length > 0 && within.every(isLost)) yield lost;
  else yield* within.flat();
}

/** What becomes of answers by question, in a condition or an example, if one of them goes. */
function* inAnswers(
  answers: Answers,
  question: string,
  option: string | undefined,
  path: Path,
  /** What the loss of all answers to the question leads to. */
  lost: Consequence,
): Generator<Consequence> {
  if (!Object.hasOwn(answers, question)) return;
  const answer = listOf(answers[question] as string | readonly string[]);
  const places = answer.flatMap((one, at) => (one === option ? [at] : []));
  if (option === undefined || (places.length > 0 && places.length === answer.length)) yield lost;
  else for (const at of places) yield gone("answer-removed", [...path, question, at]);
}

function gone(code: ConsequenceCode, path: Path): Consequence {
  return { code, path };
}
