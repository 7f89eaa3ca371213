import type { Answers, Decision, Definition, Given, Known, Question } from "../../src/index.ts";
import {
  allowedAnswers,
  answering,
  type BruteForce,
  bruteForce,
  offeredAnswers,
} from "../questionnaire/decision/bruteForce.ts";

/** A point of an interview: what counts so far, and all that can come. */
export interface Moment {
  /** Facts and answers so far. */
  readonly answers: Answers;
  readonly counted: BruteForce["counted"];
  /** What the answers so far decide. */
  readonly decision: Decision;
  /** The question that comes next if nothing is certain; null when there is none. */
  readonly next: Question | null;
  /** The answers that it offers. */
  readonly offers: readonly string[][];
  /** What each of them leads to. */
  readonly after: readonly Moment[];
  /** The segments that some way of finishing ends in. */
  readonly ends: ReadonlySet<string>;
  /** Whether the interview is over. */
  readonly isOver: boolean;
}

/** A complete interview. */
export interface Interview {
  /** From the start to the end. */
  readonly trail: readonly Moment[];
  /** Facts and answers. */
  readonly answers: Answers;
  readonly asked: readonly string[];
  readonly decision: Decision;
  /** Of how many ways of answering all that may be asked this interview is what is heard: its chance, in effect. */
  readonly ways: number;
}

/** Every interview that a questionnaire can hold, one by one. */
export interface EveryInterview {
  readonly definition: Definition;
  /** Where interviews begin, by what is known: nothing first, then every other combination of facts. */
  readonly starts: readonly Moment[];
  /** With nothing known. */
  readonly plain: readonly Interview[];
  /** With every combination of facts, none included. */
  readonly all: readonly Interview[];
  /** The number of ways of answering all that may be asked. */
  readonly ways: number;
}

export function everyInterview(definition: Definition): EveryInterview {
  const ways = waysOfAsked(definition);
  const starts = factsOf(definition).map((known) => momentAt(definition, { known }));
  const [plain = [], ...others] = starts.map((start) => interviewsFrom([start], ways));
  return { definition, starts, plain, all: [...plain, ...others.flat()], ways };
}

/** Every interview with nothing known. */
export function everyPlainInterview(definition: Definition): Interview[] {
  return interviewsFrom([momentAt(definition, {})], waysOfAsked(definition));
}

/** Every interview of somebody of whom something is known; `ways` is the chance of each. */
export function interviewsKnowing(definition: Definition, known: Known): Interview[] {
  return interviewsFrom([momentAt(definition, { known })], 1);
}

/** How many ways there are of answering everything, with every combination of facts: a bound on the interviews. */
export function waysOf(definition: Definition): number {
  const facts = definition.questions.filter(({ ask }) => ask === "never");
  const known = facts.map((fact) => allowedAnswers(fact).length + 1);
  return known.reduce((all, answers) => all * answers, waysOfAsked(definition));
}

/** How many ways there are of answering all that may be asked. */
export function waysOfAsked({ questions }: Definition): number {
  return questions
    .filter(({ ask }) => ask !== "never")
    .reduce((all, question) => all * allowedAnswers(question).length, 1);
}

function factsOf({ questions }: Definition): Answers[] {
  let combinations: Answers[] = [{}];
  for (const question of questions.filter(({ ask }) => ask === "never")) {
    const known = (facts: Answers) =>
      allowedAnswers(question).map((answer) => ({ ...facts, [question.id]: answer }));
    combinations = combinations.flatMap((facts) => [facts, ...known(facts)]);
  }
  return combinations;
}

function momentAt(definition: Definition, given: Given): Moment {
  const { counted, decision, next: id } = bruteForce(withoutStopping(definition), given);
  const next = definition.questions.find((question) => question.id === id) ?? null;
  const offers = next ? offeredAnswers(definition, counted, next) : [];
  const after = next
    ? offers.map((answer) => momentAt(definition, answering(given, next, answer)))
    : [];
  const ends = new Set(next ? after.flatMap((moment) => [...moment.ends]) : [decision.segment]);
  const stops = definition.decision.stopWhenCertain !== false;
  const isCertain = ends.size === 1 && ends.has(decision.segment);
  return {
    answers: Object.fromEntries(counted),
    counted,
    decision,
    next,
    offers,
    after,
    ends,
    isOver: next === null || (stops && isCertain),
  };
}

/** The same questionnaire, in which every interview goes on to its last question. */
export function withoutStopping(definition: Definition): Definition {
  return { ...definition, decision: { ...definition.decision, stopWhenCertain: false } };
}

function interviewsFrom(trail: readonly Moment[], ways: number): Interview[] {
  const now = trail.at(-1) as Moment;
  if (!now.isOver) {
    return now.after.flatMap((next) => interviewsFrom([...trail, next], ways / now.after.length));
  }
  const asked = trail.slice(0, -1).flatMap(({ next }) => (next ? [next.id] : []));
  return [{ trail, answers: now.answers, asked, decision: now.decision, ways }];
}
