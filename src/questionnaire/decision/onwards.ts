import type { GivenPicks } from "./answers.ts";
import { answersOffered } from "./offer.ts";
import type { Plan } from "./plan.ts";
import { count, proceed, type Standing } from "./standing.ts";

/** Every standing that an answer leads to which the question that comes next offers. */
export function onwards(plan: Plan, given: GivenPicks, standing: Standing): Standing[] {
  const { at } = standing;
  return answersOffered(plan, standing).map((picks) =>
    proceed(plan, given, count(plan, standing, at, picks)),
  );
}
