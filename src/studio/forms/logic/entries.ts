import { isAllowedUrl } from "../../../definition/url.ts";

/** What an entry comes to: a value for the text, nothing, or something that the text can't have. */
export type Parsed<T> = { readonly value: T | undefined } | { readonly mistake: Mistake };

export type Mistake =
  | "formsPointsBad"
  | "formsWholeBad"
  | "formsNumberBad"
  | "formsDateBad"
  | "formsUrlBad";

/** Points of an answer for a segment. */
export function parsePoints(entry: string): Parsed<number> {
  const parsed = parseWhole(entry);
  const isFar = "value" in parsed && Math.abs(parsed.value ?? 0) > 100;
  return isFar || "mistake" in parsed ? { mistake: "formsPointsBad" } : parsed;
}

export function parseWhole(entry: string): Parsed<number> {
  const parsed = parseNumber(entry);
  const isWhole = "value" in parsed && Number.isSafeInteger(parsed.value ?? 0);
  return isWhole ? parsed : { mistake: "formsWholeBad" };
}

/** A whole number of 1 or more. */
export function parseCount(entry: string): Parsed<number> {
  const parsed = parseWhole(entry);
  return "value" in parsed && (parsed.value ?? 1) >= 1 ? parsed : { mistake: "formsWholeBad" };
}

/** A number with a comma or a point before its decimals, and any minus sign that there is. */
export function parseNumber(entry: string): Parsed<number> {
  const plain = entry.trim().replace(/^[−–]/, "-").replace(",", ".");
  if (plain === "") return { value: undefined };
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain)
    ? { value: Number(plain) + 0 }
    : { mistake: "formsNumberBad" };
}

/** A share, as people write it: in hundredths, with the sign or without. */
export function parsePercent(entry: string): Parsed<number> {
  const parsed = parseNumber(entry.replace(/%\s*$/, ""));
  if ("mistake" in parsed || parsed.value === undefined) return parsed;
  return { value: exact(parsed.value / 100) };
}

export function printPercent(share: number): string {
  return `${exact(share * 100)}`;
}

/** Without the last digits, in which computers are wrong about decimals. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** An address that may become a link; nothing, where it is left empty. */
export function parseUrl(entry: string): Parsed<string> {
  const url = entry.trim();
  if (url === "") return { value: undefined };
  return isAllowedUrl(url) ? { value: url } : { mistake: "formsUrlBad" };
}

/** Of an entry that may not be left empty. */
export function needed<T>(parse: (entry: string) => Parsed<T>, mistake: Mistake) {
  return (entry: string): Parsed<T> => {
    const parsed = parse(entry);
    return "value" in parsed && parsed.value === undefined ? { mistake } : parsed;
  };
}

/** A sign alone is no mistake while a number may follow. */
export function isBeginning(entry: string): boolean {
  return /^[+\-−–]$/.test(entry);
}
