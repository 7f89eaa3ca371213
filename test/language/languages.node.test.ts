import { describe, expect, test } from "vitest";
import { textIn } from "../../src/index.ts";
import { bestLanguage, directionOf } from "../../src/language/languages.ts";
import { voiceFor } from "../../src/language/voice.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { soundText } from "../definition/sound.ts";

describe("the best language", () => {
  const languages = ["en", "de-AT", "de", "pt-BR"] as const;
  test.each([
    ["the one wanted", "de", "de"],
    ["the one wanted, however it is written", "PT-br", "pt-BR"],
    ["the same language elsewhere", "pt-PT", "pt-BR"],
    ["the first of those elsewhere", "de-CH", "de-AT"],
    ["the first where there is none", "fr", "en"],
    ["no language that only begins alike", "den", "en"],
    ["the first where none is wanted", undefined, "en"],
    ["the first where nothing is said", "", "en"],
  ])("is %s", (_, wanted, best) => {
    expect(bestLanguage(wanted, languages)).toBe(best);
  });
});

describe("the direction", () => {
  test.each([
    "ar",
    "AR",
    "ar-EG",
    "he",
    "he-IL",
    "fa",
    "ur-PK",
    "ps",
    "dv",
    "yi",
    "ckb",
    "ug",
    "sd",
  ])("of %s is from right to left", (tag) => expect(directionOf(tag)).toBe("rtl"));

  test.each([
    "en",
    "de-AT",
    "zh-Hant-TW",
    "tr",
    "sw",
    "arn",
    "heb-x",
    "fat",
    "de-1996",
  ])("of %s is from left to right", (tag) => expect(directionOf(tag)).toBe("ltr"));

  test.each([
    ["az-Arab", "rtl"],
    ["pa-arab-PK", "rtl"],
    ["ar-Latn", "ltr"],
    ["he-Latn-IL", "ltr"],
    ["ur-Deva", "ltr"],
  ])("of %s is that of its script, %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe("a text", () => {
  test("that is a string is in any language", () => {
    expect(textIn("Hello", ["de", "en"])).toBe("Hello");
    expect(textIn("Hello", [])).toBe("Hello");
  });

  test("is in the first of the languages in which it is there", () => {
    const text = { en: "Hello", de: "Hallo", "pt-BR": "Olá" };
    expect(textIn(text, ["de", "en"])).toBe("Hallo");
    expect(textIn(text, ["fr", "pt-BR", "en"])).toBe("Olá");
  });

  test("that is in none of them is empty, and no name of every object is a language", () => {
    expect(textIn({ en: "Hello" }, ["fr"])).toBe("");
    expect(textIn({ en: "Hello" }, ["constructor", "__proto__", "toString", "en"])).toBe("Hello");
  });
});

describe("the voice of a questionnaire in English and German", () => {
  const definition = definitionOf(JSON.parse(soundText));

  test.each([
    ["de-CH", "de", "Welches Angebot?", "Weiter"],
    ["en-GB", "en", "Which offer?", "Continue"],
    ["fr", "en", "Which offer?", "Continue"],
    [undefined, "en", "Which offer?", "Continue"],
  ])("for %s is in %s throughout", (wanted, language, title, word) => {
    const voice = voiceFor(definition, wanted);
    expect(voice).toMatchObject({ language, direction: "ltr" });
    expect([voice.text(definition.title), voice.word("continue")]).toEqual([title, word]);
  });

  test("says in the first language what is not there in the one wanted", () => {
    expect(voiceFor(definition, "de").text({ en: "Only here" })).toBe("Only here");
  });
});
