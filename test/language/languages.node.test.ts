import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textIn } from "../../src/index.ts";
import { bestLanguage, chooseLanguage, directionOf } from "../../src/language/languages.ts";

describe("the best language", () => {
  const languages = ["en", "de-AT", "de", "pt-BR"] as const;
  test.each([
    ["the one wanted", "de", "de"],
    ["the one wanted, however it is written", "PT-br", "pt-BR"],
    ["the same language elsewhere", "pt-PT", "pt-BR"],
    ["the same language", "pt", "pt-BR"],
    ["the language itself rather than one elsewhere", "de-CH-1996", "de"],
    ["the one of the same place", "de-AT-1996", "de-AT"],
    ["the first where there is none", "fr", "en"],
    ["no language that only begins alike", "den", "en"],
    ["the first where none is wanted", undefined, "en"],
    ["the first where nothing is said", "", "en"],
  ])("is %s", (_, wanted, best) => {
    expect(bestLanguage(wanted, languages)).toBe(best);
  });
});

describe("the language chosen", () => {
  const available = ["en", "de", "pt-BR"] as const;
  test.each([
    ["the attribute's", { attribute: "de", page: "pt", browser: ["en"] }, "de"],
    [
      "the page's where the attribute says nothing",
      { attribute: "", page: "pt", browser: [] },
      "pt-BR",
    ],
    [
      "the page's where there is no attribute",
      { attribute: null, page: "de-AT", browser: [] },
      "de",
    ],
    ["the page's where it is automatic", { attribute: "auto", page: "de", browser: ["pt"] }, "de"],
    [
      "the page's where the attribute's isn't spoken",
      { attribute: "fr", page: "de", browser: [] },
      "de",
    ],
    [
      "the browser's where the page's isn't spoken",
      { page: "fr", browser: ["ja", "pt", "de"] },
      "pt-BR",
    ],
    ["the browser's where the page says nothing", { page: "", browser: ["de-CH"] }, "de"],
    ["the first where none is spoken", { attribute: "ar", page: "fr", browser: ["ja"] }, "en"],
    ["the first where nothing is wished for", { browser: [] }, "en"],
  ])("is %s", (_, wishes, chosen) => {
    expect(chooseLanguage(wishes, available)).toBe(chosen);
  });

  test("is always one that there is, whatever is wished for", () => {
    const odd = [
      "__proto__",
      "constructor",
      "toString",
      "*",
      "en_US",
      "x",
      "de-",
      "-",
      "\0",
      "i-de",
    ];
    const wish = fc.oneof(fc.string(), fc.constantFrom(...odd));
    fc.assert(
      fc.property(wish, wish, fc.array(wish), (attribute, page, browser) => {
        expect(available).toContain(chooseLanguage({ attribute, page, browser }, available));
        expect(directionOf(attribute)).toMatch(/^(ltr|rtl)$/);
      }),
    );
    expect(chooseLanguage({ attribute: "constructor", browser: odd }, available)).toBe("en");
  });
});

describe("the direction", () => {
  test.each(
    "ar AR ar-EG arc he iw he-IL fa ur-PK ps dv yi ckb ug sd ks syr nqo rhg sam mzn lrc glk pnb azb bal".split(
      " ",
    ),
  )("of %s is from right to left", (tag) => expect(directionOf(tag)).toBe("rtl"));

  test.each(
    "en de-AT zh-Hant-TW tr sw arn heb-x fat de-1996 uz az pa ku ms constructor".split(" "),
  )("of %s is from left to right", (tag) => expect(directionOf(tag)).toBe("ltr"));

  test.each([
    ["az-Arab", "rtl"],
    ["uz-Arab", "rtl"],
    ["pa-arab-PK", "rtl"],
    ["ff-Adlm", "rtl"],
    ["rhg-Rohg", "rtl"],
    ["ar-Latn", "ltr"],
    ["he-Latn-IL", "ltr"],
    ["ur-Deva", "ltr"],
  ])("of %s is that of its script, %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  test.each([
    ["uz-AF", "rtl"],
    ["az-IR", "rtl"],
    ["pa-PK", "rtl"],
    ["sd-IN", "ltr"],
  ])("of %s is that of the script mostly used there, %s", (tag, direction) => {
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
