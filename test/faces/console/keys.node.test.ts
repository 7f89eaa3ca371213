import { expect, test } from "vitest";
import { actionOf } from "../../../src/faces/console/keys.ts";

const noOther = { ctrlKey: false, altKey: false, metaKey: false };
const unknown = () => undefined;
const latin = (place: string) => /^Key(.)$/.exec(place)?.[1];

/** What a key does that writes something and lies somewhere. */
const press = (
  key: string,
  code: string,
  { shiftKey = false, labelOf = unknown as typeof latin } = {},
) => actionOf({ key, code, shiftKey, ...noOther }, labelOf);

const answer = (option: number, question: number | "marked" = "marked") => ({
  do: "answer",
  question,
  option,
});

test.each([
  ["an Arabic", "٢", "Digit2"],
  ["a Persian", "۲", "Digit2"],
  ["a Hindi", "२", "Digit2"],
  ["an Arabic, in the block of numbers,", "٢", "Numpad2"],
  ["a French, without Shift,", "é", "Digit2"],
  ["a Czech, without Shift,", "ě", "Digit2"],
])("the key with 2 on %s keyboard answers", (_, key, code) => {
  expect(press(key, code)).toEqual(answer(1));
});

test("the key with 0 says that they did not say, wherever it writes something else", () => {
  expect(press("à", "Digit0")).toEqual({ do: "not-said" });
  expect(press("٠", "Digit0")).toEqual({ do: "not-said" });
});

test("with Shift a French keyboard writes digits, and an American one signs that answer nothing", () => {
  expect(press("2", "Digit2", { shiftKey: true })).toEqual(answer(1));
  expect(press("@", "Digit2", { shiftKey: true })).toBeNull();
});

test("without its lock the block of numbers moves, and answers nothing", () => {
  expect(press("End", "Numpad1")).toBeNull();
  expect(press("ArrowDown", "Numpad2")).toEqual({ do: "mark", by: 1 });
});

test("a Dead key in the row of digits answers nothing", () => {
  expect(press("Dead", "Digit6")).toBeNull();
});

test("keys that Arabs and Russians read as comma, slash and question mark do what those do", () => {
  expect(press("و", "Comma")).toEqual({ do: "call-note" });
  expect(press("ظ", "Slash")).toEqual({ do: "objection" });
  expect(press("؟", "Slash", { shiftKey: true })).toEqual({ do: "help" });
  expect(press("ю", "Period")).toEqual({ do: "note" });
  // What is written counts first.
  expect(press(".", "Slash")).toEqual({ do: "note" });
});

test("a Turkish ö, where others have a comma, does nothing", () => {
  expect(press("ö", "Comma")).toBeNull();
});

test("letters answer by place on Cyrillic, Greek, Hebrew and Arabic keyboards", () => {
  for (const key of ["й", ";", "/", "ض"]) {
    expect(press(key, "KeyQ", { labelOf: latin })).toEqual(answer(0, 0));
  }
});

test("where W writes a comma and is not shown as W, it leads to the note", () => {
  expect(press(",", "KeyW")).toEqual({ do: "call-note" });
});
