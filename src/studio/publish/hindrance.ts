import type { Path } from "../../definition/problem.ts";
import type { StudioVoice } from "../../language/studioVoice.ts";
import type { SectionName } from "../shell/sections.ts";

/** Something to mend, with the place where that is done. */
export interface Hindrance {
  readonly sentence: string;
  readonly section: SectionName;
  readonly path?: Path;
}

/** What is still to be written is told at once, with the way to the first. */
export function unwrittenTexts(
  paths: readonly Path[],
  word: StudioVoice["word"],
): readonly Hindrance[] {
  const [path] = paths;
  if (!path) return [];
  return [{ sentence: word("publishUnwritten", { count: paths.length }), section: "forms", path }];
}
