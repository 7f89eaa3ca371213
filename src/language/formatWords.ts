import type { Descriptions } from "../questionnaire/definition/schema/descriptions.ts";
import type { InterfaceLanguage } from "./interfaceLanguages.ts";

/** A file a language, so that only the one that is wanted is fetched. In English they stand beside the schema. */
const files: Readonly<Record<Exclude<InterfaceLanguage, "en">, () => Promise<Descriptions>>> = {
  de: async () => (await import("./words/studio/format.de.ts")).formatDe,
};

/** What the format says of its parts in a language; nothing in English, or where it can't be fetched. */
export async function loadFormatWords(
  language: InterfaceLanguage,
): Promise<Descriptions | undefined> {
  return language === "en" ? undefined : files[language]().catch(() => undefined);
}
