import type { Finding } from "../../../proof/findings/finding.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { column, cut, printable, wrap } from "../columns.ts";
import { headView, type Page, placeText } from "./itemView.ts";

/** What is found at several places and is the same at each: said once, with what stands at them. */
export function placesView(
  definition: Definition,
  findings: readonly Finding[],
  sentence: string,
  { terminal, word }: Page,
): string {
  const places = findings.map((finding) => placeText(finding, word));
  const width = Math.min(
    Math.floor(terminal.width * 0.55),
    Math.max(...places.map((place) => place.length)),
  );
  return [
    headView(word("places", { count: findings.length }), findings[0]?.code ?? "", terminal),
    wrap(printable(sentence), terminal.width, "  "),
    ...findings.map(({ path }, index) => {
      const place = column(printable(places[index] ?? ""), width);
      const words = cut(printable(wordsAt(definition, path)), terminal.width - width - 6);
      return `    ${terminal.paint("cyan", place)}  ${terminal.paint("dim", words)}`.trimEnd();
    }),
  ].join("\n");
}

/** The words that stand at a place; nothing where there are others than words. */
function wordsAt(definition: Definition, path: Finding["path"]): string {
  const value = path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    definition,
  );
  return typeof value === "string" ? value : "";
}
