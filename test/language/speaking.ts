import type { Definition } from "../../src/index.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { soundText } from "../questionnaire/definition/sound.ts";

/** A questionnaire in these languages, its title in each of them. */
export function speaking(...languages: readonly string[]): Definition {
  const title = Object.fromEntries(languages.map((tag) => [tag, `Title (${tag})`]));
  return definitionOf({ ...JSON.parse(soundText), title, languages });
}
