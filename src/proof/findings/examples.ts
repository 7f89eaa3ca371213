import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Examples that come out otherwise than their author says, or do not come to an end. */
export function* findExamples({ definition }: Proof): Generator<Found> {
  for (const [index, { name, answers, segment }] of (definition.examples ?? []).entries()) {
    // An example may name facts, which count only if known.
    const given = { known: answers, answers };
    const { next } = walk(definition, given);
    if (next !== null) {
      const path = ["examples", index, "answers"];
      yield { code: "example-incomplete", path, figures: { name, question: next } };
      continue;
    }
    const got = decide(definition, given).segment;
    if (got !== segment) {
      yield {
        code: "example-differs",
        path: ["examples", index, "segment"],
        figures: { name, segments: [segment, got] },
        witness: answers,
      };
    }
  }
}
