import type { Database } from "./database.ts";

/** A PostgreSQL database, which several receivers may use beside each other. */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A connection that is lost while nobody uses it: the next query opens another.
  pool.on("error", () => {});
  const query = (statement: string, values: readonly unknown[]) =>
    pool.query(statement.replace(/\?(\d+)/g, "$$$1"), [...values]);
  return {
    countingUp: "BIGSERIAL PRIMARY KEY",
    run: async (statement, values) => (await query(statement, values)).rowCount ?? 0,
    all: async (statement, values) => (await query(statement, values)).rows,
    // When its files and its log let go of what was deleted is for whoever runs it to set.
    scrub: async () => {},
    close: () => pool.end(),
  };
}
