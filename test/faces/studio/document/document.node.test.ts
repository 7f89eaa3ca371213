import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDocument } from "../../../../src/faces/studio/document/document.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import { type TextEdit, withEdits } from "../../../../src/questionnaire/editing/textEdit.ts";
import { mixedUp } from "../../../questionnaire/editing/mixedUp.ts";

const setTitle = (title: string) => (text: string) => setAt(text, ["title"], title);

function titleOf(text: string): string {
  return JSON.parse(text).title;
}

describe("what a document says of itself", () => {
  test("half-finished JSON leaves the last good questionnaire", () => {
    const document = openDocument(mixedUp);
    document.apply(setTitle("New"), { label: "title" });
    const good = document.getSnapshot();
    document.apply(good.text.slice(0, -10), { label: "typing" });
    const broken = document.getSnapshot();
    expect(broken.reading.ok).toBe(false);
    expect(broken.lastGood).toEqual(good.lastGood);
    expect(broken.lastGood?.definition.title).toBe("New");
    expect(broken.opened.text).toBe(mixedUp);
  });

  test("a text that never could be read has no good version; one that was opened before it has that", () => {
    expect(openDocument("{").getSnapshot().lastGood).toBeNull();
    const { lastGood } = openDocument("{", { opened: mixedUp }).getSnapshot();
    expect(lastGood?.text).toBe(mixedUp);
  });

  test("it is unsaved while it is not what was saved last", () => {
    const document = openDocument(mixedUp);
    const isUnsaved = () => document.getSnapshot().isUnsaved;
    expect(isUnsaved()).toBe(false);
    document.apply(setTitle("A"), { label: "title" });
    const toSave = document.getSnapshot().text;
    document.apply(setTitle("AB"), { label: "title" });
    document.markSaved(toSave);
    expect(isUnsaved()).toBe(true);
    document.undo();
    expect(isUnsaved()).toBe(false);
    document.undo();
    expect(isUnsaved()).toBe(true);
  });

  test("the snapshot is another one when something changed, and only then", () => {
    const document = openDocument(mixedUp);
    let count = 0;
    const end = document.subscribe(() => count++);
    const before = document.getSnapshot();
    expect(document.apply(mixedUp, { label: "nothing" })).toBe(false);
    expect(document.apply(() => null, { label: "impossible" })).toBe(false);
    document.undo();
    document.redo();
    document.select([]);
    expect(document.getSnapshot()).toBe(before);
    document.select(["questions", 0]);
    document.select(["questions", 0]);
    expect(document.getSnapshot().selection).toEqual(["questions", 0]);
    expect(count).toBe(1);
    end();
    document.apply(setTitle("New"), { label: "title" });
    expect(count).toBe(1);
  });
});

describe("undo", () => {
  const edit = fc.oneof(
    fc.record({ do: fc.constant("type"), at: fc.nat(), text: fc.string({ unit: "binary" }) }),
    fc.record({
      do: fc.constantFrom("undo", "redo", "save"),
      at: fc.constant(0),
      text: fc.constant(""),
    }),
  );

  test("whatever was done is undone and redone to the byte, and a view that takes the edits keeps step", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), fc.boolean(), (edits, merge) => {
        let time = 0;
        const document = openDocument(mixedUp, { now: () => (time += 400) });
        let view = mixedUp;
        document.onEdits((edits: readonly TextEdit[]) => {
          view = withEdits(view, edits).text;
        });
        const text = () => document.getSnapshot().text;
        for (const { do: what, at, text: typed } of edits) {
          const place = at % text().length;
          if (what === "undo") document.undo();
          else if (what === "redo") document.redo();
          else if (what === "save") document.markSaved(text());
          else {
            const typing = text().slice(0, place) + typed + text().slice(place + (at % 7));
            document.apply(typing, { label: "typing", ...(merge && { merge: "json" }) });
          }
          expect(view).toBe(text());
        }
        const last = text();
        while (document.getSnapshot().undoLabel !== null) document.undo();
        expect(text()).toBe(mixedUp);
        while (document.getSnapshot().redoLabel !== null) document.redo();
        if (!edits.some(({ do: what }) => what === "undo")) expect(text()).toBe(last);
        expect(view).toBe(text());
      }),
    );
  });

  test("what is typed into one field is one step, until there is a rest, another field, a save or an undo", () => {
    let time = 0;
    const document = openDocument(mixedUp, { now: () => time });
    const type = (title: string, merge = "title") => {
      time += 100;
      document.apply(setTitle(title), { label: title, merge });
    };
    const undone = () => {
      document.undo();
      return titleOf(document.getSnapshot().text);
    };
    const start = titleOf(mixedUp);
    for (const title of ["N", "Ne", "New"]) type(title);
    expect(document.getSnapshot().undoLabel).toBe("N");
    expect(undone()).toBe(start);
    document.redo();
    expect(titleOf(document.getSnapshot().text)).toBe("New");

    type("New!");
    expect(undone()).toBe("New");
    type("New?");
    time += 1000;
    type("New??");
    expect(undone()).toBe("New?");
    type("Other", "heading");
    expect(undone()).toBe("New?");
    type("A");
    document.markSaved(document.getSnapshot().text);
    type("AB");
    expect(undone()).toBe("A");
  });

  test("labels say what would be undone and redone; what is done anew leaves nothing to redo", () => {
    const document = openDocument(mixedUp);
    const labels = () => [document.getSnapshot().undoLabel, document.getSnapshot().redoLabel];
    document.apply(setTitle("A"), { label: "first" });
    document.apply(setTitle("B"), { label: "second" });
    expect(labels()).toEqual(["second", null]);
    document.undo();
    expect(labels()).toEqual(["first", "second"]);
    document.apply(setTitle("C"), { label: "third" });
    expect(labels()).toEqual(["third", null]);
  });

  test("a view that hands back the text which it was just told of adds no step", () => {
    const document = openDocument(mixedUp);
    let view = mixedUp;
    document.onEdits((edits) => {
      view = withEdits(view, edits).text;
      document.apply(view, { label: "echo" });
    });
    document.apply(setTitle("A"), { label: "form" });
    document.undo();
    expect(document.getSnapshot()).toMatchObject({
      text: mixedUp,
      undoLabel: null,
      redoLabel: "form",
    });
  });

  test("the oldest steps go once there is a very great deal of them", () => {
    const document = openDocument("{}");
    for (let at = 0; at < 30; at++) {
      document.apply(`${at}`.repeat(700_000), { label: `${at}` });
    }
    let count = 0;
    for (; document.getSnapshot().undoLabel !== null; count++) document.undo();
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(30);
  });
});
