import { chmod, open } from "node:fs/promises";
import type { Database, Statements } from "./database.ts";

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
  const statements: Statements = {
    run: async (statement, values) => prepare(statement).run(...values).changes,
    all: async (query, values) => prepare(query).all(...values) as Record<string, unknown>[],
  };
  // One thing after another, so that nothing becomes part of what is to be done as a whole.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = before.then(work);
    before = done.catch(() => {});
    return done;
  };
  return {
    countingUp: "INTEGER PRIMARY KEY AUTOINCREMENT",
    run: (statement, values) => inTurn(() => statements.run(statement, values)),
    all: (query, values) => inTurn(() => statements.all(query, values)),
    whole: (_, work) =>
      inTurn(async () => {
        database.exec("BEGIN IMMEDIATE");
        try {
          const done = await work(statements);
          database.exec("COMMIT");
          return done;
        } catch (failure) {
          // What a full disk has refused is undone already.
          if (database.inTransaction) database.exec("ROLLBACK");
          throw failure;
        }
      }),
    // The log has pages as they were before.
    scrub: () => inTurn(async () => void prepare("PRAGMA wal_checkpoint(TRUNCATE)").all()),
    close: () => inTurn(async () => void database.close()),
  };
}

/** A file that isn't there needs no mode, and one of another user has the mode that they gave it. */
function unlessOwn(failure: NodeJS.ErrnoException): void {
  if (failure.code !== "ENOENT" && failure.code !== "EPERM") throw failure;
}
