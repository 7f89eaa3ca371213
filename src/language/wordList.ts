import { canonicalTag } from "./languages.ts";

/** Words by name. The forms of a plural stand apart, as `points_one` and `points_other`. */
export type WordList = Readonly<Record<string, string>>;

/** Lists of words by language, as BCP 47 tags. */
export type WordLists = Readonly<Record<string, WordList>>;

/** What is put in for the `{{…}}` of a word, as it is. A `count` chooses the plural form. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Gives a word by its name; the name itself where no list has it. */
export type Words = (name: string, values?: Values) => string;

type Form = Intl.LDMLPluralRule;

/** The names of a list's words; a plural's forms share one. */
export type NameIn<List> = keyof List extends infer Key
  ? Key extends `${infer Name}_${Form}`
    ? Name
    : Key
  : never;

/** A list that has each word of the English one, and each plural in the forms that its language tells apart. */
export type Like<English, Forms extends Form = "one" | "other"> = Readonly<
  Record<KeyIn<keyof English, Forms>, string>
>;

type KeyIn<Key, Forms extends Form> = Key extends `${infer Name}_${Form}`
  ? `${Name}_${Forms}`
  : Extract<Key, string>;

/** All lists by canonical tag, one a language; the later ones count. */
export function joined(...all: readonly WordLists[]): WordLists {
  const lists = new Map<string, WordList>();
  for (const [tag, list] of all.flatMap(Object.entries<WordList>)) {
    const name = canonicalTag(tag);
    if (name !== undefined) lists.set(name, { ...lists.get(name), ...list });
  }
  return Object.fromEntries(lists);
}
