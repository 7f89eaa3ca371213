import fc from "fast-check";
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import { setAt } from "../../../src/questionnaire/editing/change.ts";
import { type Edited, inverseOf, withEdits } from "../../../src/questionnaire/editing/textEdit.ts";
import { randomSource } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";
import { doEdit, type Json, randomEdit, randomValue } from "./randomEdits.ts";
import { spacedJson } from "./spacedJson.ts";

const texts = fc.oneof(
  randomSource().chain((source) => spacedJson(source)),
  randomValue.chain((value) => spacedJson([value])),
  fc.constantFrom(...shippedTexts.map(({ text }) => text)),
  fc.constantFrom(...shippedTexts.map(({ text }) => `\uFEFF${text.replaceAll("\n", "\r\n")}`)),
);

test("after any edits the text is what the same edits make of the value, and all around the edited node stays", () => {
  fc.assert(
    fc.property(texts, fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let text = start;
      let value: Json = parsed(text);
      for (const edit of edits) {
        const done = doEdit(text, value, edit);
        if (!done) continue;
        expect(done.edited).not.toBeNull();
        const edited = done.edited as Edited;
        expect(inOrder(parsed(edited.text))).toBe(inOrder(parsed(JSON.stringify(done.value))));
        expect(applied(text, edited)).toBe(edited.text);
        const node = nodeIn(text, done.within);
        for (const { offset, length } of edited.edits) {
          expect(offset).toBeGreaterThanOrEqual(node.offset);
          expect(offset + length).toBeLessThanOrEqual(node.offset + node.length);
        }
        text = edited.text;
        value = parsed(text);
      }
    }),
    runs(400),
  );
});

test("where the value stands already, nothing is written", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(setAt(text, [], parsed(text))).toEqual({ text, edits: [] });
    }),
  );
});

test("an edit can be taken back to the byte", () => {
  fc.assert(
    fc.property(texts, randomEdit, (text, edit) => {
      const edited = doEdit(text, parsed(text), edit)?.edited;
      if (!edited) return;
      const inverse = inverseOf(text, edited.edits);
      expect(withEdits(edited.text, inverse).text).toBe(text);
    }),
  );
});

test("when one member of a list or an object goes, the others stay to the byte", () => {
  fc.assert(
    fc.property(texts, randomEdit, (text, edit) => {
      const done = doEdit(text, parsed(text), { ...edit, kind: "remove" });
      if (!done?.edited) return;
      const before = sourcesIn(text, done.within);
      const after = sourcesIn(done.edited.text, done.within);
      expect(after).toHaveLength(before.length - 1);
      const gone = before.findIndex((source, at) => source !== after[at]);
      expect(after).toEqual(before.toSpliced(gone, 1));
    }),
  );
});

/** The edits, put into the text by hand: in order, and none over another. */
function applied(text: string, { edits }: Edited): string {
  return [...edits]
    .reverse()
    .reduce(
      (so, { offset, length, content }) =>
        so.slice(0, offset) + content + so.slice(offset + length),
      text,
    );
}

function parsed(text: string): Json {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

function nodeIn(text: string, path: readonly (string | number)[]): Node {
  const root = parseTree(text.replace(/^\uFEFF/, " ")) as Node;
  return findNodeAtLocation(root, [...path]) as Node;
}

function sourcesIn(text: string, path: readonly (string | number)[]): string[] {
  const { children = [] } = nodeIn(text, path);
  return children.map(({ offset, length }) => text.slice(offset, offset + length));
}

/** A value's JSON whatever the order of its keys; unlike a comparison of objects, it sees "__proto__". */
function inOrder(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inOrder)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${inOrder(part)}`,
  );
  return `{${parts.sort()}}`;
}
