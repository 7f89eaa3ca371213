/** What stands in a field of a table. */
export type Value = string | number | null;

/** A database as the receiver uses it. Values stand for `?1`, `?2` … in a statement. */
export interface Database {
  /** How it makes a column that counts up. */
  readonly countingUp: string;
  /** Runs a statement and tells how many rows it changed; what it changed is safe once this is done. */
  run(statement: string, values: readonly Value[]): Promise<number>;
  /** Runs a query and gives its rows by column. */
  all(query: string, values: readonly Value[]): Promise<Readonly<Record<string, unknown>>[]>;
  /** Makes sure that what was deleted no longer stands in its files, as far as that is its own to say. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
