import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { marked, picked, press, says, sit } from "./desk.tsx";
import { every } from "./pace.ts";

test.each([0, 60, 200])("a digit tapped twice within %i ms answers one question", async (pause) => {
  await sit();
  await every(pause, () => press("11"));
  expect(picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual([]);
  expect(marked()).toBe("urgency");
  await screen.findByText("What is in short supply? Heat");
  await press("1");
  expect(picked("urgency")).toEqual(["This month"]);
});

test("however often a digit is tapped at once, one question is answered", async () => {
  await sit();
  await every(200, () => press("1111"));
  expect(picked("urgency")).toEqual([]);
});

test("the same digit answers the next question as soon as that could be read", async () => {
  await sit();
  await every(400, () => press("11"));
  expect(picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual(["This month"]);
});

test("another key is meant, however quickly it follows", async () => {
  await sit();
  await every(30, () => press("12"));
  expect(picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual(["Next year"]);
  await every(30, () => press(says("qz")));
  expect(picked("urgency")).toEqual(["This month"]);
});

test("a call that is ended by two taps is ended, and told once", async () => {
  const told: string[] = [];
  await sit({ onRecord: ({ status }) => told.push(status) });
  await press("1");
  await every(170, () => press("{Shift>}ee{/Shift}"));
  await screen.findByText(/^Ended: /);
  expect(told).toEqual(["final"]);
  await press("{Shift>}e{/Shift}");
  await expect.poll(() => told).toEqual(["final", "unfinished"]);
});

test("undo is meant as often as it is pressed", async () => {
  await sit();
  await press("12");
  await every(30, () => press("{Control>}zz{/Control}"));
  expect(picked("need")).toEqual([]);
});

test("in the prospect’s view a digit tapped twice answers one question", async () => {
  await sit();
  await every(60, () => press("v11"));
  await press("{Escape}");
  expect(picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual([]);
});
