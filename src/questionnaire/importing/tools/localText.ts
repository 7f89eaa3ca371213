import type { Text } from "../../definition/definition.ts";
import type { Place } from "../../definition/place.ts";
import { clean } from "../clean.ts";
import type { Gathering } from "./gathering.ts";
import { canonicalTag } from "./tag.ts";

/** A text as it stands in a survey; empty where there is none. */
export type LocalText = (place: Place) => Text;

/**
 * Reads texts that are words, or words by language with `default` for the survey’s own.
 *
 * @param first the survey’s own language, as a BCP 47 tag
 */
export function localText(first: string, gathering: Gathering): LocalText {
  return (place) => {
    const words = place.string();
    if (words !== undefined) return words;
    const texts = new Map<string, string>();
    for (const [key, { value }] of place.entries()) {
      const tag = key === "default" ? first : canonicalTag(key);
      if (typeof value !== "string" || clean(value) === "") continue;
      if (tag === undefined) gathering.miss("other-language", value, [key]);
      else if (!texts.has(tag) || key === "default") texts.set(tag, value);
    }
    const [[tag, other] = []] = texts;
    if (tag === undefined || other === undefined) return "";
    const own = texts.get(first);
    // Whoever reads the first language has to read something.
    if (own === undefined) gathering.miss("other-language", other, [tag]);
    texts.delete(first);
    return texts.size === 0 ? (own ?? "") : { [first]: own ?? other, ...Object.fromEntries(texts) };
  };
}
