import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StudioDocument } from "../../../../src/faces/studio/document/document.ts";
import { limits } from "../../../../src/questionnaire/definition/limits.ts";
import { click, json, open, press, sit, unfold } from "./desk.tsx";
import { bakery } from "./sample.ts";

const [hour, taste] = bakery.questions;

/** A fact with these answers and ranges. */
const withStaff = (...options: readonly { id: string; range?: object }[]) => ({
  ...bakery,
  questions: [
    hour,
    taste,
    {
      id: "staff",
      text: "How many are you?",
      ask: "never",
      options: options.map((option) => ({ ...option, text: option.id })),
    },
  ],
});

const box = (name: "From" | "Below", at: number) =>
  screen.getAllByRole("textbox", { name })[at] as HTMLInputElement;
/** Opens the fact, and the ranges of its answers. */
async function openRanges(): Promise<void> {
  await open(/How many/);
  await unfold(/^Answer \d: More/);
}
const ranges = (document: StudioDocument) =>
  json(document).questions[2].options.map(({ range }: { range?: object }) => range);
const refused =
  "Each number may belong to one answer only, and “from” has to be less than “below”.";

test("a middle number range can be entered, though each half alone would overlap", async () => {
  await page.viewport(1280, 800);
  const document = sit(
    withStaff(
      { id: "few", range: { below: 20 } },
      { id: "some" },
      { id: "many", range: { from: 100 } },
    ),
  );
  await openRanges();
  await userEvent.fill(box("From", 1), "20");
  expect(box("From", 1)).toHaveAccessibleDescription(refused);
  expect(box("From", 1)).toHaveValue("20");
  await userEvent.fill(box("Below", 1), "100");
  expect(screen.queryByText(refused)).toBeNull();
  expect(ranges(document)).toEqual([{ below: 20 }, { from: 20, below: 100 }, { from: 100 }]);
  await userEvent.clear(box("From", 1));
  expect(box("From", 1)).toHaveAccessibleDescription(refused);
  expect(ranges(document)[1]).toEqual({ from: 20, below: 100 });
  await userEvent.clear(box("Below", 1));
  expect(ranges(document)[1]).toBeUndefined();
});

test("ranges that are moved one after the other go in as soon as they fit together", async () => {
  const document = sit(
    withStaff(
      { id: "few", range: { below: 20 } },
      { id: "some", range: { from: 20 } },
      { id: "many" },
    ),
  );
  await openRanges();
  await userEvent.fill(box("From", 2), "100");
  expect(box("From", 2)).toHaveAccessibleDescription(refused);
  await userEvent.fill(box("Below", 1), "100");
  expect(ranges(document)).toEqual([{ below: 20 }, { from: 20, below: 100 }, { from: 100 }]);
  expect(screen.queryByText(refused)).toBeNull();
});

test("what can't be taken stays in its field with the reason, also after one was elsewhere", async () => {
  const document = sit(
    withStaff({ id: "few", range: { below: 20 } }, { id: "many", range: { from: 20 } }),
  );
  const before = document.getSnapshot().text;
  await openRanges();
  await userEvent.fill(box("From", 1), "10");
  await userEvent.fill(box("Below", 0), "many");
  await open(/When do you need it/);
  const [cell] = screen.getAllByRole("textbox", { name: /, for “/ });
  await userEvent.fill(cell as HTMLElement, "3.5");
  expect(document.getSnapshot().text).toBe(before);
  await openRanges();
  expect(box("From", 1)).toHaveValue("10");
  expect(box("From", 1)).toHaveAccessibleDescription(refused);
  expect(box("Below", 0)).toHaveValue("many");
  expect(box("Below", 0)).toBeInvalid();
  await open(/When do you need it/);
  expect(screen.getAllByRole("textbox", { name: /, for “/ })[0]).toHaveValue("3.5");
  await openRanges();
  // Escape goes back to what the text has.
  await userEvent.click(box("From", 1));
  await press("{Escape}");
  expect(box("From", 1)).toHaveValue("20");
  expect(screen.queryByText(refused)).toBeNull();
});

test("what was typed for one item of a list doesn't come to its neighbour when it is removed", async () => {
  const signals = [1, 1].map((weight, at) => ({ text: `Sign ${at}`, weight }));
  const [night, ...others] = bakery.segments;
  sit({ ...bakery, segments: [{ ...night, rep: { ...night?.rep, signals } }, ...others] });
  await open(/Night/);
  await userEvent.click(screen.getByText(/signals and figures/));
  const weights = () => screen.getAllByRole("textbox", { name: "Weight" });
  await userEvent.fill(weights()[0] as HTMLElement, "a lot");
  await click("Sign 1: remove");
  expect(weights()).toHaveLength(1);
  expect(weights()[0]).toHaveValue("1");
});

test("a list that can't have one more says so where it stands", async () => {
  const full = (why: string) => ({
    ...bakery,
    questions: [{ ...hour, rep: { why } }, ...bakery.questions.slice(1)],
  });
  const size = new Blob([JSON.stringify(full(""), null, 2)]).size;
  const document = sit(full("x".repeat(limits.bytes - size - 10)));
  const before = document.getSnapshot().text;
  expect(document.getSnapshot().reading.ok).toBe(true);
  await open(/^Decision/);
  await click("Add: Rule");
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(document.getSnapshot().text).toBe(before);
});
