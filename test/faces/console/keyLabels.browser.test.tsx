import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { card, picked, press, sit } from "./desk.tsx";
import { stubKeyboard } from "./keyboard.ts";

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
