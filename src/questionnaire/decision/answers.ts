import type { Answers, Definition, Known } from "../definition/definition.ts";
import { UNSURE } from "../definition/unsure.ts";
import { listOf } from "../definition/when.ts";
import { knownNumber, seemsNumber } from "./knownNumber.ts";
import { type Picks, type Plan, type PlannedQuestion, picksOf, planOf } from "./plan.ts";

/** All that is to be decided from: what was known before the interview, and what was answered in it. */
export interface Given {
  readonly known?: Known;
  /** Where a question is answered that was known too, the answer counts: the prospect knows better. */
  readonly answers?: Answers;
}

/** What an answer fits: picks by question, for facts and for the interview. */
export interface GivenPicks {
  /** What counts as known of questions that are never asked. */
  readonly facts: readonly Picks[];
  /** What counts as answered of the others, known beforehand or given. */
  readonly answers: readonly Picks[];
}

/** A value that cannot be an answer, and why: for whoever sent it. */
export interface Misfit {
  readonly question: string;
  readonly value: unknown;
  readonly why:
    | "no-such-question"
    | "no-such-answer"
    | "in-no-range"
    /** A text that could be two numbers, such as "1.200": it is taken for neither. */
    | "unclear-number"
    | "never-asked";
}

/** The picks that given answers come to. Whatever fits no question or option is as if it were not there. */
export function givenPicks(plan: Plan, { known = {}, answers = {} }: Given): GivenPicks {
  const knownPicks = plan.questions.map((question) =>
    picksOfKnown(question, own(known, question.id)),
  );
  return {
    facts: plan.questions.map(({ ask }, at) => (ask === "never" ? (knownPicks[at] ?? 0) : 0)),
    answers: plan.questions.map((question, at) => {
      if (question.ask === "never") return 0;
      return picksOfAnswer(question, own(answers, question.id)) || (knownPicks[at] ?? 0);
    }),
  };
}

/** Tells whether a value answers a question as it allows: one to `choose` of its options, or "unsure" where offered. */
export function isAnswer(definition: Definition, question: string, value: unknown): boolean {
  const planned = plannedQuestion(definition, question);
  return planned !== undefined && planned.ask !== "never" && picksOfAnswer(planned, value) !== 0;
}

/** Tells whether a question is one that an interview may ask. */
export function isAskable(definition: Definition, question: string): boolean {
  return (plannedQuestion(definition, question)?.ask ?? "never") !== "never";
}

/** What of untrusted facts and answers does not fit a definition, such as after an edit or from an address. */
export function misfits(definition: Definition, { known = {}, answers = {} }: Given): Misfit[] {
  const found = (
    values: Readonly<Record<string, unknown>>,
    whyNot: (question: PlannedQuestion, value: unknown) => Misfit["why"] | null,
  ) =>
    Object.entries(values).flatMap(([question, value]): Misfit[] => {
      const planned = plannedQuestion(definition, question);
      const why = planned ? whyNot(planned, value) : "no-such-question";
      return why ? [{ question, value, why }] : [];
    });
  return [
    ...found(known, (question, value) =>
      picksOfKnown(question, value) ? null : whyNotKnown(value),
    ),
    ...found(answers, (question, value) => {
      if (question.ask === "never") return "never-asked";
      return picksOfAnswer(question, value) ? null : "no-such-answer";
    }),
  ];
}

function whyNotKnown(value: unknown): Misfit["why"] {
  if (typeof value === "number" || !Number.isNaN(knownNumber(value))) return "in-no-range";
  return seemsNumber(value) ? "unclear-number" : "no-such-answer";
}

/** Facts and answers without those that a definition has no use for; of facts, numbers that came as text are numbers. */
export function fittingOf(
  definition: Definition,
  { known = {}, answers = {} }: Given,
): Required<Given> {
  return {
    known: Object.fromEntries(
      Object.entries(known).flatMap(([id, value]) => {
        const planned = plannedQuestion(definition, id);
        if (!planned || !picksOfKnown(planned, value)) return [];
        return [[id, picksOfAnswer(planned, value) ? value : knownNumber(value)]];
      }),
    ),
    answers: only(answers, (id) => isAnswer(definition, id, answers[id])),
  };
}

/** The values of some questions alone. */
export function only<T>(
  values: Readonly<Record<string, T>>,
  isKept: (id: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => isKept(id)));
}

function plannedQuestion(definition: Definition, id: string): PlannedQuestion | undefined {
  const { questions, positions } = planOf(definition);
  return questions[positions.get(id) ?? -1];
}

/** The picks that a value comes to which was known or given: of an option, several of them, "unsure", or a number in a range; 0 for none. */
export function picksOfKnown(question: PlannedQuestion, value: unknown): Picks {
  const number = knownNumber(value);
  const isIn = ({ from, below }: PlannedQuestion["ranges"][number]) =>
    from <= number && number < below;
  return picksOfAnswer(question, value) || (question.ranges.find(isIn)?.picks ?? 0);
}

function picksOfAnswer({ options, points }: PlannedQuestion, value: unknown): Picks {
  const names = listOf(value);
  if (!names.every((name) => typeof name === "string" && options.includes(name))) return 0;
  const picks = picksOf(options, names as string[]);
  return points.has(picks) ? picks : 0;
}

/** A value under a key that nobody but the author of the object put there. */
function own(values: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Tells whether an answer is "not sure". */
export function isUnsure(answer: unknown): boolean {
  return listOf(answer).includes(UNSURE);
}
