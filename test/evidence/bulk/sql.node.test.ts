import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statementOf } from "../../../src/evidence/bulk/sql/statement.ts";
import { type Definition, read } from "../../../src/index.ts";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { everyDay } from "../../runs.ts";
import { tableOf } from "./answerTable.ts";
import { type Warehouse, warehouses } from "./databases.ts";
import { expected, told } from "./results.ts";

const shipped = shippedTexts.map(({ name, text }) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(`${name} has problems.`);
  return [name, reading.definition] as const;
});

describe.each(["duckdb", "postgres", "sqlite"] as const)("on %s", (dialect) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await warehouses[dialect]();
  });
  afterAll(() => warehouse?.close());

  async function expectSame(definition: Definition, most: number): Promise<void> {
    const table = tableOf(definition, most);
    const statement = statementOf(definition, { dialect, table: "answers", keep: ["row_number"] });
    expect(told(await warehouse.run(table, statement))).toEqual(expected(definition, table));
  }

  test.each(shipped)("%s decides each set of answers as the walk does", (_, definition) =>
    expectSame(definition, everyDay ? 4_000 : 100_000));

  test("any questionnaire decides as the walk does, whatever is known, answered or missing", async () => {
    await fc.assert(
      fc.asyncProperty(randomDefinition(), (definition) => expectSame(definition, 200)),
      { numRuns: everyDay ? 25 : 700 },
    );
  });
});
