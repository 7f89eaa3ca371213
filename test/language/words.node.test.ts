import { describe, expect, test } from "vitest";
import { type Voice, voiceFor } from "../../src/language/voice.ts";
import { en, type WordName } from "../../src/language/words/en.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { soundText } from "../definition/sound.ts";

type Words = Readonly<Record<string, string>>;

const files = import.meta.glob<Readonly<Record<string, Words>>>("../../src/language/words/*.ts", {
  eager: true,
});

/** Each list of words with its English one: `en.ts` is that of `de.ts`, `problems.en.ts` that of `problems.de.ts`. */
const lists = Object.entries(files).map(([path, module]) => {
  const name = path.replace(/^.*\/|\.ts$/g, "");
  const [english] = Object.values(files[path.replace(/\w+\.ts$/, "en.ts")] ?? {});
  const [words] = Object.values(module);
  if (!words || !english)
    throw new Error(`${path} is no list of words, or there is none in English.`);
  return { name, language: name.replace(/^.*\./, ""), words, english };
});

const counts = [0, 1, 2, 3, 5, 11];

test("there are as many lists in German as in English", () => {
  const namesIn = (wanted: string) =>
    lists.filter(({ language }) => language === wanted).map(({ name }) => name.replace(wanted, ""));
  expect(namesIn("de")).toEqual(namesIn("en"));
});

describe.each(lists)("$name", ({ language, words, english }) => {
  test("has the words that English has, with the same placeholders", () => {
    const placeholders = (list: Words) =>
      Object.fromEntries(
        Object.entries(list).map(([name, word]) => [name, new Set(word.match(/\{\{[^}]*\}\}/g))]),
      );
    expect(placeholders(words)).toEqual(placeholders(english));
  });

  test("has no word that is empty or begins or ends with a space", () => {
    for (const word of Object.values(words)) expect(word).toMatch(/^\S(.*\S)?$/);
  });

  test("has of every plural the forms that the language needs", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const name of Object.keys(words).filter((key) => key.endsWith("_other"))) {
      const forms = pluralCategories.map((form) => name.replace(/other$/, form));
      expect(Object.keys(words)).toEqual(expect.arrayContaining(forms));
    }
  });
});

describe.each([
  "en",
  "de",
  "fr",
  "ar",
  "pl",
  "de-AT",
  "zh-Hant-TW",
])("a voice in %s", (language) => {
  const voice = voiceIn(language);

  test("has every word, with what is to be inserted", () => {
    const placeholders = Object.values(en).flatMap((word) => word.match(/(?<=\{\{)\w+/g) ?? []);
    const values = Object.fromEntries(placeholders.map((placeholder) => [placeholder, "?"]));
    for (const count of counts) {
      for (const name of namesOf(en)) {
        const word = voice.word(name, { ...values, count });
        expect(word).not.toMatch(/\{\{|undefined|NaN|^\s*$/);
        expect(word).not.toBe(name);
      }
    }
  });
});

test.each([
  ["en", "1 point", "2 points", "0 points"],
  ["de", "1 Punkt", "2 Punkte", "0 Punkte"],
  ["de-CH", "1 Punkt", "2 Punkte", "0 Punkte"],
  ["fr", "1 point", "2 points", "0 points"],
  ["ar", "1 point", "2 points", "0 points"],
  ["ja", "1 point", "2 points", "0 points"],
])("in %s, one point is %s and two are %s", (language, one, two, none) => {
  const words = [1, 2, 0].map((count) => voiceIn(language).word("points", { count }));
  // Among words that run the other way, English ones have marks around them.
  expect(words.map((word) => word.replace(/[\u2066\u2069]/g, ""))).toEqual([one, two, none]);
});

test("what is inserted is shown as it is", () => {
  for (const odd of ["{{position}}", "$t(start)", "<b>&amp;</b>", "$&$1", "$t(", "}}{{"]) {
    const word = voiceIn("en").word("chooseFirstOrUnsure", { unsure: odd });
    expect(word).toBe(`Choose an answer to go on, or “${odd}”.`);
  }
});

function voiceIn(language: string): Voice {
  const source = { ...JSON.parse(soundText), title: "Title", languages: [language] };
  return voiceFor(definitionOf(source), language);
}

function namesOf(words: Words): Set<WordName> {
  const names = Object.keys(words).map((name) => name.replace(/_(one|other)$/, ""));
  return new Set(names as WordName[]);
}
