import type { Count } from "../../evidence/review/chances.ts";
import type { NotHeld } from "../../evidence/review/notHeld.ts";
import { shareOf } from "../../evidence/review/trend.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { wordsIn } from "../i18n.ts";
import type { InEachLanguage } from "../interfaceLanguages.ts";
import { type Names, namesOf } from "../names.ts";
import { moneyIn, numbersIn } from "../numbers.ts";
import type { Values } from "../wordList.ts";
import { reviewDe } from "../words/review.de.ts";
import { type ReviewWord, type ReviewWords, reviewEn } from "../words/review.en.ts";

const lists: InEachLanguage<ReviewWords> = { en: reviewEn, de: reviewDe };

/** What sentences about a review are made with. */
export interface Saying {
  word(word: ReviewWord, values?: Values): string;
  readonly names: Names;
  readonly numbers: ReturnType<typeof numbersIn>;
  money(amount: number): string;
  /** That of the questionnaire, as ISO 4217 has it; "" where it names none. */
  readonly currency: string;
  /** A share with what it is of, such as “40% of 120”; a dash of none. */
  rate(count: Count): string;
  /** How likely something is by chance. */
  chance(chance: number | null): string;
  /** A word with a number that chooses its plural form. */
  counted(word: ReviewWord, count: number, values?: Values): string;
}

/** The words alone, of no questionnaire. */
function reviewWords(language: string): Saying["word"] {
  return wordsIn(language, lists) as Saying["word"];
}

/** Where in a file something is no interview, and why. */
export function notHeldLine(
  { file, line, why, found = "" }: NotHeld & { readonly file: string },
  language: string,
): string {
  const word = reviewWords(language);
  return word("badLine", { file, line, why: word(`bad-${why}`, { found }) });
}

/** Names that are read from right to left, apart from the sentence around them, which isn't. */
function apart(names: Names): Names {
  const isolated = (name: string) =>
    /[\u0590-\u08ff\ufb1d-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name;
  return {
    question: (id) => isolated(names.question(id)),
    option: (...of) => isolated(names.option(...of)),
    segment: (id) => isolated(names.segment(id)),
  };
}

/** @param language a BCP 47 tag; English where we have no words in it */
export function sayingOf(definition: Definition, language: string): Saying {
  const word = reviewWords(language);
  const numbers = numbersIn(language);
  const percent = (share: number) => numbers.share(share);
  return {
    word,
    names: apart(namesOf(definition, language)),
    numbers,
    money: moneyIn(language, definition.rep?.currency),
    currency: definition.rep?.currency ?? "",
    rate: (count) =>
      count.of === 0 ? "–" : `${percent(shareOf(count))} (${numbers.count(count.of)})`,
    // However far off, chance is never quite out of it.
    chance: (chance) => (chance === null ? "–" : percent(Math.max(chance, leastChance))),
    counted: (name, count, values) =>
      word(name, { count, number: numbers.count(count), ...values }),
  };
}

/** What is written as “< 0.1%”. */
const leastChance = 1e-6;

/** So many of a long list are named. */
const mostNamed = 5;

/** The first of a list, and how many more there are. */
export function firstOf(items: readonly string[], { word, numbers }: Saying): readonly string[] {
  const more = items.length - mostNamed;
  if (more <= 0) return items;
  return [...items.slice(0, mostNamed), word("more", { number: numbers.count(more) })];
}
