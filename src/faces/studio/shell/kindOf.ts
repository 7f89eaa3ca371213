import { isToolsForm } from "../../../questionnaire/importing/importing.ts";
import { readTranslation } from "../translation/readTranslation.ts";

/** What somebody drops, chooses or pastes: what the studio edits, what belongs to it, or anything else. */
export type Kind = "questionnaire" | "translation" | "codes" | "foreign" | "strange";

/**
 * Tells what a text is. A questionnaire need not be without problems, not even whole.
 *
 * @param name of the file that it comes from
 */
export function kindOf(text: string, name = ""): Kind {
  if (isTranslation(text) || /\.(csv|tsv|xlf|xliff)$/i.test(name)) return "translation";
  const json = text.replace(/^\uFEFF/, "").trimStart();
  if (!json.startsWith("{")) return "strange";
  const keys = keysIn(json);
  if (!keys) return hasKey.test(json) ? "questionnaire" : "strange";
  if (isToolsForm(json)) return "foreign";
  if (["questions", "segments", "decision"].some((key) => keys.has(key))) return "questionnaire";
  return keys.has("codes") && keys.has("questionnaire") ? "codes" : "strange";
}

/** Of JSON that is broken: a key that hardly anything else has. */
const hasKey = /"(format|questions|segments|decision)"\s*:/;

function isTranslation(text: string): boolean {
  if (/<(\w+:)?xliff[\s>]/.test(text.slice(0, 2000))) return true;
  const found = readTranslation(text);
  return found.ok || (found.why !== "not-csv" && found.why !== "not-xliff");
}

/** The keys of an object; undefined for JSON that is broken, or something else. */
function keysIn(json: string): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(JSON.parse(json)));
  } catch {
    return undefined;
  }
}
