import type { Plan } from "../../questionnaire/decision/plan.ts";
import { type DecidedBy, verdictOf } from "../../questionnaire/decision/verdict.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import type { State } from "./states.ts";

/** What the answers of a prospect decide. */
export interface BulkVerdict {
  readonly segment: string;
  readonly tier: NonNullable<Segment["rep"]>["tier"] | null;
  readonly decidedBy: DecidedBy;
  /** The top score minus the second highest. */
  readonly leadPoints: number;
  readonly isClose: boolean;
  readonly runnerUp: string | null;
  /**
   * The first question in turn that has no answer: the rest is what the answers before it decide. Whether they settle the
   * segment, so that it is never asked, it doesn't say.
   */
  readonly unanswered: string | null;
}

/** Verdicts, each once. */
export interface Verdicts {
  readonly all: readonly BulkVerdict[];
  /** The place among them of what a state comes to. */
  placeOf(state: State): number;
}

export function verdictsOf(plan: Plan, segments: readonly Segment[]): Verdicts {
  const all: BulkVerdict[] = [];
  const places = new Map<string, number>();
  return {
    all,
    placeOf({ standing, open }) {
      const { segment, decidedBy, lead, close, runnerUp } = verdictOf(plan, standing);
      const key = `${segment} ${decidedBy} ${lead} ${close} ${runnerUp} ${open}`;
      const there = places.get(key);
      if (there !== undefined) return there;
      places.set(key, all.length);
      return (
        all.push({
          segment: plan.segments[segment] as string,
          tier: segments[segment]?.rep?.tier ?? null,
          decidedBy,
          leadPoints: lead,
          isClose: close,
          runnerUp: plan.segments[runnerUp] ?? null,
          unanswered: open === null ? null : (plan.questions[open]?.id ?? null),
        }) - 1
      );
    },
  };
}
