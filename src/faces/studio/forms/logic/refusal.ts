import { problemSentences } from "../../../../language/problems.ts";
import type { StudioTranslator } from "../../../../language/studioTranslator.ts";
import type { Problem } from "../../../../questionnaire/definition/problem.ts";
import type { Outline } from "./outline.ts";

/** Why a change is not made: what would be wrong with the questionnaire after it, in the words of the forms. */
export function refusalSentence(
  problem: Problem | undefined,
  { questions }: Outline,
  { word, language }: StudioTranslator,
): string {
  if (!problem) return word("formsRefused");
  const about = questions.find(({ id }) => problem.path.slice(2).includes(id));
  const name = about?.name ?? "";
  switch (problem.code) {
    case "when-of-later":
    case "when-of-itself":
      return word("formsRefusedLater", { name });
    case "when-of-never-asked":
      return word("formsRefusedNever");
    case "unsure-not-offered":
      return word("formsRefusedUnsure");
    case "ranges-overlap":
    case "empty-range":
      return word("formsRefusedRange");
    case "too-many-picks":
      return word("formsRefusedPicks");
    default:
      return problemSentences(language)(problem);
  }
}
