import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { longestPart } from "../../evidence/table/longestPart.ts";
import type { PackedKind } from "../../evidence/table/packedTable.ts";
import type { BadRow, Row, Table } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import { Cancelled } from "./cancelled.ts";
import { progressOn } from "./running.ts";

/** What the process says: first its columns, then rows whenever it is asked, or why there are none. */
export type PackedSaid =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (Row | BadRow)[]; readonly isLast: boolean }
  | { readonly problem: Pick<TableProblem, "code" | "figures"> }
  | { readonly failed: { readonly message: string; readonly code?: string } };

/** What the process is told to read: a path, or bytes. */
export interface Packed {
  readonly file: string | Uint8Array;
  readonly kind: PackedKind;
}

interface Reading {
  /** How the file is called, for the line that shows that it is waited for. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly signal: AbortSignal;
}

/** Nobody is told before so many milliseconds that something is waited for. */
const patience = 2_000;

/**
 * Reads a workbook or a Parquet file in a process of its own, since changed bytes can keep whoever reads it busy without end:
 * Ctrl-C is heard meanwhile, and a part that takes far too long, or runs out of memory, is told.
 *
 * @throws TableProblem and Cancelled, also while rows are gone through
 */
export async function openPackedApart(
  packed: Packed,
  { name, size, signal }: Reading,
): Promise<Table> {
  const child = fork(new URL("./packedWorker.js", import.meta.url), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  child.send(packed);
  const limit = longestPart(size);
  const next = async () => {
    try {
      return await heard(child, { name, kind: packed.kind, limit, signal });
    } catch (problem) {
      end();
      throw problem;
    }
  };
  const first = await next();
  if (!("columns" in first)) throw new Error("A file begins with its columns.");
  async function* rows(): AsyncGenerator<Row | BadRow> {
    try {
      for (;;) {
        child.send("more");
        const said = await next();
        if (!("rows" in said)) throw new Error("Columns come once.");
        yield* said.rows;
        if (said.isLast) return;
      }
    } finally {
      end();
    }
  }
  const kind = packed.kind === "workbook" ? "xlsx" : packed.kind;
  return { kind, encoding: null, delimiter: null, columns: first.columns, rows: rows() };
}

type Heard = Exclude<PackedSaid, { readonly problem: unknown } | { readonly failed: unknown }>;

async function heard(
  child: ChildProcess,
  {
    name,
    kind,
    limit,
    signal,
  }: Omit<Reading, "size"> & Pick<Packed, "kind"> & { readonly limit: number },
): Promise<Heard> {
  // What has no end ends the process in which it is gone through.
  const code = kind === "workbook" ? "too-large" : "damaged";
  const broken: PackedSaid = { problem: { code, figures: { kind } } };
  const over = new AbortController();
  const late = AbortSignal.timeout(limit);
  const progress = progressOn(process.stderr);
  const start = performance.now();
  const timer = setInterval(() => {
    const waited = performance.now() - start;
    if (waited < patience) return;
    progress.show(
      `Reading ${name}: ${Math.round(waited / 1000)} s for this part. Ctrl-C stops it.`,
    );
  }, 1_000);
  child.ref();
  child.channel?.ref();
  try {
    const either = { signal: AbortSignal.any([signal, late, over.signal]) };
    const said: PackedSaid = await Promise.race([
      once(child, "message", either).then(([one]) => one as PackedSaid),
      once(child, "exit", either).then(() => broken),
    ]);
    if ("problem" in said) throw new TableProblem(said.problem.code, said.problem.figures);
    if ("failed" in said) throw Object.assign(new Error(said.failed.message), said.failed);
    return said;
  } catch (problem) {
    if (signal.aborted) throw new Cancelled();
    if (late.aborted) throw new TableProblem("stuck", { most: Math.round(limit / 1000) });
    throw problem;
  } finally {
    over.abort();
    clearInterval(timer);
    if (performance.now() - start >= patience) progress.clear();
    // Where rows are left unread, nothing waits for it.
    child.unref();
    child.channel?.unref();
  }
}
