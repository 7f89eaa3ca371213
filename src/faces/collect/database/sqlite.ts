import { chmod, open } from "node:fs/promises";
import type { Database } from "./database.ts";

/**
 * A file of SQLite. What it says it has is on the disk (`synchronous=FULL`), and who reads doesn't wait for who writes
 * (WAL). What is deleted is overwritten (`secure_delete`). One process holds it at a time.
 */
export async function openSqlite(file: string): Promise<Database> {
  const { default: Sqlite } = await import("libsql");
  await (await open(file, "a", 0o600)).close();
  // Nobody else on the machine reads it; SQLite makes its log alike, but for one that an earlier run has left.
  for (const ending of ["", "-wal", "-shm"])
    await chmod(`${file}${ending}`, 0o600).catch(unlessOwn);
  const database = new Sqlite(file);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA secure_delete = ON");
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec("PRAGMA foreign_keys = ON");
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const prepare = (statement: string) => {
    const there = prepared.get(statement) ?? database.prepare(statement);
    prepared.set(statement, there);
    return there;
  };
  return {
    countingUp: "INTEGER PRIMARY KEY AUTOINCREMENT",
    run: async (statement, values) => prepare(statement).run(...values).changes,
    all: async (query, values) => prepare(query).all(...values) as Record<string, unknown>[],
    // The log has pages as they were before.
    scrub: async () => void prepare("PRAGMA wal_checkpoint(TRUNCATE)").all(),
    close: async () => void database.close(),
  };
}

/** A file that isn't there needs no mode, and one of another user has the mode that they gave it. */
function unlessOwn(failure: NodeJS.ErrnoException): void {
  if (failure.code !== "ENOENT" && failure.code !== "EPERM") throw failure;
}
