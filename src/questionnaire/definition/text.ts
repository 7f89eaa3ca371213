import type { Text } from "./definition.ts";

/** The words of a text in the first of the languages in which it is there; a plain string is in any. */
export function textIn(text: Text, languages: readonly string[]): string {
  if (typeof text === "string") return text;
  const language = languages.find((tag) => Object.hasOwn(text, tag));
  return (language !== undefined && text[language]) || "";
}
