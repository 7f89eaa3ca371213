import type { Text } from "../../../../questionnaire/definition/definition.ts";
import { isEmpty } from "./texts.ts";

/** What stands in a part, in a few words: lists with their counts, and texts that are written; null for nothing. */
export function gistOf(
  parts: readonly (readonly [label: string, content: Text | readonly unknown[] | undefined])[],
): string | null {
  const words = parts.flatMap(([label, content]) => {
    if (Array.isArray(content)) return content.length > 0 ? [`${label} (${content.length})`] : [];
    return content === undefined || isEmpty(content as Text) ? [] : [label];
  });
  return words.length > 0 ? words.join(", ") : null;
}
