import { expect, test } from "vitest";
import { actionOf } from "../../../src/faces/console/keys.ts";

const noOther = { ctrlKey: false, altKey: false, metaKey: false };

/** What a key does that writes something and lies somewhere. */
const press = (key: string, code: string, { shiftKey = false } = {}) =>
  actionOf({ key, code, shiftKey, ...noOther });

const answer = (digit: number) => ({ do: "answer", digit });

test.each([
  ["an Arabic", "٢", "Digit2"],
  ["a Persian", "۲", "Digit2"],
  ["a Hindi", "२", "Digit2"],
  ["an Arabic, in the block of numbers,", "٢", "Numpad2"],
  ["a French, without Shift,", "é", "Digit2"],
  ["a Czech, without Shift,", "ě", "Digit2"],
])("the key with 2 on %s keyboard answers", (_, key, code) => {
  expect(press(key, code)).toEqual(answer(2));
});

test("the key with 0 says that they did not say, wherever it writes something else", () => {
  expect(press("à", "Digit0")).toEqual(answer(0));
  expect(press("٠", "Digit0")).toEqual(answer(0));
});

test("with Shift a digit marks a question, whatever the keyboard writes then", () => {
  expect(press("2", "Digit2", { shiftKey: true })).toEqual({ do: "mark", at: 1 });
  expect(press("@", "Digit2", { shiftKey: true })).toEqual({ do: "mark", at: 1 });
});

test("without its lock the block of numbers moves, and answers nothing", () => {
  expect(press("End", "Numpad1")).toBeNull();
  expect(press("ArrowDown", "Numpad2")).toEqual({ do: "mark", by: 1 });
});

test("a Dead key in the row of digits answers nothing", () => {
  expect(press("Dead", "Digit6")).toBeNull();
});

test("keys that Arabs and Russians read as full stop, slash and question mark do what those do", () => {
  expect(press("ظ", "Slash")).toEqual({ do: "objection" });
  expect(press("؟", "Slash", { shiftKey: true })).toEqual({ do: "help" });
  expect(press("ю", "Period")).toEqual({ do: "question-note" });
  // What is written counts first.
  expect(press(".", "Slash")).toEqual({ do: "question-note" });
});

test("a Turkish ö, where others have a comma, does nothing", () => {
  expect(press("ö", "Comma")).toBeNull();
});

test("letters open parts by place on Cyrillic and Arabic keyboards", () => {
  for (const key of ["й", "ض"]) {
    expect(press(key, "KeyQ")).toEqual({ do: "part", part: "questions" });
  }
});
