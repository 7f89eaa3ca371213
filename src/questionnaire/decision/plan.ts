import { answeringOf } from "../definition/answering.ts";
import type { Definition, Question, When } from "../definition/definition.ts";
import { offersUnsure, UNSURE } from "../definition/unsure.ts";
import { conditionsOf } from "../definition/when.ts";
import { oncePer } from "./remember.ts";

/**
 * A set of options of one question as bits: bit 0 is its first option. One bit above the options stands for "not
 * sure". No bit means no answer.
 */
export type Picks = number;

/** A clause of a condition: the question's position, and the picks of which one must be among those counted. */
interface PlannedClause {
  readonly question: number;
  readonly picks: Picks;
}

export type PlannedCondition = readonly PlannedClause[];

export type PlannedWhen = readonly PlannedCondition[];

export interface PlannedQuestion {
  readonly id: string;
  readonly ask: "always" | "if-close" | "never";
  /** Option ids by bit, with "unsure" last where it is offered. */
  readonly options: readonly string[];
  readonly when: PlannedWhen | undefined;
  /** By segment, the options that give it points; undefined where all are offered whoever contends. */
  readonly favours: readonly Picks[] | undefined;
  /** Every answer that may be given, offered or not. */
  readonly answers: readonly Picks[];
  /** Points of an answer, by segment. */
  readonly points: ReadonlyMap<Picks, readonly number[]>;
  readonly ranges: readonly {
    readonly from: number;
    readonly below: number;
    readonly picks: Picks;
  }[];
}

/** A definition with names replaced by positions and defaults filled in, so that walking it is quick. */
export interface Plan {
  readonly questions: readonly PlannedQuestion[];
  readonly positions: ReadonlyMap<string, number>;
  readonly segments: readonly string[];
  readonly rules: readonly { readonly when: PlannedWhen; readonly segment: number }[];
  readonly fallback: number;
  readonly clearLead: number;
  readonly stopWhenCertain: boolean;
}

/** The plan of a definition, made once. */
export const planOf = oncePer(makePlan);

function makePlan(definition: Definition): Plan {
  const { decision } = definition;
  const segments = definition.segments.map(({ id }) => id);
  const optionLists = definition.questions.map((question) => [
    ...question.options.map(({ id }) => id),
    ...(offersUnsure(question) ? [UNSURE] : []),
  ]);
  const positions = new Map(definition.questions.map(({ id }, position) => [id, position]));
  const planWhen = (when: When) => plannedWhen(when, positions, optionLists);
  const questions = definition.questions.map((question, position) =>
    planQuestion(question, optionLists[position] ?? [], segments, planWhen),
  );
  const rules = (decision.rules ?? []).map(({ when, segment }) => ({
    when: planWhen(when),
    segment: segments.indexOf(segment),
  }));
  return {
    questions,
    positions,
    segments,
    rules,
    fallback: segments.indexOf(decision.fallback),
    clearLead: decision.clearLead ?? 1,
    stopWhenCertain: decision.stopWhenCertain ?? true,
  };
}

/** A condition on questions by their positions, of which each has so many options by bit. */
function plannedWhen(
  when: When,
  positions: Plan["positions"],
  optionLists: readonly (readonly string[])[],
): PlannedWhen {
  return conditionsOf(when).map((clauses) =>
    clauses.map(({ question, answers }) => {
      const position = positions.get(question) ?? -1;
      return { question: position, picks: picksOf(optionLists[position] ?? [], answers) };
    }),
  );
}

/** A condition on the answers to any questions of a plan. */
export function whenIn({ positions, questions }: Plan, when: When): PlannedWhen {
  return plannedWhen(
    when,
    positions,
    questions.map(({ options }) => options),
  );
}

function planQuestion(
  question: Question,
  options: readonly string[],
  segments: readonly string[],
  planWhen: (when: When) => PlannedWhen,
): PlannedQuestion {
  const answers = answersOf(question);
  const pointsOf = (picks: Picks) =>
    segments.map((segment) =>
      question.options.reduce((sum, { points }, bit) => {
        const counts = (picks & (1 << bit)) !== 0 && points && Object.hasOwn(points, segment);
        return counts ? sum + (points[segment] ?? 0) : sum;
      }, 0),
    );
  const favouring = (segment: string) =>
    question.options.reduce((picks, { points = {} }, bit) => {
      const own = Object.hasOwn(points, segment) ? (points[segment] ?? 0) : 0;
      return own > 0 ? picks | (1 << bit) : picks;
    }, 0);
  return {
    id: question.id,
    ask: question.ask ?? "always",
    options,
    when: question.when && planWhen(question.when),
    favours: question.offer === "contenders" ? segments.map(favouring) : undefined,
    answers,
    points: new Map(answers.map((picks) => [picks, pointsOf(picks)])),
    ranges: question.options.flatMap(({ range }, bit) =>
      range
        ? [{ from: range.from ?? -Infinity, below: range.below ?? Infinity, picks: 1 << bit }]
        : [],
    ),
  };
}

/** Every answer that a question allows: each set of options that may be picked together, and "not sure" by itself. */
function answersOf(question: Question): Picks[] {
  const { atMost } = answeringOf(question);
  const options = question.options.length;
  const answers: Picks[] = [];
  for (let picks = 1; picks < 1 << options; picks++) {
    if (countBits(picks) <= atMost) answers.push(picks);
  }
  if (offersUnsure(question)) answers.push(1 << options);
  return answers;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The bits of the options named; those that the question does not have are left out. */
export function picksOf(options: readonly string[], names: readonly string[]): Picks {
  return names.reduce((picks, name) => {
    const bit = options.indexOf(name);
    return bit < 0 ? picks : picks | (1 << bit);
  }, 0);
}

/** The option ids of picks, in the order of the question. */
export function optionsOf(question: PlannedQuestion, picks: Picks): string[] {
  return question.options.filter((_, bit) => (picks & (1 << bit)) !== 0);
}
