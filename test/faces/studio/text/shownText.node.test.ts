import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, editsOf, shownTextOf } from "../../../../src/faces/studio/text/shownText.ts";
import { editBetween, withEdits } from "../../../../src/questionnaire/editing/textEdit.ts";

const pieces = fc.array(fc.constantFrom("a", "b", "{", "\n", "\r\n", "\r", "é", "\u{1F35E}"));
const anyText = pieces.map((parts) => parts.join(""));
const plain = (text: string) => text.replace(/\r\n?/g, "\n");

test("every place that is shown is where the text has it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { shown, toShown, toText } = shownTextOf(text);
      expect(shown).toBe(plain(text));
      for (let at = 0; at <= shown.length; at++) {
        expect(plain(text.slice(0, toText(at)))).toBe(shown.slice(0, at));
        expect(toShown(toText(at))).toBe(at);
      }
    }),
  );
});

test("what is typed comes out the same in the text, whose own line breaks stay and are taken on", () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), fc.nat(), (text, typed, one, other) => {
      const before = shownTextOf(text);
      const { shown } = before;
      const [from = 0, to = 0] = [one, other]
        .map((at) => at % (shown.length + 1))
        .sort((a, b) => a - b);
      const insert = plain(typed);
      const after = withEdits(text, editsOf(before, [{ from, to, insert }])).text;
      // A line break that is put after a lone carriage return becomes one with it.
      fc.pre(!/\r(?!\n)/.test(text));
      expect(plain(after)).toBe(shown.slice(0, from) + insert + shown.slice(to));
      if (text.includes("\r\n") && !/(?<!\r)\n/.test(text)) expect(after).not.toMatch(/(?<!\r)\n/);
    }),
  );
});

test("what is done to the text elsewhere comes in as it is shown", () => {
  fc.assert(
    fc.property(anyText, anyText, (text, next) => {
      const [before, after] = [shownTextOf(text), shownTextOf(next)];
      let { shown } = before;
      const changes = changesOf(before, editBetween(text, next), after);
      for (const { from, to, insert } of changes.toReversed()) {
        shown = shown.slice(0, from) + insert + shown.slice(to);
      }
      expect(shown).toBe(after.shown);
    }),
  );
});
