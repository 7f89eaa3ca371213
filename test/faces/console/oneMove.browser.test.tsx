import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { card, mark, onlyCall, picked, press, sit } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

const option = (name: RegExp) => within(card("need")).getByRole("button", { name });

/** What is in short supply may be two things, so that one more press drops an answer. */
const several = ovenWith(({ questions }) => {
  Object.assign(questions[1] as object, { choose: 2 });
});

test("a double click on an answer takes it, and does not drop it again", async () => {
  const store = await sit({ definition: several });
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
