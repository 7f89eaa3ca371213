import type { Plan, PlannedWhen } from "./plan.ts";
import type { Standing } from "./standing.ts";

/** A set of segments as bits: bit 0 is the first segment. */
export type SegmentSet = number;

/**
 * What the questions from a position on can add: at the most to one segment's score over another's, and at the least
 * and the most to one segment's score.
 */
export interface Reach {
  readonly overOther: readonly (readonly number[])[];
  readonly most: readonly number[];
  readonly least: readonly number[];
}

const reaches = new WeakMap<Plan, readonly Reach[]>();

/**
 * Segments that finishing an interview could still lead to, as far as sums tell: never too few, sometimes too many.
 * One alone is certain.
 */
export function candidates(plan: Plan, standing: Standing): SegmentSet {
  let set: SegmentSet = 0;
  for (const { when, segment } of plan.rules) {
    const outlook = outlookOf(when, plan, standing);
    if (outlook !== "never") set |= 1 << segment;
    if (outlook === "holds") return set;
  }
  return set | pointCandidates(plan, standing);
}

function pointCandidates(plan: Plan, { at, scores }: Standing): SegmentSet {
  const reach = reachesOf(plan)[at];
  if (!reach) return 0;
  let set: SegmentSet = 0;
  let someSurelyPositive = false;
  for (const [segment, score] of scores.entries()) {
    someSurelyPositive ||= score + (reach.least[segment] ?? 0) > 0;
    if (score + (reach.most[segment] ?? 0) <= 0) continue;
    const wins = scores.every((other, rival) => {
      const best = score - other + (reach.overOther[segment]?.[rival] ?? 0);
      return best > 0 || (best === 0 && segment <= rival);
    });
    if (wins) set |= 1 << segment;
  }
  return someSurelyPositive ? set : set | (1 << plan.fallback);
}

function outlookOf(
  when: PlannedWhen,
  plan: Plan,
  { at, counted }: Standing,
): "holds" | "open" | "never" {
  let open = false;
  for (const clauses of when) {
    const met = clauses.map(({ question, picks }) => {
      if (((counted[question] ?? 0) & picks) !== 0) return "holds";
      const toCome = question >= at && plan.questions[question]?.ask !== "never";
      return toCome && picks !== 0 ? "open" : "never";
    });
    if (met.every((outlook) => outlook === "holds")) return "holds";
    open ||= !met.includes("never");
  }
  return open ? "open" : "never";
}

function reachesOf(plan: Plan): readonly Reach[] {
  let found = reaches.get(plan);
  if (!found) {
    const asked = plan.questions.map(({ ask, points }) =>
      ask === "never" ? [] : [...points.values()],
    );
    found = reachesAlong(asked, plan.segments.length);
    reaches.set(plan, found);
  }
  return found;
}

/** The reach from each question on, the end included; of a question, the points of its answers count. */
export function reachesAlong(
  questions: readonly (readonly (readonly number[])[])[],
  segments: number,
): readonly Reach[] {
  const none = new Array<number>(segments).fill(0);
  let reach: Reach = { overOther: none.map(() => none), most: none, least: none };
  const fromEnd = [reach];
  for (const answers of questions.toReversed()) {
    // A question may be passed over, which adds nothing.
    reach = further([none, ...answers], reach);
    fromEnd.push(reach);
  }
  return fromEnd.toReversed();
}

function further(answers: readonly (readonly number[])[], after: Reach): Reach {
  const most = (gain: (points: readonly number[]) => number) => Math.max(...answers.map(gain));
  return {
    overOther: after.overOther.map((row, segment) =>
      row.map(
        (sum, rival) => sum + most((points) => (points[segment] ?? 0) - (points[rival] ?? 0)),
      ),
    ),
    most: after.most.map((sum, segment) => sum + most((points) => points[segment] ?? 0)),
    least: after.least.map((sum, segment) => sum - most((points) => -(points[segment] ?? 0))),
  };
}
