import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTexts } from "../../../src/interview/calls/mergeTexts.ts";
import { runs } from "../../runs.ts";

test.each([
  ["Call on Friday", "Call Ines on Friday", "Call on Friday at ten", "Call Ines on Friday at ten"],
  ["", "From one", "From the other", "From the other From one"],
  ["hel", "hello", "hel you", "hello you"],
  ["one two three", "one three", "one two three four", "one three four"],
  ["one two three", "one three", "one 2 three", "one 2 three"],
  ["Price?", "Price: 30", "Price: 40", "Price: 40 Price: 30"],
  ["a", "a b", "a b", "a b"],
  ["one two three", "zero one two three four", "one two and three", "zero one two and three four"],
  ["a\nb", "a\nb\nc", "x\na\nb", "x\na\nb\nc"],
])("of %j, %j and %j come to %j", (base, ours, theirs, merged) => {
  expect(mergeTexts(base, ours, theirs)).toBe(merged);
});

const text = fc
  .array(fc.constantFrom("Ines", "calls", "on", "Friday", "ten", "x"), { maxLength: 8 })
  .map((words) => words.join(" "));

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

test("no word that was typed into one of two texts is lost when they are joined", () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const [before, merged] = [count(base), count(mergeTexts(base, ours, theirs))];
      for (const side of [count(ours), count(theirs)]) {
        for (const [word, times] of side) {
          if (word !== "" && times > (before.get(word) ?? 0)) {
            expect(merged.get(word) ?? 0).toBeGreaterThanOrEqual(times - (before.get(word) ?? 0));
          }
        }
      }
    }),
    runs(2000),
  );
});

test("a text that nobody else has changed is taken as it is, to the letter", () => {
  const any = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(any, any, (base, changed) => {
      expect(mergeTexts(base, changed, base)).toBe(changed);
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, changed)).toBe(changed);
    }),
    runs(1000),
  );
});

test("two that type into one text for a while, at several places and in any order, lose no word and double none", () => {
  const side = fc.constantFrom<"ours" | "theirs">("ours", "theirs");
  const step = fc.record({
    side,
    keeps: fc.boolean(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      let kept = "one two three";
      const tabs = { ours: { base: kept, text: kept }, theirs: { base: kept, text: kept } };
      const keep = (tab: { base: string; text: string }) => {
        kept = mergeTexts(tab.base, tab.text, kept);
        tab.base = tab.text = kept;
      };
      for (const [index, { side, keeps, at }] of steps.entries()) {
        const tab = tabs[side];
        const words = tab.text.split(" ");
        words.splice(Math.round(at * words.length), 0, `word${index}`);
        tab.text = words.join(" ");
        if (keeps) keep(tab);
      }
      keep(tabs.ours);
      keep(tabs.theirs);
      const typed = ["one", "two", "three", ...steps.map((_, index) => `word${index}`)];
      expect(kept.split(/\s+/).toSorted()).toEqual(typed.toSorted());
    }),
    runs(1000),
  );
});
