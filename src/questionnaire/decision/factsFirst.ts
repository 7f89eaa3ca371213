import type { GivenPicks } from "./answers.ts";
import type { Plan, PlannedWhen } from "./plan.ts";
import type { Standing } from "./standing.ts";
import type { Course } from "./walk.ts";

/** Answers that were given, and which of them may be others. */
export interface Changeable {
  readonly plan: Plan;
  readonly given: GivenPicks;
  /** By question. */
  readonly mayChange: readonly boolean[];
}

/**
 * An interview with the facts that count as its first questions, so that what is known is walked through like what is
 * answered; what counts in a standing may be changed.
 */
export function factsFirst({ plan, given }: Course, { counted }: Standing): Changeable {
  const isFact = (at: number) => (given.facts[at] ?? 0) !== 0;
  const all = [...plan.questions.keys()];
  const order = [...all.filter(isFact), ...all.filter((at) => !isFact(at))];
  const inOrder = <T>(list: readonly T[]) => order.map((at) => list[at] as T);
  const moved = (when: PlannedWhen): PlannedWhen =>
    when.map((condition) =>
      condition.map((clause) => ({ ...clause, question: order.indexOf(clause.question) })),
    );
  const questions = plan.questions.map((question, at): Plan["questions"][number] => ({
    ...question,
    ask: isFact(at) ? "always" : question.ask,
    when: question.when && !isFact(at) ? moved(question.when) : undefined,
  }));
  return {
    plan: {
      ...plan,
      questions: inOrder(questions),
      positions: new Map(order.map((at, position) => [plan.questions[at]?.id ?? "", position])),
      rules: plan.rules.map((rule) => ({ ...rule, when: moved(rule.when) })),
    },
    given: {
      facts: all.map(() => 0),
      answers: inOrder(all.map((at) => given.facts[at] || (given.answers[at] ?? 0))),
    },
    mayChange: inOrder(counted.map((picks) => picks !== 0)),
  };
}
