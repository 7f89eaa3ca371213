import type { ClientBase, Pool } from "pg";
import type { Database, Statements } from "./database.ts";

/** Any number that nobody else takes for a lock in the same database. */
const lock = 1_405_171_214;

/** A PostgreSQL database, which several receivers may use beside each other. */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
  // Of a connection that is lost the query that uses it tells; where none does, the next opens another.
  const ignore = () => {};
  pool.on("error", ignore);
  return {
    countingUp: "BIGSERIAL PRIMARY KEY",
    ...statementsOf(pool),
    async whole(tables, work) {
      const client = await pool.connect();
      client.on("error", ignore);
      try {
        await client.query("BEGIN");
        await client.query(`SELECT pg_advisory_xact_lock(${lock})`);
        // A statement that waits for this looks at what is there after it has waited.
        for (const table of tables)
          await client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
        const done = await work(statementsOf(client));
        await client.query("COMMIT");
        client.off("error", ignore);
        client.release();
        return done;
      } catch (failure) {
        // With its connection goes all that isn't committed.
        client.release(true);
        throw failure;
      }
    },
    // When its files and its log let go of what was deleted is for whoever runs it to set.
    scrub: async () => {},
    close: () => pool.end(),
  };
}

function statementsOf(on: Pool | ClientBase): Statements {
  const query = (statement: string, values: readonly unknown[]) =>
    on.query(statement.replace(/\?(\d+)/g, "$$$1"), [...values]);
  return {
    run: async (statement, values) => (await query(statement, values)).rowCount ?? 0,
    all: async (statement, values) => (await query(statement, values)).rows,
  };
}
