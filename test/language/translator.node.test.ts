import { describe, expect, test } from "vitest";
import { loadLeadWords } from "../../src/language/leadWords.ts";
import {
  interfaceTranslator,
  type Translator,
  translatorOf,
} from "../../src/language/translator.ts";
import { loadVisitorWords } from "../../src/language/visitorWords.ts";
import { translatorFor } from "../../src/language/widgetTranslator.ts";
import { leadEn } from "../../src/language/words/lead.en.ts";
import { type RepWordName, repEn } from "../../src/language/words/rep.en.ts";
import { type VisitorWordName, visitorEn } from "../../src/language/words/visitor.en.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { soundText } from "../questionnaire/definition/sound.ts";
import { speaking } from "./speaking.ts";

const marks = /[\u2066-\u2069]/g;
const counts = [0, 1, 2, 3, 5, 11, 100, 1_000_000];

describe("the translator of a questionnaire in English and German", () => {
  const definition = definitionOf(JSON.parse(soundText));

  test.each([
    ["de-CH", "de", "Welches Angebot?", "Weiter"],
    ["en-GB", "en", "Which offer?", "Continue"],
    ["fr", "en", "Which offer?", "Continue"],
    [undefined, "en", "Which offer?", "Continue"],
    ["constructor", "en", "Which offer?", "Continue"],
  ])("for %s is in %s throughout", (wanted, language, title, word) => {
    const translator = translatorFor(definition, wanted);
    expect(translator).toMatchObject({ language, direction: "ltr" });
    expect([translator.text(definition.title), translator.word("continue")]).toEqual([title, word]);
  });

  test("has words in no language that its texts are not in, even where there are such words", async () => {
    const words = await loadVisitorWords("fr");
    const translator = translatorOf(definition, "fr", words, { fr: { start: "Allons-y" } });
    expect([translator.language, translator.word("start")]).toEqual(["en", "Start"]);
  });

  test("says in the first language what is not there in the one wanted", () => {
    expect(translatorFor(definition, "de").text({ en: "Only here" })).toBe("Only here");
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
])("the widget's translator in %s", (language) => {
  test("has every word, with what is to be inserted", () => {
    expectWhole(translatorFor(speaking(language), language), { ...visitorEn, ...leadEn, ...repEn });
  });
});

describe.each([
  "en",
  "de",
  "fr",
  "es",
  "nl",
  "it",
  "pt-BR",
  "pl",
  "ja",
  "ar",
  "pt-PT",
  "ar-EG",
  "sv",
])("a visitor's translator in %s", (language) => {
  test("has every word, with what is to be inserted", async () => {
    const translator = translatorOf<VisitorWordName>(
      speaking(language),
      language,
      await loadVisitorWords(language),
    );
    expectWhole(translator, visitorEn);
    const word = translator.wordWith(await loadLeadWords(language));
    expectWhole({ ...translator, word }, { ...visitorEn, ...leadEn });
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
  const translator = translatorFor(speaking(language), language);
  const words = [1, 2, 0].map((count) => translator.word("points", { count }));
  // Among words that run the other way, English ones have marks around them.
  expect(words.map((word) => word.replace(marks, ""))).toEqual([one, two, none]);
});

test("what is inserted is shown as it is", () => {
  for (const odd of ["{{position}}", "$t(start)", "<b>&amp;</b>", "$&$1", "$t(", "}}{{"]) {
    const word = translatorFor(speaking("en")).word("chooseFirstOrUnsure", { unsure: odd });
    expect(word).toBe(`Choose an answer to go on, or “${odd}”.`);
  }
});

describe("an application's own words", () => {
  const own = {
    de: { start: "Auf geht’s" },
    sv: { start: "Börja" },
    he: { start: "התחלה" },
    "PT-br": { start: "Vamos" },
    "de-AT": { back: "Retour" },
    en: { continue: "Next" },
  };

  test.each([
    ["de", "start", "Auf geht’s"],
    ["de", "back", "Zurück"],
    ["de-AT", "back", "Retour"],
    ["de-AT", "start", "Auf geht’s"],
    ["de-AT", "restart", "Neu beginnen"],
    ["sv", "start", "Börja"],
    ["sv", "continue", "Next"],
    ["sv", "back", "Back"],
    ["sv-FI", "start", "Börja"],
    ["pt-BR", "start", "Vamos"],
  ] as const)("in %s, “%s” is “%s”", (language, name, word) => {
    expect(translatorFor(speaking(language), language, own).word(name)).toBe(word);
  });

  test("stand before loaded ones", async () => {
    const words = await loadVisitorWords("pt");
    const translator = translatorOf<VisitorWordName>(speaking("pt-BR"), "pt", words, own);
    expect([translator.word("start"), translator.word("back")]).toEqual(["Vamos", "Voltar"]);
  });

  test("stand before those of a part that comes later", async () => {
    const own = { de: { send: "Ab damit" }, en: { skip: "No, thanks" } };
    const translator = interfaceTranslator<VisitorWordName>(
      "de",
      await loadVisitorWords("de"),
      own,
    );
    const word = translator.wordWith(await loadLeadWords("de"));
    expect([word("send"), word("skip")]).toEqual(["Ab damit", "Ohne Angaben weiter"]);
    expect(word("back")).toBe("Zurück");
  });

  test("are spoken without a questionnaire too", async () => {
    const words = await loadVisitorWords("de");
    const translator = interfaceTranslator<VisitorWordName>("de-AT", words, own);
    expect(translator).toMatchObject({ language: "de-AT", direction: "ltr" });
    expect([translator.word("back"), translator.word("start")]).toEqual(["Retour", "Auf geht’s"]);
    expect(translator.word("loadFailed")).toBe("Das ließ sich nicht laden.");
  });

  test("have English around that is kept together where they run the other way", () => {
    const translator = translatorFor(speaking("he"), "he", own);
    expect(translator.direction).toBe("rtl");
    expect([translator.word("start"), translator.word("back")]).toEqual([
      "התחלה",
      "\u2066Back\u2069",
    ]);
  });

  test("keep what is put into words that run the other way in one piece, such as an Arabic name in English", () => {
    const { word } = translatorFor(speaking("ar"), "ar");
    expect(word("dependsOn", { what: "من يقرر؟" })).toBe(
      "\u2066Depends on: \u2068من يقرر؟\u2069\u2069",
    );
    expect(translatorFor(speaking("en"), "en").word("dependsOn", { what: "Size" })).toBe(
      "Depends on: Size",
    );
  });

  test("that run the other way are kept together among texts that don't", () => {
    const translator = translatorFor(speaking("he-Latn"), "he-Latn", own);
    expect([translator.direction, translator.word("start")]).toEqual(["ltr", "\u2067התחלה\u2069"]);
  });

  test("under what is no language change nothing", () => {
    const odd = JSON.parse(
      '{"constructor":{"start":"x"},"__proto__":{"start":"x"},"de_DE":{"start":"x"},"":{}}',
    );
    expect(translatorFor(speaking("de"), "de", odd).word("start")).toBe("Los geht’s");
  });
});

function expectWhole<Name extends VisitorWordName | RepWordName>(
  translator: Translator<Name>,
  words: Readonly<Record<string, string>>,
): void {
  const places = Object.values(words).flatMap((word) => word.match(/(?<=\{\{)\w+/g) ?? []);
  const values = Object.fromEntries(places.map((place) => [place, "?"]));
  const names = new Set(Object.keys(words).map((key) => key.replace(/_(one|other)$/, "") as Name));
  for (const count of counts) {
    for (const name of names) {
      const word = translator.word(name, { ...values, count }).replace(marks, "");
      expect(word).not.toMatch(/\{\{|undefined|NaN|^\s*$/);
      // The word “optional” is called what it says.
      if (words[name] !== name) expect(word).not.toBe(name);
    }
  }
}
