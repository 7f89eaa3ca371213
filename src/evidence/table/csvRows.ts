import Papa from "papaparse";
import { TableProblem } from "./tableProblem.ts";

/** A row as it stands in a text. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The line on which it ends. */
  readonly until: number;
  readonly cells: readonly string[];
  /** Whether a quote in it is followed by what can't follow one. */
  readonly isBroken: boolean;
}

/** What may part the cells of a row. */
const delimiters = [",", ";", "\t", "|"];

/** So much of a text shows what parts its cells. */
const sample = 65_536;

/** A row that is longer is none: it has a quote that isn't closed, or no end. */
export const longest = 4_000_000;

/**
 * The rows of a text that comes in parts, but for blank ones, held one part at a time.
 *
 * @param begun what of the text is there already
 * @throws TableProblem
 */
export async function csvRows(
  begun: string,
  parts: AsyncIterator<string>,
): Promise<{ readonly delimiter: string; readonly rows: AsyncGenerator<CsvRow> }> {
  let text = begun;
  let isWhole = false;
  while (text.length < sample && !isWhole) {
    const part = await parts.next();
    if (part.done) isWhole = true;
    else text += part.value;
  }
  // A line by which Excel is told.
  const told = /^"?sep=(.)"?(\n|$)/i.exec(text);
  const delimiter = told?.[1] ?? guessed(text, isWhole);
  return {
    delimiter,
    rows: rowsIn(text.slice(told?.[0].length ?? 0), isWhole, parts, delimiter, told ? 2 : 1),
  };
}

async function* rowsIn(
  begun: string,
  isBegunWhole: boolean,
  parts: AsyncIterator<string>,
  delimiter: string,
  firstLine: number,
): AsyncGenerator<CsvRow> {
  let [text, isWhole, line] = [begun, isBegunWhole, firstLine];
  while (text !== "" || !isWhole) {
    const { data, errors, meta } = parsed(text, delimiter, isWhole);
    const begins = line;
    // Of a row that isn't whole yet nothing is known.
    const broken = errors.find(({ row }) => isWhole || row < data.length);
    for (const cells of data.slice(0, broken?.row)) {
      const until = line + breaksIn(cells);
      if (cells.some((cell) => cell.trim() !== "")) yield { line, until, cells, isBroken: false };
      line = until + 1;
    }
    // A quote that isn't closed would take in all that follows: its line ends it.
    let end = broken ? `${text}\n`.indexOf("\n", broken.index) : -1;
    if (!broken) {
      text = text.slice(meta.cursor);
      if (isWhole) return;
      if (text.length > longest) {
        end = text.indexOf("\n");
        if (end < 0) throw new TableProblem("row-too-long", { line });
      }
    }
    if (end >= 0) {
      const until = (broken ? begins : line) + breaks(text.slice(0, end));
      yield { line, until, cells: [], isBroken: true };
      text = text.slice(end + 1);
      line = until + 1;
      continue;
    }
    const { isLast, more } = await untilLineEnd(parts, longest);
    isWhole = isLast;
    text += more;
  }
}

/** What comes up to a part in which a line ends, or until it is too much. */
export async function untilLineEnd(
  parts: AsyncIterator<string>,
  most: number,
): Promise<{ readonly more: string; readonly isLast: boolean }> {
  let more = "";
  for (;;) {
    const part = await parts.next();
    if (part.done) return { more, isLast: true };
    more += part.value;
    if (part.value.includes("\n") || more.length > most) return { more, isLast: false };
  }
}

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** What papaparse does for a stream, part by part: here whoever wants the rows says when the next part is read. */
function parsed(text: string, delimiter: string, isWhole: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, !isWhole);
}

function guessed(text: string, isWhole: boolean): string {
  const lines = isWhole ? text : text.slice(0, text.lastIndexOf("\n") + 1) || text;
  const { meta } = Papa.parse(lines.trim(), {
    preview: 50,
    newline: "\n",
    delimitersToGuess: delimiters,
    skipEmptyLines: true,
  });
  return meta.delimiter;
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + breaks(cell), 0);
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
}
