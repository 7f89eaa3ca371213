import { describe, expect, test } from "vitest";
import { crumbsOf } from "../../../../src/faces/studio/document/address.ts";
import { putFirst } from "../../../../src/faces/studio/forms/logic/languages.ts";
import { translate } from "../../../../src/faces/studio/translation/translate.ts";
import { unitsOf } from "../../../../src/faces/studio/translation/units.ts";
import { changeAll } from "../../../../src/questionnaire/editing/change.ts";
import { mixedUp } from "../../../questionnaire/editing/mixedUp.ts";
import { readFrom } from "./randomTranslation.ts";

const languages = { source: "en", target: "de" };
const definition = readFrom(mixedUp);

function edited(text: string, target: string, words: Record<string, string>): string {
  const definition = readFrom(text);
  const translations = unitsOf(definition, { source: "en", target })
    .filter(({ address }) => Object.hasOwn(words, address))
    .map((unit) => ({ unit, words: words[unit.address] as string }));
  return changeAll(text, translate(definition, target, translations))?.text ?? "";
}

describe("units", () => {
  test("go by ids, so that they stay the same when questions are moved", () => {
    const addresses = unitsOf(definition, languages).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.slice(0, 4)).toEqual([
      "title",
      "questions.size.text",
      "questions.size.options.size.text",
      "questions.size.options.small.text",
    ]);
    expect(addresses).toContain("segments.small.rep.playbook.messages.0");
    expect(addresses).toContain("capture.fields.size.label");
  });

  test("know the way to their place", () => {
    const [unit] = unitsOf(definition, languages).filter(
      ({ address }) => address === "questions.size.options.small.text",
    );
    expect(crumbsOf(definition, unit?.path ?? [])).toEqual([
      { key: "questions", item: 1, id: "size" },
      { key: "options", item: 2, id: "small" },
      { key: "text" },
    ]);
  });

  test("are missing until they are translated, and outdated once the source alone has changed", () => {
    const baseline = edited(mixedUp, "de", {
      title: "Größe",
      "questions.size.text": "Größe?",
      "questions.pace.text": "Tempo",
    });
    const now = baseline
      .replace('"en": "size?"', '"en": "How big?"')
      .replace('"en": "pace", "de": "Tempo"', '"en": "speed", "de": "Geschwindigkeit"');
    const states = new Map(
      unitsOf(readFrom(now), languages, readFrom(baseline)).map(({ address, state }) => [
        address,
        state,
      ]),
    );
    expect(states.get("title")).toBe("translated");
    expect(states.get("questions.size.text")).toBe("outdated");
    expect(states.get("questions.pace.text")).toBe("translated");
    expect(states.get("segments.size.visitor.heading")).toBe("missing");
  });

  test("that took the words of the earlier first language read the same, until they are translated", () => {
    const partly = edited(mixedUp, "de", { title: "Größe" });
    const turned = putFirst(partly, readFrom(partly), "de")?.text ?? "";
    const stateIn = (text: string, source: string, target: string) => {
      const units = unitsOf(readFrom(text), { source, target }, readFrom(partly));
      return new Map(units.map(({ address, state }) => [address, state]));
    };
    for (const [source, target] of [
      ["en", "de"],
      ["de", "en"],
    ] as const) {
      const states = stateIn(turned, source, target);
      expect(states.get("title")).toBe("translated");
      expect(states.get("questions.size.text")).toBe("same");
    }
    const mended = edited(turned, "de", { "questions.size.text": "Größe?" });
    expect(stateIn(mended, "en", "de").get("questions.size.text")).toBe("translated");
    // The English was there before the German that it is now shown beside.
    expect(stateIn(mended, "de", "en").get("questions.size.text")).toBe("translated");
  });

  test("a blank translation is a missing one; of nothing there is none to miss", () => {
    const blank = readFrom(
      mixedUp
        .replace('"text": "size?"', '"text": { "en": "size?", "de": " " }')
        .replace('"text": "pace"', '"text": ""'),
    );
    const states = unitsOf(blank, languages).filter(({ address }) =>
      /^questions\.\w+\.text$/.test(address),
    );
    expect(states.map(({ state }) => state)).toEqual(["missing", "translated"]);
  });
});

describe("translating", () => {
  test("makes a text of one language one of two, and adds the language once", () => {
    const once = edited(mixedUp, "de", { "questions.size.text": "Größe?" });
    expect(once).toContain('{ "id": "size", "text": { "en": "size?", "de": "Größe?" },');
    expect(once).toContain('"languages": ["en", "de"]');
    const twice = edited(once, "de", { "questions.size.text": "Wie groß?" });
    expect(twice).toBe(once.replace("Größe?", "Wie groß?"));
    expect(edited(twice, "fr", { title: "Taille" })).toContain('["en", "de", "fr"]');
  });

  test("with blank words takes a translation away, and never the first language", () => {
    const once = edited(mixedUp, "de", { "questions.size.text": "Größe?" });
    expect(edited(once, "de", { "questions.size.text": " " })).toContain(
      '"text": { "en": "size?" }',
    );
    expect(edited(mixedUp, "de", { "questions.size.text": "" })).toBe(mixedUp);
    expect(edited(mixedUp, "en", { "questions.pace.text": "" })).toContain('"text": ""');
  });
});
