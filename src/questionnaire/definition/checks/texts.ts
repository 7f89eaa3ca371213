import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";
import { textPlaces } from "../texts.ts";

/** Texts that are not there in the questionnaire's first language. */
export function* checkTexts(root: Place): Generator<Remark> {
  const [first] = root.get("languages").items();
  const language = first ? first.string() : "en";
  if (language === undefined) return;
  for (const text of textPlaces(root)) {
    if (typeof text.value === "object" && !text.get(language).exists()) {
      yield { code: "no-default-language", path: text.path, expected: { values: [language] } };
    }
  }
}
