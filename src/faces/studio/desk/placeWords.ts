import { type PlaceTranslator, placesIn } from "../../../language/places.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Crumb } from "../document/address.ts";

/** The way to a text in words, without its first step, under which texts stand together. */
export function placeWords(crumbs: readonly Crumb[], translator: StudioTranslator): string {
  const steps = crumbs.length > 1 ? crumbs.slice(1) : crumbs;
  return steps.map(({ key, item }) => stepsIn(translator)(key, item)).join(" › ");
}

/** What texts stand under together: a question, a segment, or a part of the whole. */
export function groupWords([first]: readonly Crumb[], translator: StudioTranslator): string {
  if (!first || first.key === "title") return stepsIn(translator)("whole");
  return stepsIn(translator)(first.key, first.item);
}

const known = new WeakMap<StudioTranslator, PlaceTranslator>();

function stepsIn(translator: StudioTranslator): PlaceTranslator {
  const steps = known.get(translator) ?? placesIn(translator.language);
  known.set(translator, steps);
  return steps;
}
