import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { groupWords, placeWords } from "../desk/placeWords.ts";
import { crumbsOf } from "../document/address.ts";
import type { Unit } from "./units.ts";

/** Texts that stand under one heading, each with its place below it. */
export interface TextGroup {
  readonly heading: string;
  readonly texts: readonly { readonly unit: Unit; readonly place: string }[];
}

/**
 * Texts by the question, segment or other part that they belong to, in their order.
 *
 * @param before the groups as they were: one in which nothing has changed stays the very same
 */
export function textGroups(
  definition: Definition,
  units: readonly Unit[],
  { translator, before }: { translator: StudioTranslator; before: readonly TextGroup[] },
): readonly TextGroup[] {
  const groups = new Map<string, { unit: Unit; place: string }[]>();
  for (const unit of units) {
    const crumbs = crumbsOf(definition, unit.path);
    const heading = groupWords(crumbs, translator);
    const texts = groups.get(heading) ?? [];
    texts.push({ unit, place: placeWords(crumbs, translator) });
    groups.set(heading, texts);
  }
  return [...groups].map(([heading, texts]) => {
    const known = before.find((group) => group.heading === heading);
    return known && JSON.stringify(known.texts) === JSON.stringify(texts)
      ? known
      : { heading, texts };
  });
}
