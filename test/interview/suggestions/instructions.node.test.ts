import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instructionsFor } from "../../../src/interview/suggestions/instructions.ts";
import { readSuggestions } from "../../../src/interview/suggestions/readSuggestions.ts";
import { replySchema } from "../../../src/interview/suggestions/replySchema.ts";
import { isAskable } from "../../../src/questionnaire/decision/answers.ts";
import type { Definition } from "../../../src/questionnaire/definition/definition.ts";
import { oven, ovenWith } from "../../faces/console/oven.ts";
import { isValid } from "../../questionnaire/definition/againstSchema.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { keptTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { randomDefinition } from "../../randomDefinition.ts";

const fits = (definition: Definition, reply: unknown) =>
  isValid({ ...replySchema(definition) }, reply);

const nothingToSay = {
  summary: "Another",
  approach: [],
  buying: { process: "Another", committee: [] },
  messages: [],
  objections: [],
  evidence: [],
  nextSteps: [],
};

describe("the instructions", () => {
  test("have each question that is asked, with what to listen for and its answers by id", () => {
    const text = instructionsFor(
      ovenWith((draft) => {
        Object.assign(draft.questions[1]?.options[0] ?? {}, { rep: { listenFor: ["It’s cold"] } });
      }),
    );
    expect(text).toContain(`Question need: What do you run out of?
  In writing: What is in short supply?
  Listen for: Queues
  Answers, by id:
  - heat: Heat
    Listen for: It’s cold
  - space: Space
  - money: Money`);
    expect(text).toContain("  - unsure: The customer says that they don’t know");
    expect(text).not.toContain("How many bakers?");
    expect(text).toContain(JSON.stringify(replySchema(oven), null, 1));
  });

  test("speak the language that is wanted, in their own words too", () => {
    const text = instructionsFor(oven, "de-AT");
    expect(text).toContain("Frage need: Woran fehlt es?");
    expect(text).toContain("  - heat: Hitze");
    expect(instructionsFor(oven, "fr")).toBe(instructionsFor(oven));
  });

  test.each(keptTexts)("tell nothing of segments, points and rules: $name", ({ text }) => {
    const plain = JSON.parse(text);
    const other = structuredClone(plain);
    for (const question of other.questions) {
      for (const key of ["basis", "offer", "when"]) delete question[key];
      if (question.ask === "if-close") delete question.ask;
      if (question.rep) question.rep.why = "Another reason";
      for (const option of question.options) delete option.points;
    }
    other.segments = other.segments.slice(0, 2).map((segment: { id: string }) => ({
      id: segment.id,
      visitor: { heading: "Another", message: "Another" },
      rep: { name: "Another", need: "Another", playbook: nothingToSay },
    }));
    other.decision = { fallback: other.segments[0].id };
    for (const key of ["examples", "capture", "rep"]) delete other[key];
    expect(instructionsFor(definitionOf(other))).toBe(instructionsFor(definitionOf(plain)));
  });

  test("name no segment, no tier and no points of a questionnaire whose texts don't", () => {
    expect(instructionsFor(oven)).not.toMatch(/baker|decline|avoid|points?|tier|segment|speed/i);
  });
});

describe("the schema of the reply", () => {
  test("takes an option with its own question alone, and no more than is asked for", () => {
    const good = { question: "need", option: "heat", quote: "It is cold" };
    expect(fits(oven, [good])).toBe(true);
    expect(fits(oven, [])).toBe(true);
    for (const bad of [
      { ...good, option: "hall" },
      { ...good, question: "size", option: "few" },
      { ...good, quote: "" },
      { ...good, quote: "x".repeat(501) },
      { ...good, sure: 0.9 },
      { question: "need", option: "heat" },
    ]) {
      expect(fits(oven, [bad])).toBe(false);
    }
  });

  test("whatever fits it is taken in, of any questionnaire", () => {
    fc.assert(
      fc.property(
        randomDefinition(),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (of, words) => {
          const all = of.questions
            .filter(({ id }) => isAskable(of, id))
            .flatMap(({ id, options, unsure }) =>
              [...options.map((one) => one.id), ...(unsure ? ["unsure"] : [])].map((option) => ({
                question: id,
                option,
                quote: `said ${words}`.slice(0, 400),
              })),
            );
          fc.pre(all.length > 0);
          expect(fits(of, all)).toBe(true);
          const { suggestions, refusals } = readSuggestions(of, JSON.stringify(all));
          expect(refusals).toEqual([]);
          expect(suggestions).toHaveLength(all.length);
        },
      ),
    );
  });
});
