import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compiled } from "../../../src/evidence/bulk/compiled.ts";
import { type Definition, read } from "../../../src/index.ts";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, everyDay, runs } from "../../runs.ts";
import { givenIn, tableOf } from "./answerTable.ts";
import { expected } from "./results.ts";

function expectSame(definition: Definition, most: number, largestTable?: number): void {
  const table = tableOf(definition, most);
  const { questions, codes, codeOf, classify, classifyAll, verdicts } = compiled(
    definition,
    largestTable,
  );
  const rows = table.rows.map((row) => {
    const { known, answers } = givenIn(definition, row);
    return questions.map((id, at) =>
      codeOf(at, Object.hasOwn(answers, id) ? answers[id] : own(known, id)),
    );
  });
  const columnsOf = (kind: typeof Uint8Array | typeof Uint16Array) =>
    codes.map((_, at) => kind.from(rows.map((row) => row[at] ?? 0)));
  const into = new Uint32Array(rows.length);
  classifyAll(columnsOf(Uint16Array), into);
  expect([...into]).toEqual(rows.map(classify));
  if (Math.max(...codes) <= 256) {
    const bytes = columnsOf(Uint8Array);
    const again = new Uint32Array(rows.length);
    classifyAll(bytes, again);
    expect(again).toEqual(into);
    // Of another beginning, so that no four of them lie in one word.
    const askew = new Uint32Array(Math.max(0, rows.length - 1));
    classifyAll(
      bytes.map((column) => column.subarray(1)),
      askew,
    );
    expect(askew).toEqual(into.subarray(1));
  }
  const told = [...into].map((place, row) => {
    const verdict = verdicts[place];
    return {
      row_number: row,
      segment: verdict?.segment,
      tier: verdict?.tier == null ? null : `${verdict.tier}`,
      decided_by: verdict?.decidedBy,
      lead_points: verdict?.leadPoints,
      is_close: verdict?.isClose,
      runner_up: verdict?.runnerUp,
      unanswered: verdict?.unanswered,
    };
  });
  expect(told).toEqual(expected(definition, table));
}

const own = (values: object, id: string): unknown =>
  Object.hasOwn(values, id) ? (values as Record<string, unknown>)[id] : undefined;

describe("a compiled questionnaire decides as the walk does", () => {
  test.each(shippedTexts)("$name", ({ name, text }) => {
    const reading = read(text);
    if (!reading.ok) throw new Error(`${name} has problems.`);
    expectSame(reading.definition, everyDay ? 9_000 : 100_000);
  });

  test("any questionnaire, whatever is known, answered or missing", () => {
    fc.assert(
      fc.property(randomDefinition(), (definition) => expectSame(definition, 300)),
      runs(400),
    );
  });

  test("in as many tables as it takes where each is small, or not at all", () => {
    let many = 0;
    fc.assert(
      fc.property(randomDefinition(), fc.integer({ min: 4, max: 400 }), (definition, largest) => {
        try {
          compiled(definition, largest);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        many++;
        expectSame(definition, 300, largest);
      }),
      runs(400),
    );
    expect(many).toBeGreaterThan(enough(100));
  });
});
