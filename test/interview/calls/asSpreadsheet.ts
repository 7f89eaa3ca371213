/**
 * The cells of a table as a spreadsheet reads it that looks for another separator than it has: a quote counts only where a
 * cell begins, what stands behind its end belongs to the cell, and a quote that nothing closes takes in all that is left.
 */
function cellsBy(separator: string, text: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted, isBegun] = ["", false, false];
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && !isBegun) {
      [isQuoted, isBegun] = [true, true];
    } else if (sign === separator || sign === "\n" || sign === "\r") {
      cells.push(cell);
      [cell, isBegun] = ["", false];
    } else {
      cell += sign;
      isBegun = true;
    }
  }
  return [...cells, cell];
}

/** The cells in which a spreadsheet would find a formula, whichever separator it looks for. */
export function formulasIn(text: string): string[] {
  const cells = [",", ";", "\t", "|"].flatMap((separator) => cellsBy(separator, text));
  return cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+$/.test(cell));
}
