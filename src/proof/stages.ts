import type { GivenPicks } from "../questionnaire/decision/answers.ts";
import { type Bounds, boundsAlong } from "../questionnaire/decision/bounds.ts";
import type { Picks, Plan, PlannedWhen } from "../questionnaire/decision/plan.ts";

/** An answer at a stage: its points by segment, and the conditions that it leaves alive. */
export interface StageAnswer {
  readonly picks: Picks;
  readonly points: readonly number[];
  readonly keeps: readonly number[];
}

/** A question in the order in which it comes to count: facts first, since they count from the start. */
export interface Stage {
  readonly question: number;
  readonly isFact: boolean;
  readonly ifClose: boolean;
  readonly answers: readonly StageAnswer[];
  /** As of a planned question: undefined where all its answers are offered whoever contends. */
  readonly favours: readonly Picks[] | undefined;
  /** The conditions that stay alive when the question is passed over, or a fact is not known. */
  readonly keeps: readonly number[];
  /** The question's own conditions, of which one must hold; undefined where it has none. */
  readonly when: readonly number[] | undefined;
  /** The one answer that counts because it is given; null for a fact that is not; undefined where all are open. */
  readonly given: StageAnswer | null | undefined;
}

/** A condition of a rule or a `when`. As one bit it says all that later stages need: whether it can still hold. */
export interface TrackedCondition {
  /** The rule that it belongs to, else -1. */
  readonly rule: number;
  /** The stage from which on it holds if it is alive. */
  readonly completeAt: number;
}

/** A questionnaire in the form in which a proof goes through it. */
export interface Stages {
  readonly plan: Plan;
  readonly matter: Matter;
  readonly stages: readonly Stage[];
  readonly factCount: number;
  readonly conditions: readonly TrackedCondition[];
  /** Conditions alive at the start, as words of bits. */
  readonly alive: readonly number[];
  /** By stage, the end included. */
  readonly bounds: readonly Bounds[];
  /** By stage, whether a question from there on counts only if it is close. */
  readonly closenessMatters: readonly boolean[];
}

const bitsPerWord = 30;

export function wordOf(condition: number): number {
  return Math.floor(condition / bitsPerWord);
}

export function bitOf(condition: number): number {
  return 1 << (condition % bitsPerWord);
}

/** What a proof is to tell: which segment comes of every interview, or only which questions are asked in it. */
export type Matter = "outcome" | "questions";

/** The stages of a plan; with answers that are given, only of interviews that have them. */
export function stagesOf(plan: Plan, matter: Matter = "outcome", given?: GivenPicks): Stages {
  const indexed = plan.questions.map((question, position) => ({ question, position }));
  const facts = indexed.filter(({ question }) => question.ask === "never");
  const order = [...facts, ...indexed.filter(({ question }) => question.ask !== "never")];
  const stageOf = new Map(order.map(({ position }, stage) => [position, stage]));

  const owned: { when: PlannedWhen[number]; rule: number; question: number }[] = [
    ...(matter === "outcome" ? plan.rules : []).flatMap(({ when }, rule) =>
      when.map((clauses) => ({ when: clauses, rule, question: -1 })),
    ),
    ...indexed.flatMap(({ question, position }) =>
      (question.when ?? []).map((clauses) => ({ when: clauses, rule: -1, question: position })),
    ),
  ];
  const words = Math.max(1, Math.ceil(owned.length / bitsPerWord));
  const bitsWhere = (holds: (condition: (typeof owned)[number]) => boolean) => {
    const bits = new Array<number>(words).fill(0);
    for (const [index, condition] of owned.entries()) {
      if (holds(condition)) bits[wordOf(index)] = (bits[wordOf(index)] ?? 0) | bitOf(index);
    }
    return bits;
  };
  const survives = (position: number, picks: Picks) =>
    bitsWhere(
      ({ when, question }) =>
        // Once its question has been reached, a `when` has done its work.
        question !== position &&
        when.every((clause) => clause.question !== position || (clause.picks & picks) !== 0),
    );

  const answersAt = ({ question, position }: (typeof indexed)[number]): StageAnswer[] =>
    question.answers.map((picks) => ({
      picks,
      points: question.points.get(picks) ?? [],
      keeps: survives(position, picks),
    }));
  const givenAt = ({ question, position }: (typeof indexed)[number]) => {
    const isFact = question.ask === "never";
    const picks = (isFact ? given?.facts : given?.answers)?.[position];
    const answer = answersAt({ question, position }).find((candidate) => candidate.picks === picks);
    return answer ?? (given && isFact ? null : undefined);
  };

  return {
    plan,
    matter,
    stages: order.map(({ question, position }) => ({
      question: position,
      isFact: question.ask === "never",
      ifClose: question.ask === "if-close",
      answers: answersAt({ question, position }),
      favours: question.favours,
      given: givenAt({ question, position }),
      keeps: survives(position, 0),
      when:
        question.when &&
        owned.flatMap((condition, index) => (condition.question === position ? [index] : [])),
    })),
    factCount: facts.length,
    conditions: owned.map(({ when, rule }) => ({
      rule,
      completeAt: Math.max(0, ...when.map((clause) => (stageOf.get(clause.question) ?? 0) + 1)),
    })),
    alive: bitsWhere(({ when }) => when.every(({ picks }) => picks !== 0)),
    bounds: boundsAlong(
      order.map(({ question }) => [...question.points.values()]),
      plan.segments.length,
    ),
    closenessMatters: [...order.keys(), order.length].map((from) =>
      order.slice(from).some(({ question }) => question.ask === "if-close"),
    ),
  };
}
