import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { runs } from "../../runs.ts";
import { holdsTogether } from "./holdsTogether.ts";
import { soundText } from "./sound.ts";

/** Names of the format, in places where it has others. */
const names = fc.constantFrom(
  ...[
    "format",
    "id",
    "title",
    "languages",
    "questions",
    "segments",
    "options",
    "decision",
    "rules",
  ],
  ...[
    "when",
    "points",
    "range",
    "ask",
    "rep",
    "visitor",
    "playbook",
    "examples",
    "answers",
    "capture",
  ],
  ...["published", "tier", "action", "fields", "constent", "fallback", "__proto__", "constructor"],
);

const formatLike = fc.letrec((again) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(null, true, 0, 1, "", "a", "unsure", "never", 1e9),
    fc.array(again("value"), { maxLength: 3 }),
    fc.dictionary(names, again("value"), { maxKeys: 6 }),
  ),
})).value;

test("reading never throws, whatever the text", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.json({ maxDepth: 6 }));
  fc.assert(
    fc.property(text, (text) => holdsTogether(text, read(text))),
    runs(1000),
  );
});

test("reading never throws, whatever stands under the format's names", () => {
  fc.assert(
    fc.property(formatLike, (value) => {
      const text = JSON.stringify(value, null, 1);
      holdsTogether(text, read(text));
    }),
    runs(1000),
  );
});

test("what JSON.parse refuses is broken JSON, and nothing else is", () => {
  const scraps = fc.oneof(
    fc.constantFrom(...'{}[],:"\\/*\n\r\t -.0eE+tfn'.split("")),
    fc.constantFrom(
      "//",
      "/*",
      "*/",
      "\\u12",
      "\u0000",
      "\u2028",
      "\uFEFF",
      "00",
      "1.",
      "nul",
      "\f",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  const cuts = fc.array(fc.tuple(fc.nat(soundText.length), fc.nat(3), scraps), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(cuts, (cuts) => {
      const text = cuts.reduce(
        (text, [at, gone, scrap]) => text.slice(0, at) + scrap + text.slice(at + gone),
        soundText,
      );
      const reading = read(text);
      const isBroken = !reading.ok && reading.problems.some(({ code }) => code === "broken-json");
      expect(isBroken).toBe(!isJson(text.replace(/^\uFEFF/, "")));
      holdsTogether(text, reading);
    }),
    runs(1500),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
