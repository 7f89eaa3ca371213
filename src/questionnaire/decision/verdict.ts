import type { Plan } from "./plan.ts";
import { holds, leadOf, type Standing, secondOf, topOf } from "./standing.ts";

export type DecidedBy = "rule" | "points" | "fallback";

/** What the answers that count so far decide, by positions. */
export interface Verdict {
  readonly segment: number;
  readonly decidedBy: DecidedBy;
  /** Position of the rule that decided, else -1. */
  readonly rule: number;
  readonly lead: number;
  readonly close: boolean;
  /** Position of the runner-up, else -1. */
  readonly runnerUp: number;
}

/** Decides from what counts: the first rule that holds, else the top segment if it has a point, else the fallback. */
export function verdictOf(plan: Plan, { counted, scores }: Standing): Verdict {
  const lead = leadOf(scores);
  const undisputed = { lead, close: false, runnerUp: -1 };
  const rule = plan.rules.findIndex(({ when }) => holds(when, counted));
  const ruled = plan.rules[rule];
  if (ruled) return { segment: ruled.segment, decidedBy: "rule", rule, ...undisputed };

  const segment = topOf(scores);
  if ((scores[segment] ?? 0) <= 0) {
    return { segment: plan.fallback, decidedBy: "fallback", rule: -1, ...undisputed };
  }
  const second = secondOf(scores);
  return {
    segment,
    decidedBy: "points",
    rule: -1,
    lead,
    close: lead < plan.clearLead,
    runnerUp: (scores[second] ?? 0) > 0 ? second : -1,
  };
}
