import type { Definition } from "../../definition/definition.ts";
import type { StudioVoice } from "../../language/studioVoice.ts";
import { crumbsOf } from "./address.ts";
import { groupWords, placeWords } from "./placeWords.ts";
import type { Unit } from "./units.ts";

/** Texts that stand under one heading, each with its place below it. */
export interface TextGroup {
  readonly heading: string;
  readonly texts: { readonly unit: Unit; readonly place: string }[];
}

/** Texts by the question, segment or other part that they belong to, in their order. */
export function textGroups(
  definition: Definition,
  units: readonly Unit[],
  voice: StudioVoice,
): readonly TextGroup[] {
  const groups = new Map<string, TextGroup>();
  for (const unit of units) {
    const crumbs = crumbsOf(definition, unit.path);
    const heading = groupWords(crumbs, voice);
    const group = groups.get(heading) ?? { heading, texts: [] };
    group.texts.push({ unit, place: placeWords(crumbs, voice) });
    groups.set(heading, group);
  }
  return [...groups.values()];
}
