import { csvOf } from "../../../interview/calls/csvRows.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { crumbsOf } from "../document/address.ts";
import { isBlank, type Languages, unitsOf } from "./units.ts";

/**
 * All texts as a table for spreadsheet programs: path, both languages, state, and where the text belongs.
 *
 * @param baseline an earlier version, to tell which translations are outdated
 */
export function translationCsv(
  definition: Definition,
  languages: Languages,
  baseline?: Definition,
): string {
  const units = unitsOf(definition, languages, baseline).filter(({ source }) => !isBlank(source));
  return csvOf([
    ["path", languages.source, languages.target, "state", "place"],
    ...units.map(({ address, path, source, target, state }) => [
      address,
      source,
      target,
      state,
      placeOf(definition, path),
    ]),
  ]);
}

function placeOf(definition: Definition, path: readonly (string | number)[]): string {
  return crumbsOf(definition, path)
    .map(({ key, item, id }) => [key, item, id && `(${id})`].filter(Boolean).join(" "))
    .join(" > ");
}
