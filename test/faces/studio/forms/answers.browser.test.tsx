import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StudioDocument } from "../../../../src/faces/studio/document/document.ts";
import { barriers } from "../../widget/barriers.ts";
import { click, field, json, open, pasteCells, press, sit, unfold } from "./desk.tsx";
import { bakery } from "./sample.ts";

beforeEach(() => page.viewport(1280, 900));

const optionsOf = (document: StudioDocument) => json(document).questions[0].options;
const textsOf = (document: StudioDocument) =>
  optionsOf(document).map(({ text }: { text: string }) => text);
const told = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

test("an answer's text and points are one row, read with its answer and the segments", async () => {
  sit(bakery);
  await open(/When do you need it/);
  const table = within(screen.getByRole("table"));
  expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Answer",
    "Night",
    "Day",
    "Plain",
  ]);
  const [row] = screen.getByRole("textbox", { name: "Answer 2" }).closest("tbody")?.rows ?? [];
  expect(
    within(row as HTMLElement)
      .getAllByRole("textbox")
      .map((box) => (box as HTMLInputElement).value),
  ).toEqual(["Later", "", "3", "1"]);
  expect(within(row as HTMLElement).getByRole("rowheader")).toContainElement(field("Answer 2"));
});

test("cells of a spreadsheet go into texts and points from the focused cell on, and one undo takes all back", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await open(/When do you need it/);
  await userEvent.click(field("Answer 1"));
  pasteCells(["At four", "5", "", "−2"], ["", "1", "0", "+4"]);
  expect(optionsOf(document)).toEqual([
    { id: "early", text: "At four", points: { night: 5, plain: -2 } },
    { id: "later", text: "Later", points: { night: 1, day: 0, plain: 4 } },
    { id: "any", text: "Any time" },
  ]);
  expect(field("Answer 1")).toHaveFocus();
  expect(told()).toContain("6 cells filled from the clipboard.");
  expect(document.getSnapshot().undoLabel).toBe("Pasted cells of question 1");
  await press("{Control>}z{/Control}");
  expect(document.getSnapshot().text).toBe(before);
  expect(field("Answer 1")).toHaveValue("Before six");
});

test("what doesn't fit is told, and the rest goes in", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await userEvent.click(field("Day, for “Later”"));
  pasteCells(["7", "much", "9"], ["3.5", "8", ""], ["1", "", ""]);
  expect(optionsOf(document).map(({ points }: { points: object }) => points)).toEqual([
    { night: 3, plain: 1 },
    { day: 7, plain: 1 },
    { plain: 8 },
  ]);
  expect(told()).toContain("2 cells filled");
  expect(told()).toContain("2 cells lie beyond the answers and segments");
  expect(told()).toContain("2 cells were left out");
  expect(told()).toContain("“much” and “3.5”");
  // It is over once one types on.
  await press("2");
  expect(told()).not.toContain("cells");
});

test("a row of empty cells takes points away, and leaves no empty shell", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await userEvent.click(field("Night, for “Before six”"));
  pasteCells(["", "", ""]);
  expect(optionsOf(document)[0]).toEqual({ id: "early", text: "Before six" });
});

test("one pasted cell is words as any, and stays with the field", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await userEvent.click(field("Answer 1"));
  const before = document.getSnapshot().text;
  pasteCells(["At four"]);
  // The browser puts them in itself; what is made by a test it leaves alone.
  expect(document.getSnapshot().text).toBe(before);
  expect(told().trim()).toBe("");
});

test("pasted texts are in the first language, and the others stay", async () => {
  const [hour, ...others] = bakery.questions;
  const text = { en: "Before six", de: "Vor sechs" };
  const options = hour?.options.map((option, at) => (at === 0 ? { ...option, text } : option));
  const document = sit({
    ...bakery,
    languages: ["en", "de"],
    questions: [{ ...hour, options }, ...others],
  });
  await open(/When do you need it/);
  await userEvent.click(field("Answer 1"));
  pasteCells(["At four"], ["At five"]);
  expect(textsOf(document)).toEqual([{ en: "At four", de: "Vor sechs" }, "At five", "Any time"]);
  // Another language's words stand behind “More”, which says which there are.
  const [more] = screen.getAllByText("More").map((word) => word.closest("summary"));
  expect(more).toHaveTextContent("German");
  act(() => document.select(["questions", 0, "options", 1, "text", "de"]));
  expect(field("Answer 2, German")).toHaveFocus();
  await press("Um fünf");
  expect(textsOf(document)[1]).toEqual({ en: "At five", de: "Um fünf" });
});

test("Alt with an arrow key moves an answer, and the focus goes along wherever it is", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  const cell = field("Day, for “Later”");
  await userEvent.click(cell);
  await press("{Alt>}{ArrowUp}{/Alt}");
  expect(textsOf(document)).toEqual(["Later", "Before six", "Any time"]);
  expect(field("Day, for “Later”")).toHaveFocus();
  await press("{Alt>}{ArrowUp}{/Alt}");
  expect(textsOf(document)).toEqual(["Later", "Before six", "Any time"]);
  await press("{Shift>}{Tab}{/Shift}{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
  expect(textsOf(document)).toEqual(["Before six", "Any time", "Later"]);
  expect(field("Answer 3")).toHaveFocus();
  await press("{End}!");
  expect(textsOf(document)).toEqual(["Before six", "Any time", "Later!"]);
  await click("Answer 3: move up");
  expect(textsOf(document)).toEqual(["Before six", "Later!", "Any time"]);
  expect(screen.getByRole("button", { name: "Answer 2: move up" })).toHaveFocus();
});

test("an answer is dragged by its grip to another place", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  const grip = screen.getByText("3", { selector: "[draggable=true]" });
  await userEvent.dragAndDrop(grip, field("Answer 1"));
  expect(textsOf(document)).toEqual(["Any time", "Before six", "Later"]);
});

test("arrow keys lead from text to points and back, and Tab to points of the column where one was", async () => {
  sit(bakery);
  await open(/When do you need it/);
  await userEvent.click(field("Answer 1"));
  await press("{End}{ArrowRight}");
  expect(field("Night, for “Before six”")).toHaveFocus();
  await press("{ArrowRight}{ArrowDown}");
  expect(field("Day, for “Later”")).toHaveFocus();
  await userEvent.click(field("Answer 3"));
  await userEvent.tab();
  expect(field("Day, for “Any time”")).toHaveFocus();
  await press("{ArrowLeft}{ArrowLeft}");
  expect(field("Answer 3")).toHaveFocus();
  await press("{Home}{ArrowUp}");
  expect(field("Answer 2")).toHaveFocus();
  await press("{Enter}");
  expect(field("Answer 3")).toHaveFocus();
});

test("an answer that is unfolded stays so while one is elsewhere", async () => {
  sit(bakery);
  await open(/When do you need it/);
  await unfold(/^Answer 2: More/);
  await open(/What counts/);
  await open(/When do you need it/);
  expect(
    [...window.document.querySelectorAll<HTMLDetailsElement>("tbody details")].map(
      ({ open }) => open,
    ),
  ).toEqual([false, true, false]);
});

test.each([
  ["ltr", 1280],
  ["rtl", 390],
] as const)("the table can be used by all, %s at %i", async (direction, width) => {
  await page.viewport(width, 1600);
  window.document.documentElement.dir = direction;
  sit(bakery);
  await open(/When do you need it/);
  await unfold(/More/);
  expect(await barriers()).toEqual([]);
  expect(window.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  for (const target of screen.getByRole("table").querySelectorAll("input, button, summary")) {
    const { width: across, height } = target.getBoundingClientRect();
    expect(Math.min(across, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
  const keys = direction === "rtl" ? "{ArrowLeft}" : "{ArrowRight}";
  await userEvent.click(field("Night, for “Before six”"));
  await press(keys);
  expect(field("Day, for “Before six”")).toHaveFocus();
  window.document.documentElement.dir = "";
});
