import { expect, test } from "vitest";
import {
  openDocument,
  type StudioDocument,
} from "../../../../src/faces/studio/document/document.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import { renameId } from "../../../../src/questionnaire/editing/renameId.ts";
import { bakery } from "../proof/bakery.ts";

const title = (document: StudioDocument, to: string) =>
  document.apply((text) => setAt(text, ["title"], to), { label: "Title" });

function renameSegment(document: StudioDocument, from: string, to: string): void {
  const renaming = renameId(document.getSnapshot().text, "segment", from, to);
  if (!renaming.ok) throw new Error(`${from} can’t be renamed.`);
  document.apply(() => renaming, { label: "id", rename: { kind: "segment", from, to } });
}

test("an edit is compared with the last save, unless another baseline is chosen", () => {
  const document = openDocument(bakery());
  title(document, "Rolls");
  const saved = document.getSnapshot().text;
  document.markSaved(saved);
  title(document, "Cakes");
  const before = document.getSnapshot().text;
  title(document, "Pies");
  expect(document.getSnapshot()).toMatchObject({
    baselineChoice: "saved",
    baseline: { text: saved },
  });
  document.compareWith("change");
  expect(document.getSnapshot().baseline?.text).toBe(before);
  document.undo();
  expect(document.getSnapshot().baseline?.text).toBe(saved);
  document.compareWith("opened");
  expect(document.getSnapshot().baseline?.text).toBe(bakery());
  document.compareWith({ version: "As it was", text: before });
  expect(document.getSnapshot().baseline?.text).toBe(before);
});

test("what was never saved has no last save to be compared with, and what wasn't changed no last change", () => {
  const document = openDocument(bakery(), { saved: "", opened: "" });
  expect(document.getSnapshot().baseline).toBeNull();
  document.compareWith("change");
  expect(document.getSnapshot().baseline).toBeNull();
  document.compareWith("saved");
  document.markSaved(bakery());
  expect(document.getSnapshot().baseline?.text).toBe(bakery());
});

test("what was pasted stands nowhere else, so it is compared with what was opened until it is saved", () => {
  const document = openDocument(bakery(), { saved: "", opened: bakery() });
  title(document, "Rolls");
  expect(document.getSnapshot()).toMatchObject({
    baselineChoice: "opened",
    baseline: { text: bakery() },
  });
  document.markSaved(document.getSnapshot().text);
  expect(document.getSnapshot().baselineChoice).toBe("saved");
});

test("an example that is opened, and stands nowhere as it is edited, is not compared with a save that never was", () => {
  const document = openDocument(bakery());
  title(document, "Rolls");
  expect(document.getSnapshot()).toMatchObject({
    baselineChoice: "opened",
    baseline: { text: bakery() },
  });
});

test("a baseline knows what was renamed since, and not what was renamed before", () => {
  const document = openDocument(bakery());
  renameSegment(document, "fast", "at-once");
  document.markSaved(document.getSnapshot().text);
  renameSegment(document, "at-once", "now");
  expect(document.getSnapshot().baseline?.renames).toEqual([
    { kind: "segment", opened: "at-once", now: "now" },
  ]);
  document.compareWith("opened");
  expect(document.getSnapshot().baseline?.renames).toEqual([
    { kind: "segment", opened: "fast", now: "now" },
  ]);
});

test("a document that goes on is compared as it was before it was left", () => {
  const left = openDocument(bakery());
  title(left, "Rolls");
  left.compareWith("opened");
  const { text, opened, saved, chosenBaseline, savedRenames, renames } = left.getSnapshot();
  const again = openDocument(text, {
    opened: opened.text,
    saved,
    chosenBaseline,
    savedRenames,
    renames,
  });
  expect(again.getSnapshot().baseline).toEqual(left.getSnapshot().baseline);
});
