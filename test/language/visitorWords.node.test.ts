import { describe, expect, test } from "vitest";
import { loadLeadWords } from "../../src/language/leadWords.ts";
import { loadVisitorWords } from "../../src/language/visitorWords.ts";

describe("words for visitors", () => {
  test.each([
    ["fr", ["en", "fr"]],
    ["de-AT", ["en", "de"]],
    ["PT", ["en", "pt-BR"]],
    ["pt-PT", ["en", "pt-BR"]],
    ["ar-EG", ["en", "ar"]],
    ["en-GB", ["en"]],
    ["sv", ["en"]],
    ["", ["en"]],
    ["de_DE", ["en", "de"]],
    ["constructor", ["en"]],
    ["__proto__", ["en"]],
    ["../visitor.de", ["en"]],
  ])("in “%s” are those in %s", async (language, tags) => {
    expect(Object.keys(await loadVisitorWords(language))).toEqual(tags);
    expect(Object.keys(await loadLeadWords(language))).toEqual(tags);
  });

  test.each([
    ["ar", "متابعة"],
    ["de", "Weiter"],
    ["en", "Continue"],
    ["es", "Continuar"],
    ["fr", "Continuer"],
    ["it", "Continua"],
    ["ja", "次へ"],
    ["nl", "Verder"],
    ["pl", "Dalej"],
    ["pt-BR", "Continuar"],
  ])("in %s are of that language", async (language, word) => {
    expect((await loadVisitorWords(language))[language]?.continue).toBe(word);
  });
});
