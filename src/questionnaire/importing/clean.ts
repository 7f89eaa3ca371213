import type { Text } from "../definition/definition.ts";

/** Words on one line, without what nobody sees at their edges. */
export function clean(words: string): string {
  return words
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");
}

/** A text of which every language is clean; one without words is an empty string. */
export function cleanText(text: Text): Text {
  if (typeof text === "string") return clean(text);
  const texts = Object.entries(text)
    .map(([tag, words]) => [tag, clean(words)] as const)
    .filter(([, words]) => words !== "");
  return texts.length === 0 ? "" : Object.fromEntries(texts);
}
