export type Cell = string | number | boolean;

/**
 * Rows as RFC 4180 has them, behind a byte order mark, without which Excel garbles umlauts. No cell is a formula,
 * whichever separator a spreadsheet looks for; see {@link guarded}.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(csvRowOf).join("")}`;
}

/** One row of such a table. */
export function csvRowOf(row: readonly Cell[]): string {
  const [first = "", ...others] = row;
  // Where a comma parts no cells, all that follows stands behind a minus that the row begins with.
  const isSigned = typeof first === "number" && first < 0;
  return `${[isSigned ? `${first}` : first, ...others].map(quoted).join(",")}\r\n`;
}

/** The signs with which a spreadsheet lets a formula begin. */
const sign = "[=+\\-@＝＋－＠]";
const eachSign = new RegExp(sign, "g");
const eachGuarded = new RegExp(`'${sign}`, "g");
const atStart = new RegExp(`^'*(?:\\s*${sign}|[\\t\\r\\n])`);
const guardedAtStart = new RegExp(`^'${atStart.source.slice(1)}`);

/**
 * A text with an apostrophe wherever a cell could begin with a sign that makes it a formula: at its start, and behind
 * what parts cells or rows elsewhere. Quotes keep nothing together there, since they stand behind a comma, which is then
 * a sign like any other. What has apostrophes there already gets one more, so that {@link unguarded} gives what was.
 */
function guarded(text: string): string {
  const inside = text.replace(eachSign, (found, at) => (isParted(text, at) ? `'${found}` : found));
  return atStart.test(inside) ? `'${inside}` : inside;
}

/** The text without the apostrophes that a table puts into it. */
export function unguarded(cell: string): string {
  const inside = guardedAtStart.test(cell) ? cell.slice(1) : cell;
  return inside.replace(eachGuarded, (found, at) =>
    isParted(inside, at) ? found.slice(1) : found,
  );
}

/** Whether nothing but apostrophes, quotes and white space stands between a place and what parts cells or rows before it. */
function isParted(text: string, place: number): boolean {
  let at = place - 1;
  while (text[at] === "'") at--;
  while (at >= 0 && !parting.has(text[at] as string) && /["\s]/.test(text[at] as string)) at--;
  return parting.has(text[at] ?? "");
}

/** What parts cells and rows in spreadsheets of some country, besides the comma. */
const parting: ReadonlySet<string> = new Set([";", "|", "\t", "\r", "\n"]);

function quoted(cell: Cell): string {
  const text = typeof cell === "string" ? guarded(cell) : `${cell}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with the line that it begins on, from 1. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of such a table, also with semicolons or tabs in between, as spreadsheets save it again; without those that
 * are empty, and without the apostrophes. Of a quote that isn't closed it gives the line.
 */
export function rowsOf(text: string): {
  readonly rows: readonly Row[];
  readonly unclosed: number | null;
} {
  const between = separatorOf(text.slice(0, text.search(/\r?\n|$/)));
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      const opened = line;
      for (at++; ; at++) {
        if (at >= text.length) return { rows, unclosed: opened };
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at++;
        if (text[at] === "\n") line++;
        cell += text[at];
      }
      at++;
    }
    while (at < text.length && text[at] !== between && !/[\r\n]/.test(text[at] as string))
      cell += text[at++];
    cells.push(unguarded(cell));
    if (text[at] === between) {
      at++;
      if (at < text.length) continue;
      cells.push("");
    }
    if (cells.some((one) => one !== "")) rows.push({ line: begun, cells });
    cells = [];
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    begun = ++line;
  }
  return { rows, unclosed: null };
}

/** What stands between headings: the sign that there is most of, since a question among them may hold a comma. */
function separatorOf(head: string): string {
  const times = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}
