import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textIn } from "../../src/index.ts";
import {
  bestLanguage,
  chooseLanguage,
  directionOf,
  partsOf,
} from "../../src/language/languages.ts";
import { regionOf, scriptOf } from "../../src/language/likely.ts";

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

describe("where a language differs from place to place, the best one is", () => {
  test.each([
    // The script that is written there.
    ["zh-TW", "en zh-Hans zh-Hant", "zh-Hant"],
    ["zh-HK", "zh-Hans zh-Hant", "zh-Hant"],
    ["zh-MO", "zh-CN zh-TW", "zh-TW"],
    ["zh-MO", "zh-TW zh-HK", "zh-HK"],
    ["zh-Hant-HK", "zh-CN zh-TW", "zh-TW"],
    ["zh-Hant", "zh-HK zh-TW", "zh-TW"],
    ["zh-SG", "zh-Hant zh-Hans", "zh-Hans"],
    ["zh", "zh-TW zh-CN", "zh-CN"],
    ["zh-TW", "en zh-Hans", "zh-Hans"],
    ["sr-ME", "sr-Cyrl sr-Latn", "sr-Latn"],
    ["sr-RS", "sr-Latn sr-Cyrl", "sr-Cyrl"],
    ["sh", "sr sr-Latn", "sr-Latn"],
    ["pa-PK", "pa pa-Arab", "pa-Arab"],
    ["uz-AF", "uz uz-Arab", "uz-Arab"],
    // The region whose way of speaking is followed.
    ["es-MX", "es-ES es-419", "es-419"],
    ["es-MX", "es es-419", "es-419"],
    ["es-AR", "en es", "es"],
    ["es-AR", "es-ES es-MX", "es-MX"],
    ["es-US", "es-ES es-419", "es-419"],
    ["es-GQ", "es-419 es-ES es", "es"],
    ["es", "es-419 es-ES", "es-ES"],
    ["en-AU", "en-US en-GB", "en-GB"],
    ["en-IN", "en-US en-001", "en-001"],
    ["en-NZ", "en en-GB", "en-GB"],
    ["en-CA", "en-GB en-US", "en-US"],
    ["en-US", "en-GB en", "en"],
    ["en", "en-GB en-US", "en-US"],
    ["pt-AO", "pt-BR pt-PT", "pt-PT"],
    ["pt-MZ", "pt pt-PT", "pt-PT"],
    ["pt", "pt-PT pt-BR", "pt-BR"],
    ["pt-PT", "pt-BR pt", "pt"],
    ["fr-CA", "fr-CH fr", "fr"],
    // One language under several names.
    ["no", "en nb", "nb"],
    ["nb", "en no", "no"],
    ["nb-NO", "nn no", "no"],
    ["nn", "en nb", "nb"],
    ["no", "nn nb", "nb"],
    ["nn-NO", "nb nn", "nn"],
    ["iw-IL", "en he", "he"],
    ["deu", "en de", "de"],
    // As operating systems write tags.
    ["de_DE", "en de", "de"],
    ["de_DE.UTF-8", "en de", "de"],
    ["zh_TW", "zh-Hans zh-Hant", "zh-Hant"],
    ["ca@valencia", "en ca", "ca"],
  ])("for %s of %s: %s", (wanted, languages, best) => {
    expect(bestLanguage(wanted, languages.split(" ") as [string])).toBe(best);
  });
});

describe("what a tag leaves unsaid is as CLDR has it", () => {
  const chinese = ["AU", "GB", "HK", "MO", "TW", "US"].map((region) => `zh-${region}`);
  const others = (
    "ar az az-IQ az-IR azb bal ckb dv en en-GB es fa fr de he it ja-Latn ka-Latn kk kk-CN ks ku ku-IQ ku-IR ky " +
    "lrc mn mzn nl nqo pa pa-PK pl ps pt rhg sam sd sd-IN sr sr-ME sr-RS syr tg tr ug ug-KZ ur uz uz-AF vi yi yue zh zh-CN zh-SG"
  ).split(" ");
  test.each([...chinese, ...others])("the script of %s", (tag) => {
    const { language, script, region } = new Intl.Locale(tag);
    expect(scriptOf({ language, script, region })).toBe(new Intl.Locale(tag).maximize().script);
  });

  test.each("en pt es de fr it nl pl zh-Hant".split(" "))("the country of %s", (tag) => {
    const { language, script, region } = new Intl.Locale(tag);
    expect(regionOf({ language, script, region })).toBe(new Intl.Locale(tag).maximize().region);
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
    ["the page's as operating systems write it", { page: "de_DE", browser: ["en-US"] }, "de"],
    ["the attribute's written so too", { attribute: "de_DE", page: "en", browser: [] }, "de"],
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

test("two letters say what the engine takes them for", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
    const { language, script, region } = new Intl.Locale(tag);
    const parts = partsOf(tag);
    if (/^n[bn]$/.test(tag)) expect(parts?.language, tag).toBe("no");
    else expect(parts, tag).toEqual({ language, script, region });
  }
});
