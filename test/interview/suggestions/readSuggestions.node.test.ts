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

/** The same as models write it that know of no JSON. */
const bare = (text: string) => text.replace(/"(question|option|quote)"/g, "$1");
const single = (text: string) => text.replaceAll('"', "'");
const curly = (text: string) => text.replace(/"([^"]*)"/g, "“$1”");
const capital = (text: string) => text.replace('"question"', '"Question"');

test.each([
  ["keys without quotes", bare],
  ["single quotes", single],
  ["curly quotes", curly],
  ["other names of keys", capital],
])("an entry with %s is told of, before another and after one", (_, write) => {
  const other = JSON.stringify(soon);
  const odd = write(JSON.stringify(heat));
  for (const [reply, after] of [
    [`[${odd}, ${other}]`, 0],
    [`[${other}, ${odd}]`, 1],
    [`${other}\n${odd}`, 1],
    [odd, 0],
  ] as const) {
    const { suggestions, refusals } = readSuggestions(oven, reply);
    const isInList = reply.startsWith("[") && write === capital;
    expect(suggestions).toHaveLength(reply === odd ? 0 : 1);
    if (!isInList) expect(refusals).toEqual([{ why: "broken", after }]);
    // As JSON it is an entry, in a list of such, and none that can be read.
    else expect(refusals).toMatchObject([{ why: "no-entry" }]);
  }
});

test("wherever a reply is cut off, what is lost is told of", () => {
  const written = [json, JSON.stringify([heat, soon], null, 2)];
  for (const text of [...written, ...written.map(bare), ...written.map(single)]) {
    for (const frame of [text, `{"suggestions": ${text}}`, `Here it is:\n\`\`\`json\n${text}`]) {
      const end = frame.lastIndexOf("]");
      for (let cut = 0; cut <= end; cut++) {
        const { suggestions, refusals } = readSuggestions(oven, frame.slice(0, cut));
        expect(refusals, frame.slice(0, cut)).toHaveLength(1);
        expect(suggestions.length).toBeLessThanOrEqual(2);
      }
    }
  }
  const reply = `[${JSON.stringify(heat)}, `;
  expect(readSuggestions(oven, reply)).toEqual({
    suggestions: [heat],
    refusals: [{ why: "unended", after: 1 }],
  });
});

test.each([
  ["by itself", { ...heat, also: soon }],
  ["in a list", { ...heat, also: [{ sure: [soon] }] }],
])("an entry inside of another is told of, and the one around it is taken: %s", (_, entry) => {
  const refusals = [{ why: "nested", at: 1 }];
  for (const reply of [[entry], JSON.stringify([entry]), JSON.stringify(entry)]) {
    expect(readSuggestions(oven, reply)).toEqual({ suggestions: [heat], refusals });
  }
});

test("however deep what is further in an entry nests, it is read", () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  const reply = `[{ "question": "need", "option": "heat", "quote": "It is cold", "x": ${deep} }]`;
  expect(readSuggestions(oven, reply)).toEqual({ suggestions: [heat], refusals: [] });
});

test("a reply that breaks off before its first suggestion says so, and not that there is no list", () => {
  for (const reply of ["[", '{"suggestions": [', "Here it is:\n```json\n[\n  {"]) {
    expect(readSuggestions(oven, reply).refusals).toEqual([{ why: "unended", after: 0 }]);
  }
});

test("of an object with several lists none is lost", () => {
  const reply = JSON.stringify({ suggestions: [heat], "less sure": [soon] });
  expect(readSuggestions(oven, reply)).toEqual(taken);
});

test.each([
  "\u200B",
  "\u00AD\u200B \u2060",
  "\u3164",
  "\u0301",
  " ",
])("a quote in which there is nothing to read is none: %j", (quote) => {
  expect(readSuggestions(oven, [{ ...heat, quote }]).refusals).toEqual([
    { why: "no-quote", at: 1 },
  ]);
});

test.each(["ok\u00ADay", "می\u200Cروم", "👍🏽", "!"])("a quote may be %j", (quote) => {
  expect(readSuggestions(oven, [{ ...heat, quote }]).suggestions).toMatchObject([{ quote }]);
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
