import type { Candidate, Study } from "./study.ts";
import type { Placing, Tool } from "./tool.ts";

/** A tool as a prospect meets it: its first questions always, each of the others only in a close call. */
export interface MetTool extends Tool {
  readonly always: number;
  /** A smaller lead is a close call. */
  readonly clearLead: number;
}

/** Where a prospect is put, and after how many questions. */
export interface Meeting extends Placing {
  readonly asked: number;
}

/** Where a tool puts a row when its later questions are asked only in close calls. */
export function met(study: Study, tool: MetTool, row: number): Meeting {
  const { segments, candidates } = study;
  const scores = new Array<number>(segments).fill(0);
  let asked = 0;
  for (const [at, question] of tool.set.entries()) {
    if (at >= tool.always && leadOf(scores) >= tool.clearLead) continue;
    asked++;
    const { levels, values } = candidates[question] as Candidate;
    const level = values[row] as number;
    if (level === levels) continue;
    for (let one = 0; one < segments; one++)
      scores[one] = (scores[one] as number) + (tool.points[at]?.[level * segments + one] as number);
  }
  const first = Math.max(...scores);
  const lead = leadOf(scores);
  const ahead = tool.order.find((one) => scores[one] === first) ?? 0;
  return {
    segment: first > 0 ? ahead : tool.fallback,
    lead,
    isTie: first > 0 && lead === 0,
    asked,
  };
}

function leadOf(scores: readonly number[]): number {
  let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return first - second;
}

/** How often a lead has to be right to be clear, and how many rows tell. */
const [clear, telling] = [0.8, 20];
const mostClearLead = 10;

/** What is taken as clear where no lead is. */
const usualClearLead = 2;

interface LeadCount {
  readonly lead: number;
  readonly rows: number;
  readonly right: number;
}

/** The least lead that is right often enough to ask no more, as those from it on are together; null where none is. */
export function clearLeadOf(leads: readonly LeadCount[]): number | null {
  const isClear = (some: readonly LeadCount[]) => {
    const rows = some.reduce((sum, one) => sum + one.rows, 0);
    return rows >= telling && some.reduce((sum, one) => sum + one.right, 0) >= clear * rows;
  };
  const found = leads
    .filter(({ lead }) => lead > 0 && lead < mostClearLead)
    .toSorted((one, other) => one.lead - other.lead)
    .find((own) => isClear([own]) && isClear(leads.filter(({ lead }) => lead >= own.lead)));
  return found?.lead ?? null;
}

/** The lead that a tool takes as clear. */
export function clearLeadFor(leads: readonly LeadCount[]): number {
  return clearLeadOf(leads) ?? usualClearLead;
}

/**
 * Puts a tool's questions in the order in which they serve best: last what is asked only in close calls, and first what
 * tells most by itself.
 *
 * @param always how many are asked of everybody
 */
export function inBestOrder(study: Study, tool: Tool, always: number): MetTool {
  const rows = [...study.segment.keys()];
  const rightOf = (one: MetTool) =>
    rows.reduce(
      (sum, row) => sum + (met(study, one, row).segment === study.segment[row] ? 1 : 0),
      0,
    );
  const clearLead = clearLeadFor(
    leadsOf(study, { ...tool, always: tool.set.length, clearLead: 1 }),
  );
  let chosen: readonly number[] = [];
  let left: readonly number[] = [...tool.set.keys()];
  // From behind: whoever is left out of those asked always may still be asked.
  let later: readonly number[] = [];
  while (left.length > always) {
    const places = left;
    const best = bestOf(left, (place) =>
      rightOf({
        ...inPlaces(tool, [...places.filter((one) => one !== place), place, ...later]),
        always: places.length - 1,
        clearLead,
      }),
    );
    later = [best, ...later];
    left = left.filter((place) => place !== best);
  }
  while (left.length > 0) {
    const before = chosen;
    const best = bestOf(left, (place) => {
      const some = inPlaces(tool, [...before, place]);
      return rightOf({ ...some, always: some.set.length, clearLead });
    });
    chosen = [...chosen, best];
    left = left.filter((place) => place !== best);
  }
  return { ...inPlaces(tool, [...chosen, ...later]), always, clearLead };
}

/** By lead, how many rows a tool places with it and how many of them rightly. */
function leadsOf(study: Study, tool: MetTool) {
  const leads = new Map<number, { lead: number; rows: number; right: number }>();
  for (const [row, segment] of study.segment.entries()) {
    const { lead, segment: placed } = met(study, tool, row);
    const own = leads.get(lead) ?? { lead, rows: 0, right: 0 };
    leads.set(lead, {
      lead,
      rows: own.rows + 1,
      right: own.right + (placed === segment ? 1 : 0),
    });
  }
  return [...leads.values()].sort((a, b) => a.lead - b.lead);
}

function inPlaces(tool: Tool, places: readonly number[]): Tool {
  return {
    ...tool,
    set: places.map((place) => tool.set[place] as number),
    points: places.map((place) => tool.points[place] as Uint8Array),
  };
}

function bestOf(places: readonly number[], score: (place: number) => number): number {
  return places
    .map((place) => ({ place, score: score(place) }))
    .reduce((best, one) => (one.score > best.score ? one : best)).place;
}
