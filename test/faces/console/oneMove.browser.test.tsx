import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { card, mark, onlyCall, picked, press, sit } from "./desk.tsx";

const option = (name: RegExp) => within(card("need")).getByRole("button", { name });

test("a double click on an answer takes it, and does not drop it again", async () => {
  const store = await sit();
  await userEvent.dblClick(option(/Heat/));
  expect(picked("need")).toEqual(["Heat"]);
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "heat" });
  // A click by itself does.
  await userEvent.hover(screen.getByRole("heading", { name: "Calls" }));
  await mark("need");
  await userEvent.click(option(/Heat/));
  expect(picked("need")).toEqual([]);
});

test("Enter held on an answer takes it, and does not drop it again", async () => {
  await sit();
  option(/Heat/).focus();
  await press("{Enter>8/}");
  expect(picked("need")).toEqual(["Heat"]);
});
