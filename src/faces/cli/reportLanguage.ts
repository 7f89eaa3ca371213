import { interfaceLanguages } from "../../language/interfaceLanguages.ts";
import { nearestLanguages } from "../../language/languages.ts";
import { misused } from "./command.ts";

/** A report in another language than it was asked for would be no answer. @throws Failure */
export function checkLanguage(command: string, language: string, synopsis: string): void {
  if (nearestLanguages(language, interfaceLanguages).length > 0) return;
  throw misused(
    `${command} speaks ${interfaceLanguages.join(" and ")}, not “${language}”.`,
    synopsis,
  );
}
