import fc from "fast-check";
import { expect, test } from "vitest";
import { hunksOf } from "../../../../src/faces/studio/comparison/hunks.ts";
import {
  type DiffLine,
  lineDiff as diffOf,
  linesOf,
} from "../../../../src/faces/studio/comparison/lineDiff.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "c", ""), { minLength: 1 })
  .map((all) => all.join("\n"));

const lineDiff = (before: string, after: string) => diffOf(linesOf(before), linesOf(after));

function side(lines: readonly DiffLine[], without: DiffLine["kind"]): string {
  return lines
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("\n");
}

test("what went and what stayed is the text before, what stayed and what came the text after", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      expect(side(lines, "added")).toBe(before);
      expect(side(lines, "removed")).toBe(after);
    }),
  );
});

test("as few lines as can be have changed", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const same = lineDiff(before, after).filter(({ kind }) => kind === "same").length;
      expect(same).toBe(longestCommon(before.split("\n"), after.split("\n")));
    }),
  );
});

test("line ends don't count", () => {
  expect(lineDiff("a\r\nb", "a\nb").map(({ kind }) => kind)).toEqual(["same", "same"]);
});

test("texts with very much between them are still told apart", () => {
  const lines = (mark: string) =>
    Array.from({ length: 3000 }, (_, at) => `${mark}${at}`).join("\n");
  const found = lineDiff(`{\n${lines("a")}\n}`, `{\n${lines("b")}\n}`);
  expect(side(found, "added")).toBe(`{\n${lines("a")}\n}`);
});

test("each change is shown once with two lines around it, and says where it begins", () => {
  const numbers = Array.from({ length: 20 }, (_, at) => `${at + 1}`);
  const changed = numbers.map((line) => (["5", "7", "15"].includes(line) ? `${line}!` : line));
  const hunks = hunksOf(lineDiff(numbers.join("\n"), changed.join("\n")), 2);
  expect(hunks.map(({ line }) => line)).toEqual([3, 13]);
  expect(hunks.map(({ lines }) => side(lines, "removed").split("\n"))).toEqual([
    ["3", "4", "5!", "6", "7!", "8", "9"],
    ["13", "14", "15!", "16", "17"],
  ]);
  expect(hunksOf(lineDiff("a\nb", "a\nb"), 2)).toEqual([]);
});

function longestCommon([a, ...as]: string[], bs: readonly string[]): number {
  if (a === undefined) return 0;
  const without = memo(as, bs);
  const at = bs.indexOf(a);
  return at < 0 ? without : Math.max(without, 1 + memo(as, bs.slice(at + 1)));
}

const known = new Map<string, number>();
function memo(as: string[], bs: readonly string[]): number {
  const key = JSON.stringify([as, bs]);
  const found = known.get(key) ?? longestCommon(as, bs);
  known.set(key, found);
  return found;
}
