/** What stands in a field of a table. */
export type Value = string | number | null;

/** What runs statements. Values stand for `?1`, `?2` … in them. */
export interface Statements {
  /** Runs a statement and tells how many rows it changed; what it changed is safe once this is done. */
  run(statement: string, values: readonly Value[]): Promise<number>;
  /** Runs a query and gives its rows by column. */
  all(query: string, values: readonly Value[]): Promise<Readonly<Record<string, unknown>>[]>;
}

/** A database as the receiver uses it. */
export interface Database extends Statements {
  /** How it makes a column that counts up. */
  readonly countingUp: string;
  /**
   * Does all of some work or nothing of it, one such work after another, while nobody else writes into the tables that are
   * named: what is under way there is done first, and what comes meanwhile sees what the work has done.
   */
  whole<T>(tables: readonly string[], work: (database: Statements) => Promise<T>): Promise<T>;
  /** Makes sure that what was deleted no longer stands in its files, as far as that is its own to say. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
