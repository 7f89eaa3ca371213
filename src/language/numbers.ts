import { type InEachLanguage, interfaceLanguages } from "./interfaceLanguages.ts";
import { bestLanguage } from "./languages.ts";

/** How figures are written in one language. */
interface Numbers {
  /** A share from 0 to 1, such as “12.5%”. What is little does not look like nothing, nor nearly all like all. */
  share(share: number): string;
  /** A number with one decimal, such as the mean of counts. */
  mean(number: number): string;
  /** A count; one beyond what a number holds exactly is said to be about so much. */
  count(count: number): string;
  /** A number as somebody wrote it, such as a limit. */
  exact(number: number): string;
  /**
   * The number that somebody wrote, with thousands apart or not; undefined for what is none. The other language's sign
   * before decimals is taken where it can't be one between thousands.
   */
  read(entry: string): number | undefined;
}

/** The signs in a figure. */
interface Signs {
  readonly decimal: string;
  readonly thousands: string;
  readonly percent: string;
}

/** Our own: the first `Intl.NumberFormat` of a process takes longer than the rest of a report. */
const signs: InEachLanguage<Signs> = {
  en: { decimal: ".", thousands: ",", percent: "%" },
  de: { decimal: ",", thousands: ".", percent: "\u00a0%" },
};

const least = 0.001;

/** @param language a BCP 47 tag; as in English where we have no words in it */
export function numbersIn(language: string): Numbers {
  const { decimal, thousands, percent } = signs[bestLanguage(language, interfaceLanguages)];
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, thousands);
  const written = (number: number) => {
    const [whole = "", tenth] = number.toFixed(1).split(".");
    return grouped(whole) + (tenth === "0" ? "" : decimal + tenth);
  };
  const grouping = new RegExp(
    `^-?[1-9]\\d{0,2}(\\${thousands}\\d{3}){1,4}(\\${decimal}\\d{1,15})?$`,
  );
  const percentOf = (share: number) => written(share * 100) + percent;
  return {
    share(share) {
      // Sums of chances are off by some billionths.
      if (share > 1e-9 && share < least) return `< ${percentOf(least)}`;
      if (share < 1 - 1e-9 && share > 1 - least) return `> ${percentOf(1 - least)}`;
      return percentOf(share);
    },
    mean: written,
    exact: (number) => `${number}`.replace(".", decimal).replace("-", "−"),
    read(entry) {
      const plain = entry.trim().replace(/^\+/, "").replace(/^[−–]/, "-");
      const whole = grouping.test(plain) ? plain.replaceAll(thousands, "") : plain;
      const number = whole.replace(/[.,]/, ".");
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(number) ? Number(number) + 0 : undefined;
    },
    count: (count) =>
      count > Number.MAX_SAFE_INTEGER ? `≈ ${grouped(rough(count))}` : written(count),
  };
}

/** The digits of a large number of which three count, such as 244000000000000000. */
function rough(number: number): string {
  const [digits = "", exponent] = number.toExponential(2).split("e+");
  return digits.replace(".", "").padEnd(Number(exponent) + 1, "0");
}

/** Whole amounts of money as a language writes them; of no currency, plain numbers. */
export function moneyIn(
  language: string,
  currency: string | undefined,
): (amount: number) => string {
  const format = new Intl.NumberFormat(language, {
    ...(currency !== undefined && { style: "currency", currency }),
    maximumFractionDigits: 0,
  });
  // What rounds to nothing from below is no “−0”.
  return (amount) => format.format(Math.round(amount) || 0);
}
