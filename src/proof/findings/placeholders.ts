import { placeholdersIn } from "../../questionnaire/definition/placeholders.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** What is still to be written. */
export function* findPlaceholders({ definition }: Proof): Generator<Found> {
  for (const { path, is, isPublic } of placeholdersIn(definition)) {
    yield {
      code: isPublic ? "placeholder" : "private-placeholder",
      path,
      figures: is === "link" ? { because: "link" } : {},
    };
  }
}
