import type { Definition } from "../../../src/index.ts";
import { bruteForce } from "../../questionnaire/decision/bruteForce.ts";
import type { NaiveFinding } from "./findings.ts";

/** Examples in which a question would still be asked, and those that give another segment than they say. */
export function naiveExamples(definition: Definition): NaiveFinding[] {
  return (definition.examples ?? []).flatMap(({ name, answers, segment }, at): NaiveFinding[] => {
    const { next, decision } = bruteForce(definition, { known: answers, answers });
    if (next !== null) {
      const path = ["examples", at, "answers"];
      return [{ code: "example-incomplete", path, figures: { name, question: next } }];
    }
    if (decision.segment === segment) return [];
    const path = ["examples", at, "segment"];
    const segments = [segment, decision.segment];
    return [{ code: "example-differs", path, figures: { name, segments } }];
  });
}
