export type Cell = string | number | boolean;

/**
 * Rows as RFC 4180 has them, behind a byte order mark, without which Excel garbles umlauts. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(csvRowOf).join("")}`;
}

/** One row of such a table. */
export function csvRowOf(row: readonly Cell[]): string {
  return `${row.map(quoted).join(",")}\r\n`;
}

/** How a text begins that a spreadsheet would take for a formula. */
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

function quoted(cell: Cell): string {
  const isFormula = typeof cell === "string" && formula.test(cell);
  const text = isFormula ? `'${cell}` : `${cell}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with the line that it begins on, from 1. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of such a table, also with semicolons or tabs in between, as spreadsheets save it again; without those that
 * are empty, and without the apostrophe. Of a quote that isn't closed it gives the line.
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
    cells.push(formula.test(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell);
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
