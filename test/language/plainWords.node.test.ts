import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsIn as i18nWordsIn } from "../../src/language/i18n.ts";
import { wordsIn as plainWordsIn } from "../../src/language/plainWords.ts";
import type { WordList, Words } from "../../src/language/wordList.ts";
import { everyDay } from "../runs.ts";

const files = import.meta.glob<Readonly<Record<string, WordList>>>(
  "../../src/language/words/*.ts",
  { eager: true },
);

/** The lists by language, those of each kind by themselves: the visitor's, the console's, … */
const kinds = new Map<string, Record<string, WordList>>();
for (const [path, module] of Object.entries(files)) {
  const [, kind = "", tag = ""] = /([\w-]+)\.([\w-]+)\.ts$/.exec(path) ?? [];
  kinds.set(kind, { ...kinds.get(kind), [tag]: Object.values(module)[0] ?? {} });
}
const sets = [...kinds].map(([kind, lists]) => ({ kind, lists }));

const counts = [...Array(121).keys(), 1e6, 1.5, -1, Number.NaN];
/** For a word of one form, to which a count is a value as any other. */
const fewCounts = everyDay ? [0, 1, 2, 5, 1e6, 1.5, -1, Number.NaN] : counts;

describe.each(sets)("plain words are those of i18next: $kind", ({ lists }) => {
  const languages = [...Object.keys(lists), "sv", "de-AT", "pt-PT", "", "constructor"];
  const keys = new Set(Object.values(lists).flatMap(Object.keys));
  const names = [...new Set([...keys].flatMap(withName))];
  const countsFor = (name: string) => (keys.has(`${name}_other`) ? counts : fewCounts);
  const places = [
    ...new Set(
      Object.values(lists).flatMap((list) =>
        Object.values(list).flatMap((word) => word.match(/(?<=\{\{)[^}]*/g) ?? []),
      ),
    ),
  ];

  test.each(languages)("in “%s”, every word for every count", (language) => {
    const [i18n, plain] = [i18nWordsIn(language, lists), plainWordsIn(language, lists)];
    const values = Object.fromEntries(places.map((place) => [place, `<${place}>`]));
    for (const name of names) {
      expect(plain(name, values)).toBe(i18n(name, values));
      expect(plain(name)).toBe(i18n(name));
      const counted = (words: Words) =>
        countsFor(name).map((count) => words(name, { ...values, count }));
      expect(counted(plain)).toEqual(counted(i18n));
    }
  });

  test.each(languages)("in “%s”, whatever is inserted", (language) => {
    const [i18n, plain] = [i18nWordsIn(language, lists), plainWordsIn(language, lists)];
    const value = fc.oneof(hostile, fc.integer(), fc.double(), fc.constant(undefined));
    const values = fc.dictionary(fc.constantFrom(...places, "constructor", "__proto__"), value);
    const count = fc.option(fc.nat(120), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(...names), values, count, (name, rest, count) => {
        expect(plain(name, { ...rest, count })).toBe(i18n(name, { ...rest, count }));
      }),
    );
  });
});

describe.each([
  ["i18next's", i18nWordsIn],
  ["plain", plainWordsIn],
])("%s words", (_, wordsIn) => {
  const lists = {
    en: { greet: "Hello {{name}}", both: "{{one}}{{two}}", all_one: "one", all_other: "{{count}}" },
    de: { greet: "Hallo {{name}}" },
  };

  test("take what is inserted as it is, and look nothing up in it", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        expect(wordsIn("en", lists)("both", { one, two })).toBe(one + two);
        expect(wordsIn("de", lists)("greet", { name: one })).toBe(`Hallo ${one}`);
      }),
    );
  });

  test("stand alone: nothing is taken from a list but words", () => {
    for (const odd of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(wordsIn("en", lists)(odd)).toBe(odd);
      expect(wordsIn("en", lists)(odd, { count: 1 })).toBe(odd);
      expect(wordsIn(odd, lists)("greet", { name: "you" })).toBe("Hello you");
      const listed = { en: { word: `a {{${odd}}} b` } };
      expect(wordsIn("en", listed)("word", {})).toBe("a  b");
    }
  });

  test("are of the nearest language, and English where that lacks one", () => {
    expect(wordsIn("de-AT", lists)("greet", { name: "du" })).toBe("Hallo du");
    expect(wordsIn("de-AT", lists)("all", { count: 3 })).toBe("3");
    expect(wordsIn("de-AT", lists)("all", { count: 1 })).toBe("one");
    expect(wordsIn("fr", lists)("greet", { name: "toi" })).toBe("Hello toi");
  });

  test("say apart that there is none, where a list does", () => {
    const own = { en: { found_zero: "Nothing", found_one: "One", found_other: "{{count}}" } };
    const words = [0, 1, 2].map((count) => wordsIn("en", own)("found", { count }));
    expect(words).toEqual(["Nothing", "One", "2"]);
  });

  test("take values of any name for values", () => {
    const names = ["lng", "lngs", "context", "defaultValue", "ns", "ordinal", "nest", "replace"];
    const word = names.map((name) => `{{${name}}}`).join(" ");
    const values = Object.fromEntries(names.map((name) => [name, "de"]));
    const own = { en: { word, word_de: "no" }, de: { word: "no" } };
    expect(wordsIn("en", own)("word", values)).toBe(names.map(() => "de").join(" "));
  });

  test("leave out what there is no value for", () => {
    expect(wordsIn("en", lists)("greet")).toBe("Hello ");
    expect(wordsIn("en", lists)("greet", { name: undefined })).toBe("Hello ");
  });

  test("do not expand what an application's own words would have looked up", () => {
    expect(wordsIn("en", { en: { word: "$t(other) {{x}}", other: "!" } })("word", { x: 1 })).toBe(
      "$t(other) 1",
    );
  });
});

const odd = [
  "{{name}}",
  "{{one}}",
  "{{two}}",
  "{{count}}",
  "{{- name}}",
  "{{",
  "}}",
  "$t(greet)",
  "$t(",
  ")",
  '$t(all, {"count": 1})',
  "$&",
  "$1",
  "$$",
  "$`",
  "<b>",
  "&amp;",
  "constructor",
  "__proto__",
  "\u0000",
  "\u2066",
];
const hostile = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...odd), { maxLength: 4 }).map((parts) => parts.join("")),
);

/** The key itself, and without a plural's form the name that it is asked for by. */
function withName(key: string): readonly string[] {
  return [key, key.replace(/_(zero|one|two|few|many|other)$/, "")];
}
