import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { BadRow, Row, Table } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import { Cancelled } from "./cancelled.ts";
import { progressOn } from "./running.ts";

/** What the thread says: first its columns, then rows whenever it is asked, or why there are none. */
export type ParquetSaid =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (Row | BadRow)[]; readonly isLast: boolean }
  | { readonly problem: Pick<TableProblem, "code" | "figures"> }
  | { readonly failed: { readonly message: string; readonly code?: string } };

interface Reading {
  /** How the file is called, for the line that shows that it is waited for. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly signal: AbortSignal;
}

/** Nobody is told before so many milliseconds that something is waited for. */
const patience = 2_000;

/** How many milliseconds a part of a file may take: of bytes that were changed, counts can go without end. */
function longestFor(size: number): number {
  return 20_000 + Math.ceil(size / 200);
}

/**
 * Reads a Parquet file in a thread of its own, since changed bytes can keep whoever reads it busy without end: Ctrl-C is heard
 * meanwhile, and a part that takes far too long is told.
 *
 * @param file its path, or its bytes
 * @throws TableProblem and Cancelled, also while rows are gone through
 */
export async function openParquetThread(
  file: string | Uint8Array,
  { name, size, signal }: Reading,
): Promise<Table> {
  const worker = new Worker(new URL("./parquetWorker.js", import.meta.url), { workerData: file });
  const limit = longestFor(size);
  const next = async () => {
    try {
      return await heard(worker, { name, limit, signal });
    } catch (problem) {
      await worker.terminate();
      throw problem;
    }
  };
  const first = await next();
  if (!("columns" in first)) throw new Error("A file begins with its columns.");
  async function* rows(): AsyncGenerator<Row | BadRow> {
    try {
      for (;;) {
        worker.postMessage("more");
        const said = await next();
        if (!("rows" in said)) throw new Error("Columns come once.");
        yield* said.rows;
        if (said.isLast) return;
      }
    } finally {
      await worker.terminate();
    }
  }
  return { kind: "parquet", encoding: null, delimiter: null, columns: first.columns, rows: rows() };
}

type Heard = Exclude<ParquetSaid, { readonly problem: unknown } | { readonly failed: unknown }>;

async function heard(
  worker: Worker,
  { name, limit, signal }: Omit<Reading, "size"> & { readonly limit: number },
): Promise<Heard> {
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
  worker.ref();
  try {
    const [said] = (await once(worker, "message", {
      signal: AbortSignal.any([signal, late]),
    })) as [ParquetSaid];
    if ("problem" in said) throw new TableProblem(said.problem.code, said.problem.figures);
    if ("failed" in said) throw Object.assign(new Error(said.failed.message), said.failed);
    return said;
  } catch (problem) {
    if (signal.aborted) throw new Cancelled();
    if (late.aborted) throw new TableProblem("stuck", { most: Math.round(limit / 1000) });
    if (isOutOfMemory(problem)) throw new TableProblem("too-large");
    throw problem;
  } finally {
    clearInterval(timer);
    if (performance.now() - start >= patience) progress.clear();
    // Where rows are left unread, nothing waits for it.
    worker.unref();
  }
}

function isOutOfMemory(problem: unknown): boolean {
  return (Object(problem) as { code?: unknown }).code === "ERR_WORKER_OUT_OF_MEMORY";
}
