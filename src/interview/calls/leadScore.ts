import type { Segment } from "../../questionnaire/definition/definition.ts";

/** The lead score that a segment's weights make of the buying signals seen, and the most that they could. */
export function leadScore(
  segment: Segment,
  seen: readonly number[],
): { readonly score: number; readonly most: number } {
  const weights = segment.rep?.signals?.map(({ weight }) => weight) ?? [];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, weight) => total + weight, 0);
  return {
    score: sum(weights.filter((_, position) => seen.includes(position))),
    most: sum(weights.filter((weight) => weight > 0)),
  };
}
