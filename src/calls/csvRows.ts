export type Cell = string | number | boolean;

/**
 * Rows as RFC 4180 has them, behind a byte order mark, without which Excel garbles umlauts. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

function quoted(cell: Cell): string {
  const isFormula = typeof cell === "string" && /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell);
  const text = isFormula ? `'${cell}` : `${cell}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
