import type * as z from "zod/mini";
import type { Place } from "./place.ts";
import { isText } from "./schema/basics.ts";
import { questionnaire } from "./schema/questionnaire.ts";

/** Every place in a questionnaire's JSON where the format has words for people, in the order of the file's schema. */
export function textPlaces(root: Place): Generator<Place> {
  return placesOfText(questionnaire, root);
}

function* placesOfText(schema: z.core.$ZodType, place: Place): Generator<Place> {
  if (!place.exists()) return;
  if (isText(schema, place.value)) {
    yield place;
    return;
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") yield* placesOfText(def.innerType, place);
  if (def.type === "array")
    for (const item of place.items()) yield* placesOfText(def.element, item);
  if (def.type === "object") {
    for (const [key, part] of Object.entries(def.shape)) yield* placesOfText(part, place.get(key));
  }
}
