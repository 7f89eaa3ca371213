import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StudioDocument } from "../../../../src/faces/studio/document/document.ts";
import { TextView } from "../../../../src/faces/studio/text/TextView.tsx";
import type { Path } from "../../../../src/questionnaire/definition/problem.ts";
import { withEdits } from "../../../../src/questionnaire/editing/textEdit.ts";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "./bakery.ts";
import { proofOf } from "./proofOf.ts";
import { sit } from "./sit.tsx";

const press = (keys: string) => userEvent.keyboard(keys);
const beforeSix = ["questions", 1, "options", 0, "text", "en"];

/** Stands in the editor right before a value. */
async function writeAt(document: StudioDocument, path: Path): Promise<HTMLElement> {
  const editor = await screen.findByRole("textbox");
  document.select(path);
  editor.focus();
  await expect.poll(() => window.document.activeElement).toBe(editor);
  return editor;
}

function marked(): string {
  const lines = [...window.document.querySelectorAll(".st-json-marked")];
  return lines.map(({ textContent }) => textContent.trim()).join("\n");
}

test("what is typed is one change, which keeps the file's line breaks and is undone to the byte", async () => {
  const text = bakery.replaceAll("\n", "\r\n");
  const { document } = sit(text, <TextView />);
  await writeAt(document, beforeSix);
  await press("{ArrowRight}About, ");
  const typed = text.replace("Before six", "About, Before six");
  expect(document.getSnapshot().text).toBe(typed);
  expect(document.getSnapshot().undoLabel).toBe("Edit in the JSON");
  await press("{Control>}z{/Control}");
  expect(document.getSnapshot().text).toBe(text);
  expect(document.getSnapshot().undoLabel).toBeNull();
  await press("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(document.getSnapshot().text).toBe(typed);
  await press("{Enter}x");
  expect(document.getSnapshot().text).toMatch(/About, \r\n *xBefore six/);
  await press("{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}");
  expect(document.getSnapshot().text).toBe(text);
});

test("edits from elsewhere come in, and leave the cursor where it was", async () => {
  const { document } = sit(bakery, <TextView />);
  const editor = await writeAt(document, beforeSix);
  editor.blur();
  document.apply(
    (text) =>
      withEdits(text, [
        { offset: text.indexOf("bakery"), length: 6, content: "breadshop" },
        { offset: text.indexOf('"Later"'), length: 7, content: '"At some time"' },
      ]),
    { label: "Two places" },
  );
  await expect.poll(() => editor.textContent).toContain('"At some time"');
  expect(editor.textContent).not.toContain('"Later"');
  editor.focus();
  await press("{ArrowRight}x");
  expect(document.getSnapshot().text).toContain('"xBefore six"');
  document.undo();
  document.undo();
  expect(document.getSnapshot().text).toBe(bakery);
  expect(editor.textContent).toContain('"Later"');
});

test("other views lead to a place and its lines are marked until one moves on; the cursor leads them", async () => {
  const { document } = sit(bakery, <TextView />);
  await writeAt(document, ["decision", "rules", 0]);
  expect(marked()).toMatch(/^"rules": .*"hour": "early"/);
  await press("{ArrowUp}");
  expect(marked()).toBe("");
  await expect.poll(() => document.getSnapshot().selection).toEqual(["decision", "fallback"]);
});

test("problems are underlined and listed with the way to them, and go when they are mended", async () => {
  const { document } = sit(bakery, <TextView />, { language: "de" });
  await screen.findByText("Keine Probleme: Das JSON ist lesbar.");
  document.apply(bakery.replace('"fallback": "day"', '"fallback": "dya"'), { label: "Slip" });
  const problem = await screen.findByRole("button", { name: /^Zeile 47.*„?day/ });
  await userEvent.click(problem);
  await expect.poll(() => textOf(".cm-lintRange-error")).toBe('"dya"');
  await press("{ArrowRight}{Delete}{Delete}{Delete}day");
  await screen.findByText("Keine Probleme: Das JSON ist lesbar.");
  expect(document.getSnapshot().text).toBe(bakery);
  await expect.poll(() => textOf(".cm-lintRange-error")).toBeUndefined();
});

test("where the text is no JSON, it opens at the first problem", async () => {
  const { document } = sit(bakery.replace('"fallback": "day",', '"fallback": "day"'), <TextView />);
  const editor = await screen.findByRole("textbox");
  await expect.poll(() => editor.textContent).toContain('"rules"');
  editor.focus();
  await press(",");
  await expect.poll(() => document.getSnapshot().reading.ok).toBe(true);
});

test("what the proof finds is underlined too, until the text is another", async () => {
  const finding = { code: "segment-count", severity: "warning", path: ["id"] } as const;
  const findings = [{ ...finding, figures: { count: 2 }, line: 3, column: 9 }];
  const { document } = sit(bakery, <TextView />, { proof: proofOf(bakery, { findings }) });
  await expect.poll(() => textOf(".cm-lintRange-warning")).toBe('"bakery"');
  document.apply(bakery.replace("Staff", "People"), { label: "Text" });
  await expect.poll(() => textOf(".cm-lintRange-warning")).toBeUndefined();
});

test("ids are offered by what they are called, and put in whole", async () => {
  const { document } = sit(bakery, <TextView />);
  await writeAt(document, ["decision", "fallback"]);
  await press("{ArrowRight}{Delete}{Delete}{Delete}");
  // By what it is called too.
  await press("bAKED at n");
  const list = await screen.findByRole("listbox");
  const offer = within(list).getByRole("option", { name: /night.*Baked at night/ });
  await userEvent.click(offer);
  expect(document.getSnapshot().text).toContain('"fallback": "night",');
});

test.each([
  ["en", "The segment of a prospect for whom no segment has a point"],
  ["de", "Das Segment für alle, bei denen kein Segment Punkte hat"],
] as const)("the format is explained in the interface's language: %s", async (language, words) => {
  const { document } = sit(bakery, <TextView />, { language });
  const editor = await writeAt(document, ["decision", "fallback"]);
  await press("{ArrowLeft}{ArrowLeft}{ArrowLeft}{Control>} {/Control}");
  await screen.findByRole("option", { name: "fallback", selected: true });
  expect(await screen.findByText(words)).toHaveAttribute("lang", language);
  await press("{Escape}");
  await expect.poll(() => screen.queryByText(words)).toBeNull();
  await userEvent.hover(within(editor).getByText('"fallback"'));
  expect(await screen.findByText(words)).toHaveAttribute("lang", language);
});

test("what is said of a suggestion hides no other one, on a phone too", async () => {
  await page.viewport(390, 800);
  const { document } = sit(bakery, <TextView />);
  await writeAt(document, ["questions", 1, "unsure"]);
  await press('{Home}{Enter}{ArrowUp}"as');
  await screen.findByRole("option", { name: "basis", selected: true });
  expect(screen.getAllByRole("option")).toHaveLength(2);
  const about = () => screen.queryByText(/^What kind of fact/)?.getBoundingClientRect();
  await expect.poll(() => about()?.top ?? -1).toBeGreaterThan(0);
  const said = about() as DOMRect;
  const list = screen.getByRole("listbox").getBoundingClientRect();
  expect(said.top >= list.bottom || said.bottom <= list.top).toBe(true);
  expect(said.right).toBeLessThanOrEqual(390);
});

test("Tab leaves the editor, and nobody is kept out", async () => {
  sit(bakery.replace('"fallback": "day"', '"fallback": "dya"'), <TextView />);
  const editor = await screen.findByRole("textbox", { name: "The questionnaire as JSON" });
  editor.focus();
  await expect
    .poll(async () => {
      await press("{F8}");
      return textOf(".cm-lintRange-error");
    })
    .toBe('"dya"');
  expect(await barriers()).toEqual([]);
  await press("{Tab}");
  await expect.poll(() => window.document.activeElement?.textContent).toMatch(/^Line 47/);
});

function textOf(selector: string): string | undefined {
  return window.document.querySelector(selector)?.textContent;
}
