import Papa from "papaparse";
import { unguarded } from "../../../interview/calls/csvRows.ts";
import { languagesIn } from "./languagesIn.ts";
import type { FileRead } from "./translatorFile.ts";

/**
 * Reads a table back, whatever a spreadsheet program has made of it: other separators, line ends, rows and columns, and
 * lines of its own above the headings. Each column is known by its heading.
 */
export function readTranslationCsv(text: string): FileRead {
  const table = tableIn(text);
  if (!table) return { ok: false, why: "not-csv" };
  const { data, errors } = Papa.parse<readonly string[]>(table.text, {
    delimiter: table.delimiter,
    skipEmptyLines: "greedy",
  });
  if (errors.some(({ type }) => type === "Quotes")) return { ok: false, why: "not-csv" };
  const [first = [], ...rows] = data;
  const headings = first.map(plain);
  const path = headings.findIndex(isPath);
  const found = languagesIn(headings.filter((heading) => !ours.has(heading.toLowerCase())));
  if (!found.ok) return found;
  const columns = found.languages.map(
    (language) => [language, headings.indexOf(language)] as const,
  );
  return {
    ok: true,
    languages: found.languages,
    isDirected: false,
    texts: rows.map((row) => ({
      address: plain(row[path] ?? ""),
      words: new Map(columns.map(([language, at]) => [language, unguarded(row[at] ?? "")])),
    })),
  };
}

/** Headings that are no language's. */
const ours = new Set(["path", "state", "place"]);

/** What may part the cells of a row. */
const delimiters = [",", ";", "\t", "|"];

/** So many lines may stand above the headings: what parts the cells, the table's name, blank ones. */
const mostAbove = 20;

/** The table from its headings on, and what parts its cells; nothing where there are no such headings. */
function tableIn(text: string): { readonly text: string; readonly delimiter: string } | undefined {
  let from = 0;
  for (const line of text.split(/(?<=\r\n|\r(?!\n)|\n)/, mostAbove)) {
    const delimiter = delimiters.find((one) => line.split(one).map(plain).some(isPath));
    if (delimiter) return { text: text.slice(from), delimiter };
    from += line.length;
  }
  return undefined;
}

/** Without quotes and white space around it, and what isn't seen. */
function plain(cell: string): string {
  return cell.replace(/\p{Cf}/gu, "").replace(/^[\s"]+|[\s"]+$/g, "");
}

function isPath(heading: string): boolean {
  return heading.toLowerCase() === "path";
}
