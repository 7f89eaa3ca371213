import { knownNumber } from "../../../../questionnaire/decision/knownNumber.ts";
import { isAllowedUrl } from "../../../../questionnaire/definition/url.ts";

/** What an entry comes to: a value for the text, nothing, or something that the text can't have. */
export type Parsed<T> = { readonly value: T | undefined } | { readonly mistake: Mistake };

export type Mistake =
  | "formsPointsBad"
  | "formsWholeBad"
  | "formsNumberBad"
  | "formsNumberUnclear"
  | "formsDateBad"
  | "formsCurrencyBad"
  | "formsUrlBad";

/** Points of an answer for a segment. */
export function parsePoints(entry: string): Parsed<number> {
  const parsed = parseWhole(entry);
  const isFar = "value" in parsed && Math.abs(parsed.value ?? 0) > 100;
  return isFar || "mistake" in parsed ? { mistake: "formsPointsBad" } : parsed;
}

export function parseWhole(entry: string): Parsed<number> {
  const parsed = parseNumber(entry);
  if (isUnclear(parsed)) return parsed;
  const isWhole = "value" in parsed && Number.isSafeInteger(parsed.value ?? 0);
  return isWhole ? parsed : { mistake: "formsWholeBad" };
}

/** A whole number of 1 or more. */
export function parseCount(entry: string): Parsed<number> {
  const parsed = parseWhole(entry);
  if (isUnclear(parsed)) return parsed;
  return "value" in parsed && (parsed.value ?? 1) >= 1 ? parsed : { mistake: "formsWholeBad" };
}

/**
 * A number with a comma or a point before its decimals, and any minus sign that there is. "1,000" and "1.000" are one or
 * a thousand, as the country has it: they are taken for neither.
 */
export function parseNumber(entry: string): Parsed<number> {
  const parsed = parseDecimal(entry);
  const isNumber = "value" in parsed && parsed.value !== undefined;
  const mayBeThousands = isNumber && Number.isNaN(knownNumber(plainly(entry)));
  return mayBeThousands ? { mistake: "formsNumberUnclear" } : parsed;
}

/** A number as `parseNumber` takes it back: with a zero more where it could be taken for thousands. */
export function printNumber(value: number): string {
  return isUnclear(parseNumber(`${value}`)) ? `${value}0` : `${value}`;
}

function isUnclear(parsed: Parsed<number>): boolean {
  return "mistake" in parsed && parsed.mistake === "formsNumberUnclear";
}

/** Of a number that can't be thousands. */
function parseDecimal(entry: string): Parsed<number> {
  const plain = plainly(entry);
  if (plain === "") return { value: undefined };
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(plain)
    ? { value: Number(plain) + 0 }
    : { mistake: "formsNumberBad" };
}

function plainly(entry: string): string {
  return entry.trim().replace(/^\+/, "").replace(/^[−–]/, "-").replace(",", ".");
}

/** A share, as people write it: in hundredths, with the sign or without. */
export function parsePercent(entry: string): Parsed<number> {
  const parsed = parseDecimal(entry.replace(/%\s*$/, ""));
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

/** A currency by its code; small letters are meant as capital ones. */
export function parseCurrency(entry: string): Parsed<string> {
  const code = entry.trim().toUpperCase();
  if (code === "") return { value: undefined };
  return /^[A-Z]{3}$/.test(code) ? { value: code } : { mistake: "formsCurrencyBad" };
}
