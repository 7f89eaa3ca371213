import fc from "fast-check";
import { expect, test } from "vitest";
import { answerCounting } from "../../src/evidence/learning/answerCounts.ts";
import { backtesting } from "../../src/evidence/learning/backtest.ts";
import { pastMoving } from "../../src/evidence/learning/pastMoves.ts";
import { review } from "../../src/evidence/review/review.ts";
import { matchColumns } from "../../src/evidence/table/mapping.ts";
import { tableWork } from "../../src/faces/studio/data/tableWork.ts";
import type { Definition } from "../../src/index.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../randomDefinition.ts";
import { runs } from "../runs.ts";
import { heldRowOf } from "./review/rows.ts";

/** A value with every map in it as a list, so that all of it is compared. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part));
}

const called = (text: string) => text.replaceAll('"constructor"', '"built"');

/** A questionnaire in which something is called as every object's maker is, and the same in which it isn't. */
const twins = randomDefinition()
  .filter((definition) => JSON.stringify(definition).includes('"constructor"'))
  .map((definition) => [definition, definitionOf(JSON.parse(called(JSON.stringify(definition))))]);

const drawn = fc.array(fc.array(fc.nat(12), { minLength: 14, maxLength: 14 }), {
  minLength: 1,
  maxLength: 12,
});

/** Rows of answers of which some are missing, with the segment last. */
function rowsOf({ questions, segments }: Definition, picks: readonly (readonly number[])[]) {
  return picks.map((row) => [
    ...questions.map(({ options }, at) => options[row[at] ?? 0]?.id ?? ""),
    segments[(row.at(-1) ?? 0) % segments.length]?.id ?? "",
  ]);
}

test("what ids are called makes no difference to what rows and interviews come to", async () => {
  await fc.assert(
    fc.asyncProperty(twins, drawn, async (pair, picks) => {
      const [odd, usual] = await Promise.all(
        pair.map(async (definition) => {
          const columns = [...definition.questions.map(({ id }) => id), "where"];
          const rows = rowsOf(definition, picks);
          const at = columns.length - 1;
          const matches = matchColumns(definition, columns);
          const tests = backtesting(definition, matches, at);
          const counts = answerCounting(definition, matches, at);
          const moves = pastMoving({ definition, matches }, { definition, matches }, at, new Map());
          for (const row of rows) {
            tests.add(row);
            counts.add(row);
            moves.add(row);
          }
          const held = rows.map((row, of) =>
            heldRowOf({
              interview: `${of}`,
              questionnaire: definition.id,
              given: {
                answers: Object.fromEntries(
                  definition.questions.flatMap(({ id }, one) => (row[one] ? [[id, row[one]]] : [])),
                ),
              },
              segment: row[at] ?? null,
            }),
          );
          const work = tableWork(1_000);
          await work.open(new Blob([[columns, ...rows].map((row) => row.join(",")).join("\n")]));
          const choices = { segment: "where", questions: new Map(), values: new Map() };
          const before = { definition, renamed: new Map() };
          const tested = await work.test({ definition, choices, before });
          return shown([
            tests.report(),
            counts.counts(),
            moves.moves(),
            review(definition, held, { today: "2026-11-30" }),
            // As a worker posts it.
            structuredClone(tested),
          ]);
        }),
      );
      expect(called(odd ?? "")).toBe(usual);
    }),
    runs(400),
  );
});
