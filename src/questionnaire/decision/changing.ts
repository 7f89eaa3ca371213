import { candidates, chanceOf, statusOf } from "./bounds.ts";
import { changedBounds } from "./changedBounds.ts";
import type { Changeable } from "./factsFirst.ts";
import { answersOffered } from "./offer.ts";
import { outlookOn } from "./outlook.ts";
import type { Picks, PlannedCondition } from "./plan.ts";
import { remembered } from "./remember.ts";
import { situationOf } from "./situation.ts";
import { count, isPassedOver, proceed, type Standing } from "./standing.ts";

/** An answer that is another. */
export interface Swap {
  readonly question: number;
  readonly from: Picks;
  readonly to: Picks;
}

/** A step on the way through a questionnaire, with so many changes left to make behind it. */
export interface Step {
  readonly standing: Standing;
  readonly left: number;
  /** What is changed at this step; null where an answer stays, or is given to a question that is open. */
  readonly change: Swap | null;
}

/** The ways through a questionnaire on which answers are changed. */
export interface Changing {
  /** Every next step: with the answer given, with a change to another that is offered, or with any to a question that is open. */
  steps(standing: Standing, left: number): Step[];
  /** Whether just so many changes more can end elsewhere than in the segment: exactly, equal ways being looked at once. */
  leadsElsewhere(standing: Standing, left: number): boolean;
  /** Whether the question that comes next wants an answer that is not given. */
  isOpen(standing: Standing): boolean;
  /** Whether the interview ends where nothing more is changed. */
  isSettled(standing: Standing): boolean;
}

/** The ways on which up to so many answers are changed, to end elsewhere than in a segment. */
export function changing(changeable: Changeable, segment: number, most: number): Changing {
  const { plan, given, mayChange } = changeable;
  const bounds = changedBounds(changeable, most);
  const outlook = outlookOn(plan, given);
  const others = [...plan.segments.keys()].filter((other) => other !== segment);
  const memory = new Map<string, boolean>();

  const isOpen = (standing: Standing) => {
    const { at } = standing;
    const question = plan.questions[at];
    return question !== undefined && !given.answers[at] && !isPassedOver(plan, question, standing);
  };

  const isSettled = (standing: Standing) => {
    const now = proceed(plan, given, standing);
    return !isOpen(now) || (plan.stopWhenCertain && outlook.certain(now));
  };

  const steps = (standing: Standing, left: number): Step[] => {
    const { at } = standing;
    const question = plan.questions[at];
    if (!question) return [];
    if (isPassedOver(plan, question, standing)) {
      return [{ standing: { ...standing, at: at + 1 }, left, change: null }];
    }
    const from = given.answers[at] ?? 0;
    const step = (to: Picks, rest: number, change: Swap | null) => ({
      standing: count(plan, standing, at, to),
      left: rest,
      change,
    });
    const offered = answersOffered(plan, standing);
    if (from === 0) return offered.map((to) => step(to, left, null));
    if (left === 0 || !mayChange[at]) return [step(from, left, null)];
    const changed = offered
      .filter((to) => to !== from)
      .map((to) => step(to, left - 1, { question: at, from, to }));
    return [...changed, step(from, left, null)];
  };

  const chance = ({ standing: { at, scores }, left }: Step) =>
    Math.max(...others.map((other) => chanceOf(bounds(left, at), scores, other)));

  const mayLeadElsewhere = (standing: Standing, left: number) => {
    const set = candidates(plan, standing, bounds(left, standing.at), (condition) =>
      missing(condition, standing) > left ? "never" : statusOf(condition, plan, standing),
    );
    return (set & ~(1 << segment)) !== 0;
  };

  /** How many answers that are given to questions to come would have to be others for a condition to hold. */
  const missing = (condition: PlannedCondition, { at }: Standing) =>
    condition.filter(({ question, picks }) => {
      const to = given.answers[question] ?? 0;
      return question >= at && to !== 0 && (to & picks) === 0;
    }).length;

  const leadsElsewhere = (standing: Standing, left: number): boolean => {
    if (!mayLeadElsewhere(standing, left)) return false;
    if (left === 0) {
      const now = proceed(plan, given, standing);
      return others.some((other) => outlook.leadsTo(other, now));
    }
    if (standing.at === plan.questions.length) return false;
    return remembered(memory, `${left}|${situationOf(plan, standing)}`, () =>
      steps(standing, left)
        .map((step) => ({ step, chance: chance(step) }))
        .sort((one, other) => other.chance - one.chance)
        .some(({ step }) => leadsElsewhere(step.standing, step.left)),
    );
  };

  return { steps, leadsElsewhere, isOpen, isSettled };
}
