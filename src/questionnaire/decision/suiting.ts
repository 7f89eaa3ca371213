import type { Definition, When } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { canHold, mattering } from "./canHold.ts";
import type { CountedAnswer } from "./explain.ts";
import { optionsOf, type PlannedCondition, whenIn } from "./plan.ts";
import { holds, type Standing } from "./standing.ts";
import { withVolunteered } from "./volunteered.ts";
import { type Course, courseOf } from "./walk.ts";

/** Whether something suits a prospect, by the answers that count. */
export type Suiting =
  /** Its condition holds, by these answers; of each, the options that the condition names. */
  | { readonly status: "holds"; readonly answers: readonly CountedAnswer[] }
  /** An answer that isn't there yet could make it hold: one to these questions, in their order. */
  | { readonly status: "open"; readonly questions: readonly string[] }
  | { readonly status: "fails" };

/** Tells of conditions whether they hold over the answers that count, can still come to hold, or fail. */
export function suiting(definition: Definition, given: Given = {}): (when: When) => Suiting {
  const course = courseOf(definition, given);
  return suitingIn(course, course.standing);
}

/** The same where answers are taken in any order: those that were given ahead of their turn count too. */
export function suitingVolunteered(
  definition: Definition,
  given: Given = {},
): (when: When) => Suiting {
  const course = courseOf(definition, given);
  return suitingIn(course, withVolunteered(course));
}

/** The same of the answers that count in a standing. */
export function suitingIn(course: Course, standing: Standing): (when: When) => Suiting {
  const { plan, given } = course;
  const { questions } = plan;
  return (when) => {
    const conditions = whenIn(plan, when);
    const held = conditions.find((condition) => holds([condition], standing.counted));
    if (held) return { status: "holds", answers: fulfilling(held) };
    const open = conditions.filter((condition) => canHold(plan, given, condition));
    if (open.length === 0) return { status: "fails" };
    const wanted = new Set(open.flatMap(wantedBy));
    return {
      status: "open",
      questions: questions.filter((_, at) => wanted.has(at)).map(({ id }) => id),
    };
  };

  function fulfilling(condition: PlannedCondition): CountedAnswer[] {
    return condition.flatMap(({ question: at, picks }) => {
      const question = questions[at];
      const fulfilled = (standing.counted[at] ?? 0) & picks;
      return question ? [{ question: question.id, options: optionsOf(question, fulfilled) }] : [];
    });
  }

  /** Of what it names, the questions without an answer. Where all have one, something before keeps it from counting. */
  function wantedBy(condition: PlannedCondition): number[] {
    const isGiven = (at: number) => Boolean(given.facts[at] || given.answers[at]);
    const named = condition.map(({ question }) => question).filter((at) => !isGiven(at));
    if (named.length > 0) return named;
    const before = [...mattering(plan, condition)].filter((at) => !isGiven(at));
    return before.length > 0 ? before : [course.standing.at];
  }
}
