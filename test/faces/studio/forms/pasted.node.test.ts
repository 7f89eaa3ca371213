import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, pastedInto } from "../../../../src/faces/studio/forms/logic/pasted.ts";
import { changeAll } from "../../../../src/questionnaire/editing/change.ts";

const segments = [{ id: "a" }, { id: "b" }, { id: "c" }];
const entry = fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined });
const pointsOf = (row: readonly (number | undefined)[]) =>
  Object.fromEntries(
    segments.flatMap(({ id }, at) => (row[at] === undefined ? [] : [[id, row[at]]])),
  );

test("each pasted cell stands in its place, every other is as before, and each that is left out is counted", () => {
  const rows = fc.array(fc.tuple(entry, entry, entry), { minLength: 2, maxLength: 4 });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([high, wide]) =>
      fc.array(fc.array(entry, { minLength: wide, maxLength: wide }), {
        minLength: high,
        maxLength: high,
      }),
    );
  const place = fc.record({
    row: fc.integer({ min: 0, max: 1 }),
    column: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(rows, block, place, (before, cells, from) => {
      const options = before.map((row, at) => {
        const points = pointsOf(row);
        const isBare = Object.keys(points).length === 0;
        return { id: `o${at}`, text: `Answer ${at}`, ...(!isBare && { points }) };
      });
      const text = JSON.stringify({ options });
      const copied = cells.map((row) => row.map((value) => value ?? "").join("\t")).join("\n");
      const answers = { path: ["options"], options, segments, languages: ["en"] };
      const taken = cellsIn(copied) ?? [];
      const { changes, beyond, wrong } = pastedInto(taken, from, answers, "en");
      const after = JSON.parse(changeAll(text, changes)?.text ?? text).options;
      for (const [at, row] of before.entries()) {
        const pasted = row.map((value, column) => {
          const cell = cells[at - from.row];
          const along = column + 1 - from.column;
          return cell && along >= 0 && along < cell.length ? cell[along] : value;
        });
        expect(after[at].points ?? {}).toEqual(pointsOf(pasted));
        expect(after[at].points).not.toEqual({});
      }
      const outside = cells.flatMap((row, down) =>
        row.filter(
          (value, along) =>
            value !== undefined && (from.row + down >= before.length || from.column + along > 3),
        ),
      );
      expect(beyond).toBe(outside.length);
      expect(wrong).toEqual([]);
    }),
  );
});

test("a cell with line breaks and quotes is one cell, and one alone is none of a table", () => {
  expect(cellsIn('"At ""four""\nor five"\t3\r\nLater\t\r\n')).toEqual([
    ['At "four"\nor five', "3"],
    ["Later", ""],
  ]);
  expect(cellsIn("Later\r\n")).toBeNull();
});
