/** A value of a program that knows dates and numbers, as a person sees it in a cell. */
export function shownValue(value: unknown): unknown {
  if (value instanceof Date) return shownDate(value);
  if (typeof value === "number") return Number.isNaN(value) ? null : Number(value.toPrecision(15));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "bigint") return `${value}`;
  return Array.isArray(value) ? value.map(shownValue) : value;
}

/** A day alone where there is no time, and a time alone where it is of no day. */
function shownDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const [day = "", moment = ""] = date.toISOString().split("T");
  const time = moment.replace(/(:00)?\.000Z$|Z$/, "");
  // A time alone is one of the day before the first that workbooks know.
  if (day.startsWith("1899-12-3")) return time;
  return time === "00:00" ? day : `${day} ${time}`;
}
