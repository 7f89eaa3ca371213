import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { boundsOf, isSurelyPositive, statusOf } from "./bounds.ts";
import { pointsIn } from "./heldBack.ts";
import { onwards } from "./onwards.ts";
import { remembered } from "./remember.ts";
import { situationOf } from "./situation.ts";
import type { Standing } from "./standing.ts";
import { verdictOf } from "./verdict.ts";
import { type Course, courseOf, onlyEndOf } from "./walk.ts";

/** By how many points a segment stays ahead of all others at the least, and which of them can come that near. */
export interface LeastLead {
  readonly points: number;
  readonly over: string;
  /** Whether that makes it a close call. */
  readonly close: boolean;
}

/** More answers than this are not followed: some hundredths of a second. */
const most = 3_000;

/**
 * How far ahead the one segment that can still come of answers ends at the least: exactly, over every way in which all
 * that the interview may still ask is answered. Null while several segments can come of them, where something else than
 * points may decide, and where there is too much to look at.
 */
export function leastLead(definition: Definition, given: Given = {}): LeastLead | null {
  const course = courseOf(definition, given);
  const { plan } = course;
  const segment = onlyEndOf(course);
  if (segment === null || mayEndWithoutPoints(course)) return null;
  const leads = leastLeads(course, segment);
  const points = Math.min(...leads);
  if (points === Number.NEGATIVE_INFINITY) return null;
  const over = plan.segments[leads.indexOf(points)] as string;
  return { points, over, close: points < plan.clearLead };
}

/** Whether something else than points decides at an end, or may do so. */
function mayEndWithoutPoints({ plan, given, standing }: Course): boolean {
  const seen = new Set<string>();
  let followed = 0;
  const from = (now: Standing): boolean => {
    const isRuled = plan.rules.some(({ when }) =>
      when.some((condition) => statusOf(condition, plan, now) !== "never"),
    );
    if (!isRuled && isSurelyPositive(boundsOf(plan)[now.at], now.scores)) return false;
    const situation = situationOf(plan, now);
    if (seen.has(situation)) return false;
    seen.add(situation);
    if (followed > most) return true;
    const ways = onwards(plan, given, now);
    followed += ways.length;
    return ways.length === 0 ? verdictOf(plan, now).decidedBy !== "points" : ways.some(from);
  };
  return from(standing);
}

/**
 * By how much a segment ends ahead of each at the least; of those that don't come as near as one before, by how much at the
 * least as bounds tell. Without an end where there is too much to look at.
 */
function leastLeads({ plan, given, standing }: Course, segment: number): readonly number[] {
  const memory = new Map<string, number>();
  let followed = 0;
  const lead = ({ scores }: Standing, over: number) => (scores[segment] ?? 0) - (scores[over] ?? 0);
  // What each question and those after it add at the least, each by itself.
  const apart = pointsIn(plan, given).reduceRight<number[][]>(
    ([after = [], ...rest], ways) => [
      plan.segments.map(
        (_, over) =>
          (after[over] ?? 0) +
          Math.min(...ways.map((points) => (points[segment] ?? 0) - (points[over] ?? 0))),
      ),
      after,
      ...rest,
    ],
    [[]],
  );
  /** The least lead, as far as bounds tell. */
  const atWorst = (standing: Standing, over: number) =>
    lead(standing, over) + (apart[standing.at]?.[over] ?? 0);

  /** What is added to the lead from a standing on, at the least: alike in the same situation. */
  const added = (from: Standing, over: number): number =>
    remembered(memory, `${over}|${situationOf(plan, from)}`, () => {
      if (followed > most) return Number.NEGATIVE_INFINITY;
      const now = lead(from, over);
      const ways = onwards(plan, given, from)
        .map((next) => ({ next, worst: atWorst(next, over) - now }))
        .sort((one, other) => one.worst - other.worst);
      followed += ways.length;
      if (ways.length === 0) return 0;
      let least = Number.POSITIVE_INFINITY;
      for (const { next, worst } of ways) {
        if (worst >= least) break;
        least = Math.min(least, lead(next, over) - now + added(next, over));
      }
      return least;
    });

  let least = Number.POSITIVE_INFINITY;
  return plan.segments.map((_, over) => {
    if (over === segment) return Number.POSITIVE_INFINITY;
    const worst = atWorst(standing, over);
    if (worst >= least) return worst;
    const found = lead(standing, over) + added(standing, over);
    least = Math.min(least, found);
    return found;
  });
}
