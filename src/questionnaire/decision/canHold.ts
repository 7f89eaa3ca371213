import type { GivenPicks } from "./answers.ts";
import type { Picks, Plan, PlannedCondition } from "./plan.ts";
import { begin, count, holds, isPassedOver, leadOf, type Standing } from "./standing.ts";

/** More standings than this are not looked at: what may still hold then counts as if it could. */
const most = 2000;

/**
 * Whether answers that aren't there yet can make a condition hold, those that are there staying as they are: every way of
 * getting to know facts and of answering is looked at, equal ones once.
 */
export function canHold(plan: Plan, given: GivenPicks, condition: PlannedCondition): boolean {
  const matters = mattering(plan, condition);
  const isFact = (at: number) => plan.questions[at]?.ask === "never";
  const order = [
    ...[...matters].filter((at) => isFact(at) && !given.facts[at]),
    ...[...matters].filter((at) => !isFact(at)),
  ];
  const isRaced = [...matters].some((at) => plan.questions[at]?.ask === "if-close");
  const conditions = [condition, ...order.flatMap((at) => plan.questions[at]?.when ?? [])];
  const seen = new Set<string>();

  const from = (step: number, standing: Standing): boolean => {
    if (holds([condition], standing.counted)) return true;
    const at = order[step];
    if (at === undefined || isLost(step, standing)) return false;
    const situation = `${step}|${fulfilledIn(standing)}|${isRaced ? raceIn(standing) : ""}`;
    if (seen.has(situation)) return false;
    seen.add(situation);
    if (seen.size > most) return true;
    const ways = answersAt(at, standing).map((picks) =>
      picks === 0 ? standing : count(plan, standing, at, picks),
    );
    // The closer the race, the less is passed over.
    if (isRaced) ways.sort((one, other) => leadOf(one.scores) - leadOf(other.scores));
    return ways.some((way) => from(step + 1, way));
  };
  return from(0, begin(plan, given));

  /** Whether a question that the condition names is past and not answered as it wants. */
  function isLost(step: number, { counted }: Standing): boolean {
    const ahead = order.slice(step);
    return condition.some(
      ({ question, picks }) => !((counted[question] ?? 0) & picks) && !ahead.includes(question),
    );
  }

  function fulfilledIn({ counted }: Standing): string {
    return conditions
      .flatMap((clauses) =>
        clauses.map(({ question, picks }) => (((counted[question] ?? 0) & picks) === 0 ? 0 : 1)),
      )
      .join("");
  }

  /** A fact may stay unknown, and a question that is passed over has no answer. */
  function answersAt(at: number, standing: Standing): readonly Picks[] {
    const question = plan.questions[at];
    if (!question) return [];
    if (isFact(at)) return [0, ...question.answers];
    if (isPassedOver(plan, question, standing)) return [0];
    const picks = given.answers[at] ?? 0;
    return picks === 0 ? question.answers : [picks];
  }
}

/** How far each segment is behind the top. */
function raceIn({ scores }: Standing): string {
  const top = Math.max(...scores);
  return scores.map((score) => top - score).join();
}

/** The questions whose answers say whether a condition holds, by position in order: those it names, and what has a say in whether they count. */
export function mattering({ questions }: Plan, condition: PlannedCondition): ReadonlySet<number> {
  const all = new Set<number>();
  const add = (at: number) => {
    const question = questions[at];
    if (!question || all.has(at)) return;
    all.add(at);
    for (const { question: named } of question.when?.flat() ?? []) add(named);
    // Whether the lead is clear by then is a matter of all points before.
    if (question.ask === "if-close")
      for (const [other, { ask }] of questions.entries())
        if (other < at || ask === "never") add(other);
  };
  for (const { question } of condition) add(question);
  return new Set([...all].sort((one, other) => one - other));
}
