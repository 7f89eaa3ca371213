import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { optionsOf, type PlannedWhen } from "./plan.ts";
import { count, type Standing } from "./standing.ts";
import { type Course, courseOf } from "./walk.ts";

/** What was said in any order, whether its turn has come or not. */
export interface Heard {
  /** Option ids (or "unsure") by question. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Points by segment id. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What counts of the answers, and those given ahead of their turn that can still come to count. */
export function hear(definition: Definition, given: Given = {}): Heard {
  const course = courseOf(definition, given);
  const { counted, scores } = heardIn(course);
  return {
    answers: new Map(
      course.plan.questions.flatMap((question, at) => {
        const picks = counted[at] ?? 0;
        return picks === 0 ? [] : [[question.id, optionsOf(question, picks)]];
      }),
    ),
    scores: Object.fromEntries(course.plan.segments.map((id, at) => [id, scores[at] ?? 0])),
  };
}

/** The standing in which answers that were given ahead of their turn count too, unless they never will. */
export function heardIn({ plan, given, standing }: Course): Standing {
  let heard = standing;
  for (const [at, { when }] of plan.questions.entries()) {
    const picks = given.answers[at] ?? 0;
    if (at < standing.at || picks === 0 || (when && !canHold(when, heard))) continue;
    heard = count(plan, heard, at, picks);
  }
  return { ...heard, at: standing.at };

  function canHold(conditions: PlannedWhen, { counted }: Standing): boolean {
    return conditions.some((clauses) =>
      clauses.every(({ question, picks }) => {
        const said = counted[question] ?? 0;
        if (said !== 0) return (said & picks) !== 0;
        return question >= standing.at && plan.questions[question]?.ask !== "never";
      }),
    );
  }
}
