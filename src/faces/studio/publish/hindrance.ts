import type { StudioVoice } from "../../../language/studioVoice.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { SectionName } from "../desk/sections.ts";

/** Something to mend, with the places where that is done. */
export interface Hindrance {
  readonly sentence: string;
  readonly section: SectionName;
  readonly paths?: readonly Path[];
}

/** What is still to be written is told at once, with the way to each. */
export function unwrittenTexts(
  paths: readonly Path[],
  word: StudioVoice["word"],
): readonly Hindrance[] {
  if (paths.length === 0) return [];
  return [{ sentence: word("publishUnwritten", { count: paths.length }), section: "forms", paths }];
}
