import type { StudioVoice } from "../../../language/studioVoice.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { groupWords, placeWords } from "../desk/placeWords.ts";
import { crumbsOf } from "../document/address.ts";

/** The place of a text, as people call it, with its language where it has several. */
export function textPlaceName(definition: Definition, path: Path, voice: StudioVoice): string {
  const language = languagesOf(definition).find((tag) => tag === path.at(-1));
  const crumbs = crumbsOf(definition, language === undefined ? path : path.slice(0, -1));
  return [
    groupWords(crumbs, voice),
    placeWords(crumbs, voice),
    ...(language === undefined ? [] : [languageName(language, voice.language)]),
  ].join(", ");
}
