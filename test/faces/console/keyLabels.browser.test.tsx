import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { card, marked, picked, press, sit } from "./desk.tsx";
import { stubKeyboard } from "./keyboard.ts";

const keysIn = (element: Element) =>
  [...element.querySelectorAll("kbd")].map(({ textContent }) => textContent);

/** A key of another keyboard than this one's. */
function pressed(key: string, code: string, more: KeyboardEventInit = {}): void {
  const how = { key, code, bubbles: true, cancelable: true, ...more };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", how));
}

const listed = () => keysIn(screen.getByRole("dialog"));

test("on a Russian keyboard the list shows what is written on the keys that are heard", async () => {
  stubKeyboard(async () => new Map([["KeyN", "т"]]));
  await sit();
  await press("?");
  await expect.poll(listed).toContain("Т");
  expect(listed()).toContain("⇧ Т");
  await press("{Escape}");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  pressed("т", "KeyN");
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveFocus();
});

test("where Latin letters are elsewhere, each is heard where it is written", async () => {
  stubKeyboard(async () => new Map([["KeyN", "b"]]));
  await sit();
  await press("?");
  await expect.poll(listed).toContain("N");
  await press("{Escape}");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  pressed("n", "KeyL");
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveFocus();
});

test("where nobody says what is on the keys, they are shown by their letters", async () => {
  stubKeyboard(() => Promise.reject(new DOMException("Not in a frame", "SecurityError")));
  await sit();
  await press("?");
  expect(listed()).toContain("N");
  expect(keysIn(card("need"))).toEqual(["1", "2", "3", "0", "."]);
});

test("on a French keyboard digits answer without Shift, and mark a question with it", async () => {
  await sit();
  pressed("&", "Digit1");
  await expect.poll(() => picked("need")).toEqual(["Heat"]);
  pressed("1", "Digit1", { shiftKey: true });
  await expect.poll(marked).toBe("need");
});

test("the sign for an objection is heard where a keyboard has it on a digit", async () => {
  await sit();
  pressed("/", "Digit7", { shiftKey: true });
  await expect.poll(() => document.activeElement).toHaveAccessibleName("Find an objection");
});
