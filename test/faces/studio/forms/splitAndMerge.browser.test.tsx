import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { barriers } from "../../widget/barriers.ts";
import { click, json, open, press, sit } from "./desk.tsx";
import { bakery } from "./sample.ts";

const inDialog = () => within(screen.getByRole("dialog"));

test("a segment is split by what each answer says, once one has seen whom that moves", async () => {
  const document = sit(bakery);
  await open(/Day/);
  await click("Split…");
  const dialog = inDialog();
  await userEvent.selectOptions(dialog.getByLabelText(/1\. Later 3 points/), "new");
  await dialog.findByText(/of prospects .*change segment/);
  expect(await barriers()).toEqual([]);
  await userEvent.click(dialog.getByRole("button", { name: "Split the segment" }));
  expect(dialog.getByRole("alert")).toHaveTextContent("write a text");
  await userEvent.fill(dialog.getByLabelText("Name of the new segment"), "Evening");
  await press("{Enter}");
  await expect
    .poll(() => json(document).segments.map(({ id }: { id: string }) => id))
    .toEqual(["night", "day", "evening", "plain"]);
  const [hour, taste] = json(document).questions;
  expect(hour.options[1].points).toEqual({ plain: 1, evening: 3 });
  expect(taste.options[0].points).toEqual({ day: 1 });
  expect(screen.getByRole("heading", { name: "Segment 3 of 4" })).toBeVisible();
});

test("a segment is merged into another, and one undo brings both back to the byte", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await open(/Night/);
  await click("Merge…");
  const dialog = inDialog();
  await userEvent.selectOptions(dialog.getByLabelText("Into"), "Day");
  await dialog.findByText(/of prospects .*change segment/);
  await userEvent.click(dialog.getByRole("button", { name: "Merge the segments" }));
  await expect.poll(() => json(document).segments).toHaveLength(2);
  expect(
    json(document).questions[0].options.map(({ points }: { points: object }) => points),
  ).toEqual([{ plain: 1, day: 3 }, { day: 3, plain: 1 }, undefined]);
  expect(screen.getByRole("heading", { name: "Segment 1 of 2" })).toBeVisible();
  await press("{Control>}z{/Control}");
  await expect.poll(() => document.getSnapshot().text).toBe(before);
});

test("a question is duplicated with its answers and points", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  await click("Duplicate");
  await expect.poll(() => json(document).questions).toHaveLength(4);
  const [first, second] = json(document).questions;
  expect(second).toEqual({ ...first, id: "hour-2" });
  expect(screen.getByRole("heading", { name: "Question 2 of 4" })).toHaveFocus();
});
