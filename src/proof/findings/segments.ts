import type { Proof } from "../shares.ts";
import { reachable, sharesOf } from "../shares.ts";
import type { Found } from "./finding.ts";

/** One segment with more than this share takes most. Shares are sums of fractions, which can put a half above 0.5. */
const most = 0.5 + 1e-9;

/** Segments that nobody can reach, and one that takes most. */
export function* findSegments(proof: Proof): Generator<Found> {
  const reached = new Set(reachable(proof));
  const { shares } = sharesOf(proof);
  const { segments } = proof.definition;
  for (const [index, { id }] of segments.entries()) {
    const about = { path: ["segments", index], figures: { segments: [id] } };
    if (!reached.has(id)) yield { code: "segment-unreachable", ...about };
    const share = shares[id] ?? 0;
    if (share > most) {
      yield { code: "segment-dominates", ...about, figures: { segments: [id], share } };
    }
  }
}

/** How many segments and questions about needs there are, where that is more or fewer than people can use. */
export function* findCounts({ definition }: Proof): Generator<Found> {
  const { segments, questions } = definition;
  if (segments.length < 3 || segments.length > 8) {
    yield { code: "segment-count", path: ["segments"], figures: { count: segments.length } };
  }
  const needs = questions.filter(
    ({ ask = "always", basis = "need" }) => ask !== "never" && basis === "need",
  );
  if (needs.length < 3 || needs.length > 4) {
    yield { code: "question-count", path: ["questions"], figures: { count: needs.length } };
  }
}
