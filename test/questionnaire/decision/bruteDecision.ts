import type { Decision, Definition, Question } from "../../../src/index.ts";

/* The rules of the decision once more; see bruteForce.ts. */

type When = NonNullable<Question["when"]>;

/** Option ids (or "unsure") by question. */
export type Counted = ReadonlyMap<string, readonly string[]>;

/** Tells whether a condition, or one of a list, holds over counted answers. */
export function holds(when: When, counted: Counted): boolean {
  const conditions = Array.isArray(when) ? when : [when];
  return conditions.some((condition) =>
    Object.entries(condition).every(([question, named]) => {
      const options = Array.isArray(named) ? named : [named];
      return (counted.get(question) ?? []).some((option) => options.includes(option));
    }),
  );
}

function scoresOf({ questions, segments }: Definition, counted: Counted): Map<string, number> {
  const scores = new Map(segments.map(({ id }) => [id, 0]));
  for (const { id, options } of questions) {
    for (const option of options) {
      if (!counted.get(id)?.includes(option.id)) continue;
      for (const [segment, points] of Object.entries(option.points ?? {})) {
        scores.set(segment, (scores.get(segment) ?? 0) + points);
      }
    }
  }
  return scores;
}

/** Segments with their scores, the highest first; of equal ones the earlier segment. */
function ranking(definition: Definition, counted: Counted): [string, number][] {
  return [...scoresOf(definition, counted)].sort(([, one], [, other]) => other - one);
}

/** The top score minus the second highest. */
export function leadOf(definition: Definition, counted: Counted): number {
  const [top, second] = ranking(definition, counted);
  return (top?.[1] ?? 0) - (second?.[1] ?? 0);
}

/** The segments that come so near the first that its lead over them isn't clear; the first is one of them. */
export function contendersOf(definition: Definition, counted: Counted): string[] {
  const ranked = ranking(definition, counted);
  const [, highest = 0] = ranked[0] ?? [];
  const { clearLead = 1 } = definition.decision;
  return ranked.filter(([, score]) => score + clearLead > highest).map(([id]) => id);
}

/** What counted answers decide. */
export function decisionOf(definition: Definition, counted: Counted): Decision {
  const { rules = [], fallback, clearLead = 1 } = definition.decision;
  const [[top, score] = ["", 0], [second, secondScore] = ["", 0]] = ranking(definition, counted);
  const lead = leadOf(definition, counted);
  const common = { scores: Object.fromEntries(scoresOf(definition, counted)), lead };
  const undisputed = { ...common, close: false, runnerUp: null };
  const rule = rules.findIndex(({ when }) => holds(when, counted));
  const ruled = rules[rule];
  if (ruled) return { ...undisputed, segment: ruled.segment, decidedBy: "rule", rule };
  if (score <= 0) return { ...undisputed, segment: fallback, decidedBy: "fallback", rule: null };
  return {
    ...common,
    segment: top,
    decidedBy: "points",
    rule: null,
    close: lead < clearLead,
    runnerUp: secondScore > 0 ? second : null,
  };
}
