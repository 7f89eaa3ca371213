import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { barriers } from "../../widget/barriers.ts";
import { click, field, json, open, press, sit, unfold, write } from "./desk.tsx";
import { bakery } from "./sample.ts";

test("a path that is selected elsewhere opens its place and focuses the nearest field", async () => {
  const document = sit(bakery);
  act(() => document.select(["questions", 0, "options", 1, "points"]));
  expect(screen.getByRole("heading", { name: "Question 1 of 3" })).toBeVisible();
  expect(field("Night, for “Later”")).toHaveFocus();
  act(() => document.select(["questions", 1, "options", 0, "rep", "note"]));
  expect(screen.getAllByRole("textbox", { name: "Note" })[0]).toHaveFocus();
  act(() => document.select(["segments", 2]));
  expect(screen.getByRole("heading", { name: "Segment 3 of 3" })).toHaveFocus();
  act(() => document.select(["decision", "rules", 0, "when", "staff"]));
  expect(screen.getByRole("combobox", { name: "Question that is asked for" })).toHaveFocus();
});

test("a new question has an id from its text, and answers from lines", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await click("Add: Question");
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.fill(dialog.getByLabelText("Text"), "Größe?");
  await userEvent.fill(dialog.getByLabelText("Answers"), "Klein");
  await press("{Tab}{Tab}{Enter}");
  expect(await dialog.findByRole("alert")).toHaveTextContent("two to nine answers");
  await userEvent.fill(dialog.getByLabelText("Answers"), "Klein\n\nGroß\n");
  await userEvent.click(dialog.getByRole("button", { name: "Add" }));
  await expect
    .poll(() => json(document).questions[1])
    .toEqual({
      id: "grosse",
      text: "Größe?",
      options: [
        { id: "klein", text: "Klein" },
        { id: "gross", text: "Groß" },
      ],
    });
  expect(screen.getByRole("heading", { name: "Question 2 of 4" })).toHaveFocus();
});

test("answers are added one after the other, each with an id of its own", async () => {
  const document = sit(bakery);
  await open(/What counts/);
  await userEvent.click(field("New answer"));
  await press("Fresh{Enter}");
  await expect.poll(() => json(document).questions[1].options).toHaveLength(3);
  await press("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("write a text");
  expect(json(document).questions[1].options.map(({ id }: { id: string }) => id)).toEqual([
    "fresh",
    "cheap",
    "fresh-2",
  ]);
});

test("an id is renamed wherever it stands, and one that is taken is refused", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await unfold(/When it is asked/);
  await click("rename… hour");
  expect(screen.getByRole("dialog")).toHaveTextContent("2 other places");
  await write("Short name", "taste");
  await press("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("taken");
  await write("Short name", "time");
  await press("{Enter}");
  await expect.poll(() => json(document).questions[0].id).toBe("time");
  expect(json(document).questions[1].when).toEqual({ time: "later" });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "rename… time" })).toHaveFocus();
});

test("what is typed as a new short name comes in place of the old one", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await unfold(/When it is asked/);
  screen.getByRole("button", { name: "rename… hour" }).focus();
  await press("{Enter}");
  await expect.poll(() => window.document.activeElement).toBe(field("Short name"));
  await press("time{Enter}");
  await expect.poll(() => json(document).questions[0].id).toBe("time");
});

test("the id of a lead form's field is renamed, unless another field has it", async () => {
  const fields = [
    { id: "email", type: "email", label: "Email" },
    { id: "phone", type: "tel", label: "Phone" },
  ];
  const document = sit({ ...bakery, capture: { place: "after-result", fields } });
  await open(/^Lead form/);
  await userEvent.click(screen.getAllByRole("button", { name: /^rename…/ })[1] as HTMLElement);
  expect(screen.getByRole("dialog")).toHaveTextContent("change it there as well");
  await write("Short name", "email");
  await press("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("taken");
  await write("Short name", "mobile");
  await press("{Enter}");
  await expect
    .poll(() => json(document).capture.fields.map(({ id }: { id: string }) => id))
    .toEqual(["email", "mobile"]);
  expect(document.getSnapshot().undoLabel).toBe("Short name of Field 2");
  expect(screen.getAllByRole("button", { name: /^rename…/ })[1]).toHaveFocus();
});

test("a segment's parts are folded; what is gone to unfolds, and stays so in the next segment", async () => {
  const document = sit(bakery);
  await open(/Night/);
  const part = (name: RegExp) => within(screen.getByRole("region", { name }));
  const isOpen = (name: RegExp) =>
    screen.getByRole("region", { name }).querySelector("details")?.open;
  expect(isOpen(/arguments/)).toBe(false);
  expect(part(/arguments/).getByText("What persuades (1)")).toBeVisible();
  expect(part(/what comes next/).getByText("nothing yet")).toBeVisible();
  act(() => document.select(["segments", 0, "rep", "playbook", "objections"]));
  expect(screen.getByRole("button", { name: "Add: Objection" })).toHaveFocus();
  await expect.poll(() => isOpen(/arguments/)).toBe(true);
  await open(/Day/);
  expect(isOpen(/arguments/)).toBe(true);
  expect(isOpen(/in short/)).toBe(false);
  part(/in short/)
    .getByText(/step by step/)
    .closest("summary")
    ?.focus();
  await press("{Enter}");
  await expect.poll(() => isOpen(/in short/)).toBe(true);
  await write("Summary", "Other");
  expect(json(document).segments[1].rep.playbook.summary).toBe("Other");
});

test("before something goes one reads what goes with it; the neighbour is open then", async () => {
  const document = sit(bakery);
  await open(/Plain/);
  await click("Remove segment…");
  const dialog = screen.getByRole("dialog", { name: "Remove “Plain”?" });
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "2 answers lose their points for it.",
    "1 rule goes.",
    "Prospects without points now go to “Night”.",
  ]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Remove" }));
  expect(json(document).segments).toHaveLength(2);
  expect(document.getSnapshot().reading.ok).toBe(true);
  expect(screen.getByRole("heading", { name: "Segment 2 of 2" })).toHaveFocus();
  await click("Remove segment…");
  expect(screen.getByRole("dialog")).toHaveTextContent("at least two segments");
});

test("a question moves by its buttons, but not before one that it depends on", async () => {
  const document = sit(bakery);
  const order = () => json(document).questions.map(({ id }: { id: string }) => id);
  await open(/What counts/);
  await click("“What counts?”: move down");
  expect(order()).toEqual(["hour", "staff", "taste"]);
  expect(screen.getByRole("heading", { name: "Question 3 of 3" })).toBeVisible();
  expect(screen.getByRole("button", { name: "“What counts?”: move down" })).toHaveFocus();
  await click("“What counts?”: move up");
  await click("“What counts?”: move up");
  expect(order()).toEqual(["hour", "taste", "staff"]);
  expect(screen.getByRole("alert")).toHaveTextContent("“When do you need it?”");
  expect(document.getSnapshot().reading.ok).toBe(true);
});

test("a segment is dragged to another place, which is its rank in ties", async () => {
  const document = sit(bakery);
  const items = within(screen.getByRole("region", { name: "Segments" })).getAllByRole("listitem");
  await userEvent.dragAndDrop(items[2] as Element, items[0] as Element);
  expect(json(document).segments.map(({ id }: { id: string }) => id)).toEqual([
    "plain",
    "night",
    "day",
  ]);
});

test("while the JSON can't be read the last version is shown, and nothing can be changed", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  act(
    () =>
      void document.apply(
        (text) => ({ text: "", edits: [{ offset: 0, length: text.length, content: "{" }] }),
        { label: "Typing" },
      ),
  );
  expect(field("Text")).toHaveValue("When do you need it?");
  expect(field("Text")).toBeDisabled();
  expect(screen.getByRole("button", { name: "Add: Question" })).toBeDisabled();
  // One can look around all the same.
  await open(/What counts/);
  expect(field("Text")).toHaveValue("What counts?");
  expect(field("Text")).toBeDisabled();
  const outline = within(screen.getByRole("navigation"));
  expect(outline.queryByRole("button", { name: /move (up|down)$/ })).toBeNull();
  act(() => document.undo());
  expect(field("Text")).toBeEnabled();
});

const places = {
  basics: [],
  "a question": ["questions", 1],
  "a segment": ["segments", 0],
  decision: ["decision"],
  "the lead form": ["capture"],
};

test.each(
  Object.entries(places),
)("%s can be used by all, in two languages, light and dark", async (_, path) => {
  // High enough for the whole outline: axe can't judge colours of what is scrolled away.
  await page.viewport(1400, 1600);
  const capture = {
    place: "after-result",
    fields: [{ id: "email", type: "email", label: "Email" }],
    consent: { text: "Yes" },
  };
  const document = sit({ ...bakery, languages: ["en", "de"], capture }, "de");
  act(() => document.select(path));
  for (const folded of window.document.querySelectorAll("details:not([open]) > summary")) {
    await userEvent.click(folded);
  }
  for (const scheme of ["light", "dark"]) {
    window.document.documentElement.style.colorScheme = scheme;
    expect(await barriers()).toEqual([]);
  }
  window.document.documentElement.style.colorScheme = "";
});
