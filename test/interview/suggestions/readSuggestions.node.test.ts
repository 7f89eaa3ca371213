import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instructionsFor } from "../../../src/interview/suggestions/instructions.ts";
import { readSuggestions } from "../../../src/interview/suggestions/readSuggestions.ts";
import { isAnswer } from "../../../src/questionnaire/decision/answers.ts";
import { oven } from "../../faces/console/oven.ts";

const heat = { question: "need", option: "heat", quote: "It is cold" };
const soon = { question: "urgency", option: "now", quote: "In two weeks" };
const json = JSON.stringify([heat, soon]);
const taken = { suggestions: [heat, soon], refusals: [] };

describe("a reply is read", () => {
  test.each([
    ["a list", json],
    ["an object that holds it", JSON.stringify({ suggestions: [heat, soon] })],
    ["an object that holds it by another name", JSON.stringify({ answers: [heat, soon] })],
    ["a fence", `\`\`\`json\n${json}\n\`\`\``],
    ["words around it", `I found [2] answers {sure}:\n\n${json}\n\nAsk me for "more" [of them].`],
    ["an entry a line", `${JSON.stringify(heat)}\n${JSON.stringify(soon)}`],
    [
      "two fences",
      `\`\`\`\n[${JSON.stringify(heat)}]\n\`\`\`\nand\n\`\`\`\n[${JSON.stringify(soon)}]\n\`\`\``,
    ],
    ["the instructions before it", `${instructionsFor(oven)}\n\n${json}`],
    ["further keys", JSON.stringify([{ ...heat, sure: 0.9 }, soon])],
    ["no text, but the list itself", [heat, soon]],
    ["no text, but the object", { suggestions: [heat, soon] }],
  ])("%s", (_, reply) => {
    expect(readSuggestions(oven, reply)).toEqual(taken);
  });

  test("which suggests nothing", () => {
    for (const reply of ["[]", '{"suggestions": []}', "Nothing fits.\n```json\n[]\n```"]) {
      expect(readSuggestions(oven, reply)).toEqual({ suggestions: [], refusals: [] });
    }
  });

  test("up to where it breaks off, and that is told", () => {
    const reply = `[${JSON.stringify(heat)}, {"question": "urgency", "option": "now", "quo`;
    expect(readSuggestions(oven, reply)).toEqual({
      suggestions: [heat],
      refusals: [{ why: "broken", after: 1 }],
    });
  });

  test("around an entry that is broken", () => {
    const reply = `[{"question": "need", "option": 'heat'}, ${JSON.stringify(soon)}]`;
    expect(readSuggestions(oven, reply)).toEqual({
      suggestions: [soon],
      refusals: [{ why: "broken", after: 0 }],
    });
  });
});

test.each([
  ["nothing", ""],
  ["words alone", "I can’t help with that."],
  ["other JSON", '{"answers": {"need": "heat"}}'],
  ["no list", 42],
  ["null", null],
])("%s has no list in it", (_, reply) => {
  expect(readSuggestions(oven, reply)).toEqual({
    suggestions: [],
    refusals: [{ why: "nothing-found" }],
  });
});

test("several options of a question stand beside each other, and of one option the first quote counts", () => {
  const space = { ...heat, option: "space", quote: "No room" };
  expect(readSuggestions(oven, [heat, space, { ...heat, quote: "Later" }])).toEqual({
    suggestions: [heat, space],
    refusals: [{ why: "repeated", at: 3 }],
  });
});

test("a quote is one line, without what nobody sees or what turns its direction around", () => {
  const quote = " It\u0000 is\n\tcold \u202Eand\u2066 dark \uD800";
  const { suggestions } = readSuggestions(oven, [{ ...heat, quote }]);
  expect(suggestions).toEqual([{ ...heat, quote: "It is cold and dark" }]);
});

test("what is too much is not read, and that is told", () => {
  expect(readSuggestions(oven, " ".repeat(200_001)).refusals).toEqual([{ why: "too-long" }]);
  const many = Array.from({ length: 300 }, () => heat);
  const { suggestions, refusals } = readSuggestions(oven, many);
  expect(suggestions).toEqual([heat]);
  expect(refusals.at(-1)).toEqual({ why: "too-many", at: 201 });
});

test("texts that are made to take long are given up", () => {
  const hostile = ["[", "{", "[]", '["', '{"question":"', "[{", "}{", '"question" :   '];
  for (const piece of hostile) {
    const text = piece.repeat(200_000 / piece.length);
    expect(readSuggestions(oven, text).suggestions).toEqual([]);
    expect(readSuggestions(oven, `${text}${json}`.slice(-200_000)).suggestions.length).toBeLessThan(
      3,
    );
  }
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  expect(readSuggestions(oven, deep).suggestions).toEqual([]);
});

const ids = fc.constantFrom(
  "need",
  "urgency",
  "size",
  "heat",
  "now",
  "__proto__",
  "constructor",
  "",
);
const quotes = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constant("x".repeat(600)),
  fc.jsonValue(),
);
const entries = fc.oneof(
  fc.record({ question: ids, option: ids, quote: quotes }, { requiredKeys: [] }),
  fc.jsonValue(),
);
const replies = fc.oneof(
  fc.array(entries),
  fc.array(entries).map((all) => ({ suggestions: all })),
  fc.jsonValue(),
);

test("whatever comes back, only what the questionnaire has is taken, and each entry is taken or told of", () => {
  fc.assert(
    fc.property(replies, fc.string(), fc.nat(), fc.boolean(), (reply, around, cut, isCut) => {
      const text = `${around}${JSON.stringify(reply)}${around}`;
      for (const raw of [reply, text, isCut ? text.slice(0, cut % text.length) : text]) {
        const { suggestions, refusals } = readSuggestions(oven, raw);
        for (const { question, option, quote } of suggestions) {
          expect(isAnswer(oven, question, option)).toBe(true);
          expect(quote.trim()).not.toBe("");
          expect(quote.length).toBeLessThanOrEqual(1000);
          expect(quote).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
        if (raw !== reply || !Array.isArray(reply)) continue;
        expect(suggestions.length + refusals.length).toBe(reply.length);
      }
    }),
  );
});
