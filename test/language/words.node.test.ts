import { describe, expect, test } from "vitest";
import { leadEn } from "../../src/language/words/lead.en.ts";
import { repEn } from "../../src/language/words/rep.en.ts";
import { type VisitorWords, visitorEn } from "../../src/language/words/visitor.en.ts";

type List = Readonly<Record<string, string>>;

const files = import.meta.glob<Readonly<Record<string, List>>>("../../src/language/words/*.ts", {
  eager: true,
});

/** Each list of words with its English one: `visitor.en.ts` is that of `visitor.pt-BR.ts`. */
const lists = Object.entries(files).map(([path, module]) => {
  const name = path.replace(/^.*\/|\.ts$/g, "");
  const [english] = Object.values(files[path.replace(/[\w-]+\.ts$/, "en.ts")] ?? {});
  const [words] = Object.values(module);
  if (!words || !english)
    throw new Error(`${path} is no list of words, or there is none in English.`);
  const [reader = "", language = ""] = name.split(".");
  return { name, reader, language, words, english };
});

const isForVisitors = (reader: string) => reader === "visitor" || reader === "lead";
const visitors = lists.filter(({ reader }) => isForVisitors(reader));

test("visitors are spoken to in ten languages, the sales team in two", () => {
  const languages = (wanted: string) =>
    lists.filter(({ reader }) => reader === wanted).map(({ language }) => language);
  const ten = ["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt-BR"];
  for (const { reader } of lists) {
    expect(languages(reader).sort()).toEqual(isForVisitors(reader) ? ten.sort() : ["de", "en"]);
  }
  expect(languages("visitor")).toHaveLength(10);
  expect(languages("lead")).toHaveLength(10);
});

test("no word stands in two of the lists that are spoken together", () => {
  const names = [visitorEn, leadEn, repEn].flatMap(Object.keys);
  expect(new Set(names).size).toBe(names.length);
});

test("a list that lacks a plural form of its language is a fault of types", () => {
  // @ts-expect-error Polish tells four forms apart, English two.
  const polish: VisitorWords<"one" | "few" | "many" | "other"> = visitorEn;
  expect(polish).toBe(visitorEn);
});

describe.each(lists)("$name", ({ language, words, english }) => {
  test("has the words that English has", () => {
    expect(new Set(Object.keys(words).map(nameOf))).toEqual(
      new Set(Object.keys(english).map(nameOf)),
    );
  });

  test("has of every plural the forms that the language tells apart", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const name of Object.keys(words).filter((key) => nameOf(key) !== key)) {
      const forms = pluralCategories.map((form) => `${nameOf(name)}_${form}`);
      expect(Object.keys(words)).toEqual(expect.arrayContaining(forms));
    }
  });

  test("inserts what English does", () => {
    for (const [name, word] of Object.entries(words)) {
      // One, two and none are also said without a figure.
      const mayLack = /_(zero|one|two)$/.test(name) && !placesIn(word).has("count");
      const places = placesIn(english[name] ?? english[`${nameOf(name)}_other`] ?? "");
      if (mayLack) places.delete("count");
      expect([name, placesIn(word)]).toEqual([name, places]);
    }
  });

  test("has no word that is empty or begins or ends with a space", () => {
    for (const word of Object.values(words)) expect(word).toMatch(/^\S(.*\S)?$/);
  });
});

describe.each(visitors)("$name", ({ language, words }) => {
  test("is all in its own language", () => {
    const same = Object.entries(words).filter(([name, word]) => english(name) === word);
    if (language !== "en") expect(same).toEqual([]);
  });

  test("is short on buttons", () => {
    const buttons = ["start", "continue", "back", "restart", "unsure", "send", "skip", "retry"];
    const shown = buttons.filter((name) => Object.hasOwn(words, name));
    expect(shown.length).toBeGreaterThan(1);
    for (const name of shown) expect(words[name]?.length).toBeLessThanOrEqual(28);
  });
});

describe.each(lists.filter(({ reader }) => reader === "lead"))("$name", ({ words }) => {
  test("shows a whole address and a whole number as what is wanted", () => {
    expect(words.emailBad).toContain("name@example.com");
    expect(words.telBad).toMatch(/\+\d{2,3} [\d -]{8,}\d/);
  });
});

test.each([
  ["de", "du dich dir dein deine"],
  ["fr", "tu toi ton ta tes"],
  ["es", "tú tu tus ti"],
  ["it", "tu tuo tua tuoi tue"],
  ["nl", "je jij jou jouw"],
  ["pl", "ty twój twoje ciebie tobą"],
])("in %s, visitors are addressed politely", (wanted, familiar) => {
  const words = visitors.filter(({ language }) => language === wanted);
  const said = words.flatMap((list) => Object.values(list.words));
  const spoken = said.flatMap((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []);
  expect(spoken.length).toBeGreaterThan(100);
  expect(spoken.filter((word) => familiar.split(" ").includes(word))).toEqual([]);
});

test("among Arabic words, a phone number keeps its order", () => {
  const arabic = lists.find(({ name }) => name === "lead.ar")?.words;
  expect(arabic?.telBad).toMatch(/\u2066\+[\d ]+\u2069/);
});

function nameOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

function english(name: string): string | undefined {
  return ({ ...visitorEn, ...leadEn } as List)[name];
}

function placesIn(word: string): Set<string> {
  return new Set(word.match(/(?<=\{\{)[^}]*(?=\}\})/g));
}
