import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
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

/**
 * How far ahead the one segment that can still come of answers ends at the least: exactly, over every way in which all
 * that the interview may still ask is answered. Null while several segments can come of them, and where something else
 * than points may decide.
 */
export function leastLead(definition: Definition, given: Given = {}): LeastLead | null {
  const course = courseOf(definition, given);
  const { plan } = course;
  const segment = onlyEndOf(course);
  if (segment === null) return null;
  const leads = leastLeads(course, segment).with(segment, Number.POSITIVE_INFINITY);
  const points = Math.min(...leads);
  if (points === Number.NEGATIVE_INFINITY) return null;
  const over = plan.segments[leads.indexOf(points)] as string;
  return { points, over, close: points < plan.clearLead };
}

/** By how much a segment ends ahead of each at the least; by nothing at all where points don't decide at an end. */
function leastLeads({ plan, given, standing }: Course, segment: number): readonly number[] {
  const memory = new Map<string, readonly number[]>();
  const ahead = ({ scores }: Standing) => scores.map((score) => (scores[segment] ?? 0) - score);

  /** What is added to each lead from a standing on, at the least: alike in the same situation. */
  const added = (from: Standing): readonly number[] =>
    remembered(memory, situationOf(plan, from), () => {
      const now = ahead(from);
      const ways = onwards(plan, given, from);
      if (ways.length === 0) {
        const byPoints = verdictOf(plan, from).decidedBy === "points";
        return now.map(() => (byPoints ? 0 : Number.NEGATIVE_INFINITY));
      }
      const ends = ways.map((next) => sum(ahead(next), added(next)));
      return now.map((lead, of) => Math.min(...ends.map((leads) => leads[of] ?? 0)) - lead);
    });

  return sum(ahead(standing), added(standing));
}

function sum(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((number, at) => number + (other[at] ?? 0));
}
