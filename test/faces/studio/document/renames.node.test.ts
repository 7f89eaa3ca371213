import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  openDocument,
  type StudioDocument,
} from "../../../../src/faces/studio/document/document.ts";
import { toldOf } from "../../../../src/faces/studio/document/renames.ts";
import type { Definition } from "../../../../src/index.ts";
import { diffing, finish } from "../../../../src/proof/index.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import { renameId } from "../../../../src/questionnaire/editing/renameId.ts";
import { type IdKind, idsOf } from "../../../../src/questionnaire/editing/uses.ts";
import { bakery } from "../proof/bakery.ts";

const kinds: readonly IdKind[] = ["question", "option", "segment"];

function rename(document: StudioDocument, kind: IdKind, from: string, to: string): void {
  const renaming = renameId(document.getSnapshot().text, kind, from, to);
  if (renaming.ok) document.apply(() => renaming, { label: "id", rename: { kind, from, to } });
}

function now(document: StudioDocument): Definition {
  return document.getSnapshot().lastGood?.definition as Definition;
}

/** What the document tells of its renames, as `--rename` takes it. */
function told(document: StudioDocument): Record<string, string> {
  const { opened, renames } = document.getSnapshot();
  if (!opened.reading.ok) throw new Error("Nothing readable was opened.");
  return Object.fromEntries(toldOf(renames, opened.reading.definition, now(document)));
}

/** Each question, option and segment with the ids it goes by, found by words that stay with it whatever it is called. */
function byWords({ questions, segments }: Definition): ReadonlyMap<string, string> {
  return new Map([
    ...questions.map(({ id, text }) => [`question:${JSON.stringify(text)}`, id] as const),
    ...questions.flatMap(({ text, options }) =>
      options.map((option) => [`option:${text}/${option.text}`, option.id] as const),
    ),
    ...segments.map(({ id, visitor }) => [`segment:${visitor.heading}`, id] as const),
  ]);
}

const ids = ["late", "pays", "wait", "stop", "fast", "slow", "new", "other"];
const step = fc.record({
  does: fc.constantFrom("rename", "rename", "rename", "replace", "undo", "redo", "reload"),
  kind: fc.constantFrom(...kinds),
  which: fc.nat(),
  to: fc.constantFrom(...ids),
});

test("what was renamed is told, swaps and detours too, and what only took an id over is not", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let document = openDocument(bakery());
      const opened = byWords(now(document));
      for (const [at, { does, kind, which, to }] of steps.entries()) {
        const all = idsOf(now(document), kind);
        if (does === "rename") rename(document, kind, all[which % all.length] as string, to);
        if (does === "undo") document.undo();
        if (does === "redo") document.redo();
        if (does === "reload") {
          const { text, opened, saved, renames } = document.getSnapshot();
          const past = structuredClone(document.getPast());
          document = openDocument(text, { opened: opened.text, saved, renames, past });
        }
        if (does === "replace") {
          // Other words: another thing, with an id of its own, which may be had by what is renamed next.
          const source = JSON.parse(document.getSnapshot().text);
          const { options } = source.questions[which % source.questions.length];
          options.pop();
          document.apply(JSON.stringify(source), { label: "remove" });
          options.push({ id: "quite-new", text: `New at ${at}` });
          document.apply(JSON.stringify(source), { label: "add" });
        }
        const current = byWords(now(document));
        const changed = new Map<string, string | undefined>();
        for (const [from, to] of Object.entries(told(document))) changed.set(from, to);
        for (const [words, id] of opened) {
          const [kind = "", rest = ""] = words.split(/:(.*)/s);
          const question = opened.get(`question:${JSON.stringify(rest.split("/")[0])}`);
          const from = kind === "option" ? `option:${question}/${id}` : `${kind}:${id}`;
          const is = current.get(words);
          if (is !== undefined) expect(changed.get(from) ?? id).toBe(is);
          else expect(changed.has(from)).toBe(false);
        }
      }
    }),
  );
});

test("an id that was had before is another thing's, or that of the thing that had it", () => {
  const document = openDocument(bakery());
  document.apply((text) => setAt(text, ["examples"], undefined), { label: "clear" });
  const put = (at: number, option: object) =>
    document.apply((text) => setAt(text, ["questions", 1, "options", at], option), {
      label: "put",
    });
  rename(document, "option", "late/stop", "halt");
  put(4, { id: "stop", text: "We stop for a while" });
  rename(document, "option", "late/stop", "pause");
  expect(told(document)).toEqual({ "option:late/stop": "halt" });
  rename(document, "question", "late", "delivery");
  expect(told(document)).toEqual({
    "question:late": "delivery",
    "option:late/stop": "halt",
  });
  put(0, { id: "other", text: "Something else" });
  put(1, { id: "halt", text: "Somebody else" });
  expect(told(document)).toEqual({ "question:late": "delivery" });
});

test("every id changed and every text said otherwise moves nobody", () => {
  const document = openDocument(
    readFileSync("test/questionnaires/industrial-distributor.json", "utf8"),
  );
  const opened = now(document);
  let count = 0;
  for (const kind of kinds) {
    for (const at of idsOf(opened, kind).keys()) {
      // Those before have other names by now.
      const from = idsOf(now(document), kind)[at] as string;
      rename(document, kind, from, `x${(count++).toString(36).repeat(9)}`);
    }
  }
  document.apply(withOtherWords(document.getSnapshot().text), { label: "words" });
  const renames = toldOf(document.getSnapshot().renames, opened, now(document));
  expect(renames.size).toBe(count);
  const nothing = { questions: [], options: [], segments: [] };
  const edit = finish(diffing(opened, now(document), { renames }));
  expect(edit).toMatchObject({ moved: 0, added: nothing, removed: nothing });
});

/** A questionnaire that says other words everywhere, none like those before. */
function withOtherWords(text: string): string {
  let count = 0;
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other);
    if (value === null || typeof value !== "object") return value;
    const said = Object.entries(value).map(([name, inner]) => [
      name,
      worded.has(name) ? `${count++}` : other(inner),
    ]);
    return Object.fromEntries(said);
  };
  return JSON.stringify(other(JSON.parse(text)));
}

const worded = new Set(["title", "text", "heading", "message", "name", "need", "hint"]);
