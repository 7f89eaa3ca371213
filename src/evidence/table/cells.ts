/** How programs write that there is no answer, and nothing else. */
const nothing = new Set([
  ...["", "."],
  // What a sheet shows where a formula fails.
  ...["#n/a", "#null!", "#div/0!", "#ref!", "#name?", "#value!", "#num!"],
]);

/** How they write it in words that an answer can have too. */
const words = new Set(["na", "n/a", "nan", "null", "none"]);

export function isBlank(cell: string): boolean {
  return nothing.has(cell.trim().toLowerCase());
}

/** Whether a cell says nothing where no answer is called as it is. */
export function isMissing(cell: string): boolean {
  return isBlank(cell) || words.has(cell.trim().toLowerCase());
}

const plain = /^[-+−]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
/** A comma before decimals: with three digits behind it, it may stand between thousands. */
const comma = /^[-+−]?\d+,(\d{1,2}|\d{4,})$/;
const grouped = /^[-+−]?[1-9]\d{0,2}([,'’ \u00a0\u202f]\d{3})+(\.\d+)?$/;

/** The number that a cell is, with a point or a comma before decimals, or thousands apart; NaN where it is none for sure. */
export function numberIn(cell: string): number {
  const text = cell.trim().replace("−", "-");
  if (plain.test(text)) return Number(text);
  if (comma.test(text)) return Number(text.replace(",", "."));
  return grouped.test(text) && !/^[-+]?\d{1,3},\d{3}$/.test(text)
    ? Number(text.replace(/[,'’ \u00a0\u202f]/g, ""))
    : Number.NaN;
}
