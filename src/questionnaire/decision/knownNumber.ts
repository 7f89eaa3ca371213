const digits = /^-?\d[\d.,'’\s]*$/;
/** One to three digits and exactly three decimals, which may be thousands. Behind a zero or more digits they are decimals. */
const thousands = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * The number that a known value is, or reads as where it is text, as CRM systems send numbers; else NaN. What counts is a
 * plain number: digits, perhaps a minus before them and decimals behind a point. "1.200" and "120.000" are none: here they
 * are thousands, and there not; "0.125" and "1200.125" can be decimals only.
 */
export function knownNumber(value: unknown): number {
  if (typeof value === "number") return value;
  return seemsNumber(value) && !thousands.test(value.trim()) ? Number(value) : Number.NaN;
}

/** Whether a text is meant as a number, though perhaps nobody can tell which: "1,200", "1.200", "1 200". */
export function seemsNumber(value: unknown): value is string {
  return typeof value === "string" && digits.test(value.trim());
}
