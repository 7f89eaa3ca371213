import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { element, escapeXml } from "../../../questionnaire/picture/xml.ts";
import { isBlank, type Languages, type State, type Unit, unitsOf } from "./units.ts";

/** Of XLIFF 2.1, which keeps that of 2.0. */
const namespace = "urn:oasis:names:tc:xliff:document:2.0";

/**
 * All texts as XLIFF 2.1, for translators' tools.
 *
 * @param baseline an earlier version, to tell which translations are outdated
 */
export function translationXliff(
  definition: Definition,
  languages: Languages,
  baseline?: Definition,
): string {
  const units = unitsOf(definition, languages, baseline).filter(({ source }) => !isBlank(source));
  const file = element(
    "file",
    { id: definition.id, "xml:space": "preserve" },
    ...units.map((unit) => `\n${unitElement(unit)}`),
    "\n",
  );
  const attributes = {
    xmlns: namespace,
    version: "2.1",
    srcLang: languages.source,
    trgLang: languages.target,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("xliff", attributes, "\n", file, "\n")}\n`;
}

function unitElement({ address, source, target, state }: Unit): string {
  const parts = [
    element("source", {}, contentOf(source)),
    ...(isBlank(target) ? [] : [element("target", {}, contentOf(target))]),
  ];
  return element("unit", { id: address }, element("segment", attributesOf[state], ...parts));
}

/** Tells words that stand in both languages from those that a tool has put in place of a translation. */
export const sameWords = "needs-diagnostic:same";

const attributesOf: Readonly<Record<State, Readonly<Record<string, string>>>> = {
  missing: { state: "initial" },
  same: { state: "initial", subState: sameWords },
  outdated: { state: "initial", subState: "needs-diagnostic:outdated" },
  translated: { state: "translated" },
};

/** What XML can't hold: control characters, halves of characters, and two that are none. */
const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as content. XLIFF has an element for what XML can't hold; a reader would take a plain carriage return away. */
function contentOf(text: string): string {
  let content = "";
  let end = 0;
  for (const { 0: char, index } of text.matchAll(unfit)) {
    const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    content += `${escapeXml(text.slice(end, index))}<cp hex="${hex}"/>`;
    end = index + 1;
  }
  return (content + escapeXml(text.slice(end))).replaceAll("\r", "&#13;");
}
