import type { Text } from "../../questionnaire/definition/definition.ts";
import { braced, fillIns } from "../../questionnaire/definition/fillIns.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** What stands in braces in the mail after the call, and nothing fills in. */
export function* findFillIns({ definition }: Proof): Generator<Found> {
  for (const [at, { rep }] of definition.segments.entries()) {
    const path = ["segments", at, "rep", "playbook", "followUp"];
    for (const [part, text] of Object.entries(rep?.playbook.followUp ?? {})) {
      yield* unknownIn(text, [...path, part]);
    }
  }
}

function* unknownIn(text: Text, path: Path): Generator<Found> {
  if (typeof text !== "string") {
    for (const [language, words] of Object.entries(text))
      yield* unknownIn(words, [...path, language]);
    return;
  }
  const names = new Set([...text.matchAll(braced)].map(([, name = ""]) => name));
  for (const known of fillIns) names.delete(known);
  for (const name of names) yield { code: "fill-in-unknown", path, figures: { name } };
}
