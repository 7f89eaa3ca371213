import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { card, picked, press, sit } from "./desk.tsx";
import { stubKeyboard } from "./keyboard.ts";
import { oven } from "./oven.ts";

const letters = "qwertzuioasdfghjkl";
const places = [..."QWERTYUIOASDFGHJKL"].map((letter) => `Key${letter}`);
const german = new Map([
  ...places.map((place, at) => [place, letters[at] ?? ""] as const),
  ["KeyZ", "y"],
]);

const keysIn = (element: Element) =>
  [...element.querySelectorAll("kbd")].map(({ textContent }) => textContent);

test("on a German keyboard the third question is answered by Y, which is shown and works", async () => {
  stubKeyboard(async () => german);
  await sit();
  const third = document.querySelectorAll<HTMLElement>("[data-question]")[2] as HTMLElement;
  await expect.poll(() => keysIn(third)[0]).toBe("Y");
  const how = { key: "y", code: "KeyZ", bubbles: true, cancelable: true };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", how));
  await expect.poll(() => picked(third.dataset["question"] ?? "")).toHaveLength(1);
  await press("?");
  await expect.poll(() => keysIn(screen.getByRole("dialog"))).toContain("Q…  A…  Y…");
});

test("where nobody says what is on the keys, digits alone are shown", async () => {
  stubKeyboard(() => Promise.reject(new DOMException("Not in a frame", "SecurityError")));
  await sit();
  expect(keysIn(card("need"))).toEqual(["1", "2", "3"]);
  const third = document.querySelectorAll<HTMLElement>("[data-question]")[2] as HTMLElement;
  expect(keysIn(third)).toEqual([]);
  await press("?");
  expect(keysIn(screen.getByRole("dialog")).join()).not.toMatch(/Q…/);
});

test("a key that means something by what it writes is not shown for an answer", async () => {
  stubKeyboard(
    async () =>
      new Map([
        ["KeyA", "a"],
        ["KeyS", ","],
      ]),
  );
  await sit();
  await expect.poll(() => keysIn(card("place"))).toEqual(["A"]);
});

test("the tenth answer shows 0, which gives it", async () => {
  const options = Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
  const [first, ...others] = oven.questions;
  const definition = {
    ...oven,
    decision: { ...oven.decision, rules: [] },
    questions: [{ id: "many", text: "Which of nine?", unsure: true, options }, first, ...others],
  } as Definition;
  await sit({ definition });
  await press("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
  expect(keysIn(card("many"))).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]);
  await press("0");
  expect(picked("many")).toEqual(["Not sure"]);
});
