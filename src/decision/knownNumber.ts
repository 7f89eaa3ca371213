/**
 * A plain number: digits, perhaps a minus before them and decimals behind a point. One to three digits and exactly three
 * decimals are none: "1.200" is a thousand and two hundred in one country and not much above one in another, as is
 * "120.000". With a zero in front, as in "0.125", or more than three digits, it can be decimals only.
 */
const plain = /^(?!-?[1-9]\d{0,2}\.\d{3}$)-?\d+(\.\d+)?$/;
const digits = /^-?\d[\d.,'’\s]*$/;

/** The number that a known value is, or reads as where it is text, as CRM systems send numbers; else NaN. */
export function knownNumber(value: unknown): number {
  if (typeof value !== "string") return typeof value === "number" ? value : Number.NaN;
  const text = value.trim();
  return plain.test(text) ? Number(text) : Number.NaN;
}

/** Whether a text is meant as a number, though perhaps nobody can tell which: "1,200", "1.200", "1 200". */
export function seemsNumber(value: unknown): boolean {
  return typeof value === "string" && digits.test(value.trim());
}
