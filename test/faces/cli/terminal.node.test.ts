import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bar } from "../../../src/faces/cli/bar.ts";
import { column, cut, widthOf, wrap } from "../../../src/faces/cli/columns.ts";
import { excerpt, linesOf } from "../../../src/faces/cli/excerpt.ts";
import { terminalOn } from "../../../src/faces/cli/terminal.ts";

const plain = { width: 80, paint: (_: string, text: string) => text };
const words = fc.array(fc.constantFrom("a", "Segment", "Übergröße", "供給", "🙂", "e\u0301tat"), {
  minLength: 1,
  maxLength: 30,
});

describe("colours", () => {
  const isColoured = (isTTY: boolean, environment: Record<string, string>) =>
    terminalOn({ isTTY, columns: 80 }, environment).paint("red", "x") !== "x";

  test.each([
    ["on a terminal", true, {}, true],
    ["not on a pipe", false, {}, false],
    ["not with NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR says nothing", true, { NO_COLOR: "" }, true],
    ["not on a dumb terminal", true, { TERM: "dumb" }, false],
    ["with FORCE_COLOR, whatever else", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["not with FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
  ])("%s", (_, isTTY, environment, expected) => {
    expect(isColoured(isTTY, environment)).toBe(expected);
  });
});

describe("columns", () => {
  test("wide characters take two columns, and marks none", () => {
    expect(widthOf("供給")).toBe(4);
    expect(widthOf("e\u0301")).toBe(1);
  });

  test("wrapping loses no word, and no line of several words is too long", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 60 }), (all, width) => {
        const lines = wrap(all.join(" "), width, "  ").split("\n");
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(all);
        for (const line of lines) {
          expect(line.startsWith("  ")).toBe(true);
          if (line.trim().includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("a cell is exactly as wide as asked, and says where something is cut off", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 60 }), (all, width) => {
        const text = all.join(" ");
        expect(widthOf(column(text, width))).toBe(width);
        expect(cut(text, width).endsWith("…")).toBe(widthOf(text) > width);
      }),
    );
  });
});

describe("a bar", () => {
  test("is as long as its share, to an eighth of a column", () => {
    expect(bar(1, 4)).toBe("████");
    expect(bar(0.5, 4)).toBe("██");
    expect(bar(0.53125, 4)).toBe("██▏");
    expect(bar(0, 4)).toBe("");
  });

  test("shows what is little, and is never longer for less", () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(bar(less, 20)).not.toBe("");
        expect(bar(less, 20).length).toBeLessThanOrEqual(bar(more, 20).length);
      }),
    );
  });
});

describe("an excerpt", () => {
  test("puts the caret under the character, whatever stands before it", () => {
    const character = fc.constantFrom("a", " ", "\t", "é", "供", "…", "\u0007");
    const piece = fc.array(character, { maxLength: 150 }).map((all) => all.join(""));
    fc.assert(
      fc.property(piece, piece, (before, after) => {
        const text = `first\n${before}§${after}\nlast`;
        const lines = excerpt(linesOf(text), { line: 2, column: before.length + 1 }, plain).split(
          "\n",
        );
        const [shown = "", pointer = ""] = lines;
        expect(widthOf(pointer.slice(0, pointer.indexOf("^")))).toBe(
          widthOf(shown.slice(0, shown.indexOf("§"))),
        );
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
      }),
    );
  });

  test("shows the next line too where the first one only opens something", () => {
    const text = '{\n  "segments": [\n    {\r\n      "id": "a"\r\n    }';
    expect(excerpt(linesOf(text), { line: 3, column: 5 }, plain)).toBe(
      '    3 │     {\n      │     ^\n    4 │       "id": "a"',
    );
    expect(excerpt(linesOf(text), { line: 4, column: 7 }, plain)).not.toContain("5 │");
  });

  // Were all of the line looked at for each, this would take minutes.
  test("of a line as long as a file can be, shows the piece around each spot", () => {
    const lines = linesOf("0123456789".repeat(100_000));
    const carets = Array.from({ length: 20_000 }, (_, at) => {
      const [shown = "", pointer = ""] = excerpt(
        lines,
        { line: 1, column: 50 * at + 8 },
        plain,
      ).split("\n");
      return shown[pointer.indexOf("^")];
    });
    expect(new Set(carets)).toEqual(new Set(["7"]));
  });

  test("of a place at the end of the text, shows that", () => {
    expect(excerpt(["{"], { line: 1, column: 2 }, plain)).toBe("    1 │ {\n      │  ^");
  });
});
