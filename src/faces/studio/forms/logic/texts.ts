import type { Text } from "../../../../questionnaire/definition/definition.ts";

/** What stands in a text's field for one language. */
export function wordsOf(
  text: Text | undefined,
  language: string,
  languages: readonly string[],
): string {
  if (typeof text === "string") return language === languages[0] ? text : "";
  return text && Object.hasOwn(text, language) ? (text[language] ?? "") : "";
}

/** A text with other words in one language. It stays a plain string as long as only the first language has any. */
export function textWith(
  text: Text | undefined,
  language: string,
  words: string,
  languages: readonly string[],
): Text {
  const [first = "en"] = languages;
  if (typeof text !== "object") {
    if (language === first) return words;
    if (words === "") return text ?? "";
    return { [first]: text ?? "", [language]: words };
  }
  const others = Object.entries(text).filter(([tag]) => tag !== language || words !== "");
  const parts = new Map(others);
  if (words !== "" || language === first) parts.set(language, words);
  return Object.fromEntries(parts);
}

export function isEmpty(text: Text): boolean {
  return typeof text === "string"
    ? text === ""
    : Object.values(text).every((words) => words === "");
}
