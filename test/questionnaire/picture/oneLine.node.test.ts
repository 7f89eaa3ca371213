import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "../../../src/questionnaire/picture/oneLine.ts";
import { randomText } from "./randomTexts.ts";

test("spaces, line ends and tabs become one space, and none at the ends", () => {
  expect(oneLine("  two\r\n lines\u2028\u00A0and\u0085\ttabs \u0007 ")).toBe("two lines and tabs");
});

test("what XML forbids or turns directions is left out, and marks of direction stay", () => {
  expect(oneLine("a\uD800b\uFFFE\u0000\u202Ec\u2066d\u2069\u200F")).toBe("abcd\u200F");
});

test("a line stays as it is", () => {
  fc.assert(fc.property(randomText, (text) => oneLine(oneLine(text)) === oneLine(text)));
});
