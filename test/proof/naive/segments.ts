import type { Definition } from "../../../src/index.ts";
import type { EveryInterview } from "../everyInterview.ts";
import { naiveReachable, shareOf } from "./figures.ts";
import type { NaiveFinding } from "./findings.ts";

/** A segment that no interview ends in, whatever is known; one in which more than half of all end. */
export function naiveSegments(every: EveryInterview): NaiveFinding[] {
  const reachable = naiveReachable(every);
  return every.definition.segments.flatMap(({ id }, at): NaiveFinding[] => {
    const path = ["segments", at];
    const share = shareOf(every, ({ decision }) => decision.segment === id);
    if (!reachable.includes(id)) {
      return [{ code: "segment-unreachable", path, figures: { segments: [id] } }];
    }
    return share > 0.5
      ? [{ code: "segment-dominates", path, figures: { segments: [id], share } }]
      : [];
  });
}

/** Three to eight segments, and three or four questions about needs that may be asked, are as many as people can use. */
export function naiveCounts({ segments, questions }: Definition): NaiveFinding[] {
  const needs = questions.filter(({ ask }) => ask !== "never").filter(isAboutNeeds);
  const count = (code: "segment-count" | "question-count", things: readonly unknown[]) => ({
    code,
    path: [code === "segment-count" ? "segments" : "questions"],
    figures: { count: things.length },
  });
  return [
    ...([3, 4, 5, 6, 7, 8].includes(segments.length) ? [] : [count("segment-count", segments)]),
    ...([3, 4].includes(needs.length) ? [] : [count("question-count", needs)]),
  ];
}

function isAboutNeeds({ basis }: Definition["questions"][number]): boolean {
  return basis === undefined || basis === "need";
}
