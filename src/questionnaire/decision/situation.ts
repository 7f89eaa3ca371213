import { boundsOf, chanceOf, isSurelyPositive, statusOf } from "./bounds.ts";
import type { Plan } from "./plan.ts";
import type { Standing } from "./standing.ts";

/** All of a standing that later steps can tell apart, as text: standings in the same situation go on alike. */
export function situationOf(plan: Plan, standing: Standing): string {
  return `${standing.at}|${conditionsIn(plan, standing)}|${raceIn(plan, standing)}`;
}

/** Which conditions of rules and of questions to come can still hold. */
function conditionsIn(plan: Plan, standing: Standing): string {
  return [...plan.rules, ...plan.questions.slice(standing.at)]
    .flatMap(({ when = [] }) => when)
    .map((condition) => (statusOf(condition, plan, standing) === "never" ? 0 : 1))
    .join("");
}

/**
 * How far behind the top each segment is that can still win or make it close; how high the top, if that matters. One that
 * can't make it close is no contender either, now or later: so what is offered is the same too.
 */
function raceIn(plan: Plan, { at, scores }: Standing): string {
  const bounds = boundsOf(plan)[at];
  const top = Math.max(...scores);
  const behind = scores.map((score, segment) =>
    chanceOf(bounds, scores, segment) > -plan.clearLead ? top - score : "",
  );
  return `${behind}|${isSurelyPositive(bounds, scores) ? "" : top}`;
}
