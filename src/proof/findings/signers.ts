import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Segments in whose committee nobody signs, where an account goes by who signs; of those turned away nobody need. */
export function* findSigners({ definition }: Proof): Generator<Found> {
  if (definition.rep?.account !== "signer") return;
  for (const [at, { id, rep }] of definition.segments.entries()) {
    if (!rep || rep.tier === "decline") continue;
    const { committee } = rep.playbook.buying;
    if (committee.some(({ signs }) => signs)) continue;
    const path = ["segments", at, "rep", "playbook", "buying", "committee"];
    yield { code: "nobody-signs", path, figures: { segments: [id] } };
  }
}
