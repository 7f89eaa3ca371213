import { DuckDBInstance } from "@duckdb/node-api";
import Sqlite from "libsql";
import pg from "pg";
import { startPostgres } from "../../faces/collect/postgres.ts";
import type { AnswerTable, Cell } from "./answerTable.ts";

/** A row of a result: texts, whole numbers, and truth as a database tells it. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** A database that a statement is run on for real. */
export interface Warehouse {
  /** Runs a statement over a table `answers` with such rows, which have their number in `row`, and gives the result by it. */
  run(table: AnswerTable, statement: string): Promise<readonly ResultRow[]>;
  close(): Promise<void>;
}

export const warehouses = {
  async duckdb(): Promise<Warehouse> {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    return {
      async run(table, statement) {
        await connection.run(`CREATE OR REPLACE TABLE answers (${columnsOf(table)})`);
        for (const part of inserts(table)) await connection.run(part);
        const reader = await connection.runAndReadAll(`${statement} ORDER BY row_number`);
        return reader.getRowObjectsJson() as ResultRow[];
      },
      async close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
  async postgres(): Promise<Warehouse> {
    const server = await startPostgres();
    const client = new pg.Client(await server.database());
    await client.connect();
    return {
      async run(table, statement) {
        await client.query("DROP TABLE IF EXISTS answers");
        await client.query(`CREATE TABLE answers (${columnsOf(table)})`);
        for (const part of inserts(table)) await client.query(part);
        return (await client.query(`${statement} ORDER BY row_number`)).rows;
      },
      async close() {
        await client.end();
        await server.remove();
      },
    };
  },
  async sqlite(): Promise<Warehouse> {
    const database = new Sqlite(":memory:");
    return {
      async run(table, statement) {
        database.exec("DROP TABLE IF EXISTS answers");
        database.exec(`CREATE TABLE answers (${columnsOf(table)})`);
        for (const part of inserts(table)) database.exec(part);
        return database.prepare(`${statement} ORDER BY row_number`).all() as ResultRow[];
      },
      async close() {
        database.close();
      },
    };
  },
} as const;

function columnsOf({ columns }: AnswerTable): string {
  const own = columns.map(
    ({ name, isNumber }) => `"${name}" ${isNumber ? "DOUBLE PRECISION" : "TEXT"}`,
  );
  return ["row_number INTEGER", ...own].join(", ");
}

function* inserts({ rows }: AnswerTable): Generator<string> {
  for (let at = 0; at < rows.length; at += 500) {
    const values = rows
      .slice(at, at + 500)
      .map((row, offset) => `(${[at + offset, ...row].map(written).join(", ")})`);
    yield `INSERT INTO answers VALUES ${values.join(", ")}`;
  }
}

function written(cell: Cell): string {
  return typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : `${cell ?? "NULL"}`;
}
