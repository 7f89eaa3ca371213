import { Dialect, parse, transpile } from "@polyglot-sql/sdk";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DialectName } from "../../../src/evidence/bulk/sql/dialect.ts";
import { dbtModel, statementOf } from "../../../src/evidence/bulk/sql/statement.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { tableOf } from "./answerTable.ts";
import { type Warehouse, warehouses } from "./databases.ts";
import { expected, told } from "./results.ts";

/** Those that no test runs for real, by a parser that knows each of them. */
const unrun = [
  ["snowflake", Dialect.Snowflake],
  ["bigquery", Dialect.BigQuery],
  ["databricks", Dialect.Databricks],
] as const satisfies readonly (readonly [DialectName, Dialect])[];

const options = { table: "crm.answers", keep: ["id", "Account Name"] };

describe.each(unrun)("%s", (dialect, parser) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await warehouses.duckdb();
  });
  afterAll(() => warehouse?.close());

  test("a parser of it takes any questionnaire's statement, and no broken one", () => {
    fc.assert(
      fc.property(randomDefinition(), (definition) => {
        const statement = statementOf(definition, { ...options, dialect });
        expect(parse(statement, parser)).toMatchObject({ success: true });
        expect(parse(statement.replace(" END", " "), parser)).toMatchObject({ success: false });
      }),
      runs(40),
    );
  });

  test("translated for DuckDB by that parser, a statement decides as the walk does", async () => {
    await fc.assert(
      fc.asyncProperty(randomDefinition(), async (definition) => {
        const table = tableOf(definition, 100);
        const statement = statementOf(definition, {
          dialect,
          table: "answers",
          keep: ["row_number"],
        });
        const translated = transpile(statement, parser, Dialect.DuckDB);
        const result = await warehouse.run(table, translated.sql?.[0] ?? "");
        expect(told(result)).toEqual(expected(definition, table));
      }),
      runs(24),
    );
  });
});

test("a model of dbt is the same statement over a reference, and nothing of a questionnaire is read by dbt", () => {
  fc.assert(
    fc.property(randomDefinition(), fc.string(), (source, version) => {
      const definition = { ...source, version };
      const of = { ...options, table: "answers", dialect: "duckdb" } as const;
      const statement = statementOf(definition, of);
      const model = dbtModel(definition, of);
      expect(model.replace("{{ ref('answers') }}", "answers")).toBe(statement);
      expect(statement).not.toMatch(/[{}]/);
      expect(statement.split("\n").filter((line) => line.startsWith("--"))).toHaveLength(1);
    }),
    runs(60),
  );
});
