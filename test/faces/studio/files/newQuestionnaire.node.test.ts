import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Sketch, sketch, tellsApart } from "../../../../src/faces/studio/document/sketch.ts";
import { newQuestionnaire } from "../../../../src/faces/studio/files/newQuestionnaire.ts";
import { interfaceLanguages } from "../../../../src/language/interfaceLanguages.ts";
import { studioTranslator } from "../../../../src/language/studioTranslator.ts";
import { check } from "../../../../src/proof/check.ts";
import { prove, reachable } from "../../../../src/proof/shares.ts";
import { languagesOf } from "../../../../src/questionnaire/definition/definition.ts";
import { read } from "../../../../src/questionnaire/definition/read.ts";
import { runs } from "../../../runs.ts";

const words = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
  .map((text) => `${text}.`);

const outline: fc.Arbitrary<Sketch> = fc
  .record({
    title: words,
    language: fc.constantFrom("en", "de", "ja"),
    more: fc.uniqueArray(fc.constantFrom("en", "fr", "pt-BR")),
    segments: fc.array(fc.record({ name: words, need: words }), { minLength: 2, maxLength: 12 }),
    questions: fc.array(
      fc.record({
        text: words,
        options: fc.array(fc.record({ text: words }), { minLength: 2, maxLength: 9 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .filter(tellsApart);

function made(outline: Sketch, translator = studioTranslator("en")) {
  const reading = read(newQuestionnaire(outline, translator));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

describe("a questionnaire made from an outline", () => {
  test("can be read, and each of its segments can be reached", () => {
    fc.assert(
      fc.property(outline, (outline) => {
        const definition = made(outline);
        const { segments, questions } = definition;
        expect(segments.map(({ rep }) => rep?.name)).toEqual(
          outline.segments.map(({ name }) => name),
        );
        expect(questions.map(({ text }) => text)).toEqual(
          outline.questions.map(({ text }) => text),
        );
        expect(reachable(prove(definition))).toEqual(segments.map(({ id }) => id));
        expect(languagesOf(definition)[0]).toBe(outline.language);
      }),
      runs(30),
    );
  });

  test("has its ids from its words, and answers that speak for the segments in order", () => {
    const definition = made({
      title: "Größe & Preis?",
      language: "de",
      more: ["en", "de"],
      segments: ["Sofort", "Sofort", "建設"].map((name) => ({ name, need: "Ruhe" })),
      questions: [{ text: "Unsure", options: ["Ja", "Nein", "2 Tage"].map((text) => ({ text })) }],
    });
    expect(definition).toMatchObject({
      id: "groesse-preis",
      languages: ["de", "en"],
      questions: [
        {
          id: "unsure-2",
          options: [
            { id: "ja", points: { sofort: 1 } },
            { id: "nein", points: { "sofort-2": 1 } },
            { id: "answer-2-tage", points: { segment: 1 } },
          ],
        },
      ],
    });
  });

  test("says of all that nobody has written yet that it is to be written", () => {
    const [outlined] = fc.sample(outline, 1) as [Sketch];
    const [segment] = made(outlined).segments;
    expect(segment?.visitor.heading).toMatch(/^\[To be written: .*\]$/);
    expect(segment?.rep?.playbook.summary).toMatch(/^\[To be written: .*\]$/);
    expect(JSON.stringify(segment?.visitor)).not.toContain(segment?.rep?.name);
  });

  test.each(
    interfaceLanguages,
  )("in %s, what is still to be written for visitors is an error", (tag) => {
    const [outlined] = fc.sample(outline, 1) as [Sketch];
    const definition = made(outlined, studioTranslator(tag));
    const report = check(JSON.stringify(definition), { today: "2026-11-21" });
    const errors = report.ok ? report.findings.filter(({ severity }) => severity === "error") : [];
    expect(errors.map(({ code }) => code)).toEqual(
      definition.segments.flatMap(() => ["placeholder", "placeholder"]),
    );
  });
});

test("an outline with more segments than ways to answer is none", () => {
  const begun = {
    title: "T",
    language: "en",
    more: [],
    segments: [1, 2, 3, 4, 5].map((at) => ({ name: `S${at}`, need: "N" })),
    questions: [{ text: "Q", options: [{ text: "A" }, { text: "B" }] }],
  };
  const { questions } = begun;
  expect(sketch.safeParse(begun).success).toBe(false);
  expect(sketch.safeParse({ ...begun, questions: [...questions, ...questions] }).success).toBe(
    false,
  );
  expect(
    sketch.safeParse({ ...begun, questions: [...questions, ...questions, ...questions] }).success,
  ).toBe(true);
});
