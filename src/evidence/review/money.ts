import { numberIn } from "../table/cells.ts";

/** An amount, or why it is none: no number, or another currency than the questionnaire's, or than those before. */
export type Amount = number | "none" | "currency" | "mixed";

/**
 * Reads amounts of one currency: that of the questionnaire, else the one that is named first. What names none is of it.
 *
 * @param own as ISO 4217 has it
 */
export function readingMoney(own: string | undefined): (cell: string, named: string) => Amount {
  let possible: readonly string[] | null = own === undefined ? null : [own];
  return (cell, named) => {
    const [, before = "", amount = "", after = ""] = worded.exec(cell.trim()) ?? [];
    for (const sign of [before, after, named.trim()]) {
      if (sign === "") continue;
      const meant = currenciesOf(sign);
      if (meant.length === 0) return "none";
      const both = possible?.filter((currency) => meant.includes(currency)) ?? meant;
      if (both.length === 0) return own === undefined ? "mixed" : "currency";
      possible = both;
    }
    // 1.234 is two numbers.
    if (/^[-+−]?[1-9]\d{0,2}\.\d{3}$/.test(amount)) return "none";
    const number = numberIn(amount);
    return Number.isNaN(number) ? "none" : number;
  };
}

const worded = /^([\p{L}\p{Sc}]*)\s*(.*?)\s*([\p{L}\p{Sc}]*)$/su;

/** The currencies that a sign or code may stand for: of dollars there are many. */
function currenciesOf(sign: string): readonly string[] {
  signs ??= allSigns();
  return signs.get(sign.toUpperCase()) ?? [];
}

let signs: ReadonlyMap<string, readonly string[]> | undefined;

/** By sign as it is written at home, abroad, and as a code. A letter alone is none: 9k are thousands. */
function allSigns(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const currency of Intl.supportedValuesOf("currency")) {
    for (const language of ["en-US", "en-CA"]) {
      for (const currencyDisplay of ["code", "symbol", "narrowSymbol"] as const) {
        const style = { style: "currency", currency, currencyDisplay } as const;
        const parts = new Intl.NumberFormat(language, style).formatToParts(0);
        const sign = parts.find(({ type }) => type === "currency")?.value.toUpperCase() ?? "";
        const named = all.get(sign) ?? [];
        if (!named.includes(currency) && !/^\p{L}$/u.test(sign))
          all.set(sign, [...named, currency]);
      }
    }
  }
  return all;
}
