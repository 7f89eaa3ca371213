import { numbersIn } from "../../../../language/numbers.ts";
import { isAllowedUrl } from "../../../../questionnaire/definition/url.ts";

/** What an entry comes to: a value for the text, nothing, or something that the text can't have. */
export type Parsed<T> = { readonly value: T | undefined } | { readonly problem: EntryProblem };

export type EntryProblem =
  | "formsPointsBad"
  | "formsWholeBad"
  | "formsDaysBad"
  | "formsNumberBad"
  | "formsPercentBad"
  | "formsDateBad"
  | "formsCurrencyBad"
  | "formsUrlBad";

/** Points of an answer for a segment. */
export function parsePoints(entry: string, language: string): Parsed<number> {
  const parsed = parseWhole(entry, language);
  const isFar = "value" in parsed && Math.abs(parsed.value ?? 0) > 100;
  return isFar || "problem" in parsed ? { problem: "formsPointsBad" } : parsed;
}

export function parseWhole(entry: string, language: string): Parsed<number> {
  const parsed = parseNumber(entry, language);
  const isWhole = "value" in parsed && Number.isSafeInteger(parsed.value ?? 0);
  return isWhole ? parsed : { problem: "formsWholeBad" };
}

/** A whole number of 1 or more. */
export function parseCount(entry: string, language: string): Parsed<number> {
  const parsed = parseWhole(entry, language);
  return "value" in parsed && (parsed.value ?? 1) >= 1 ? parsed : { problem: "formsWholeBad" };
}

/** Days after a call: a whole number from 0 to a year. */
export function parseDays(entry: string, language: string): Parsed<number> {
  const parsed = parseWhole(entry, language);
  const days = "value" in parsed ? (parsed.value ?? 0) : -1;
  return days >= 0 && days <= 365 ? parsed : { problem: "formsDaysBad" };
}

/** A number as the interface's language writes it: "1,000" is a thousand in English, and one in German. */
export function parseNumber(entry: string, language: string): Parsed<number> {
  if (entry.trim() === "") return { value: undefined };
  const value = numbersIn(language).read(entry);
  return value === undefined ? { problem: "formsNumberBad" } : { value };
}

/** What an entry was read as, where it could be read otherwise than it is printed. */
export function readingOf(entry: string, printed: string | undefined): string | undefined {
  const plain = entry.trim().replace(/^\+/, "").replace(/^[−–]/, "-").replace(/\s*%$/, "");
  return plain === printed ? undefined : printed;
}

/** A share, as people write it: in hundredths up to the whole, with the sign or without. */
export function parsePercent(entry: string, language: string): Parsed<number> {
  const parsed = parseNumber(entry.replace(/%\s*$/, ""), language);
  if ("problem" in parsed || parsed.value === undefined) return parsed;
  const isShare = parsed.value >= 0 && parsed.value <= 100;
  return isShare ? { value: exact(parsed.value / 100) } : { problem: "formsPercentBad" };
}

/** A number as it stands in a field, in the language's own way. */
export function printNumber(value: number, language: string): string {
  return numbersIn(language).exact(value).replace("−", "-");
}

export function printPercent(share: number, language: string): string {
  return printNumber(exact(share * 100), language);
}

/** Without the last digits, in which computers are wrong about decimals. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** An address that may become a link; nothing, where it is left empty. */
export function parseUrl(entry: string): Parsed<string> {
  const url = entry.trim();
  if (url === "") return { value: undefined };
  return isAllowedUrl(url) ? { value: url } : { problem: "formsUrlBad" };
}

/** Of an entry that may not be left empty. */
export function needed<T>(
  parse: (entry: string, language: string) => Parsed<T>,
  problem: EntryProblem,
) {
  return (entry: string, language = ""): Parsed<T> => {
    const parsed = parse(entry, language);
    return "value" in parsed && parsed.value === undefined ? { problem } : parsed;
  };
}

/** A sign alone is no problem while a number may follow. */
export function isBeginning(entry: string): boolean {
  return /^[+\-−–]$/.test(entry);
}

/** A currency by its code; small letters are meant as capital ones. */
export function parseCurrency(entry: string): Parsed<string> {
  const code = entry.trim().toUpperCase();
  if (code === "") return { value: undefined };
  return /^[A-Z]{3}$/.test(code) ? { value: code } : { problem: "formsCurrencyBad" };
}
