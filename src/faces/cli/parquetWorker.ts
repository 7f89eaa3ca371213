import { parentPort, workerData } from "node:worker_threads";
import { held } from "../../evidence/table/bytes.ts";
import { openParquetTable } from "../../evidence/table/packedTable.ts";
import type { BadRow, Row } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import type { ParquetSaid } from "./parquetThread.ts";
import { readableFile } from "./readableFile.ts";

/** So many rows are handed over together. */
const together = 2_000;

const given = workerData as string | Uint8Array;
const say = (said: ParquetSaid) => parentPort?.postMessage(said);

async function open(): Promise<AsyncIterator<Row | BadRow>> {
  const file = typeof given === "string" ? await readableFile(given) : held(given);
  if (!file) throw new TableProblem("damaged", { kind: "parquet" });
  const { columns, rows } = await openParquetTable(file);
  say({ columns });
  return rows[Symbol.asyncIterator]();
}

async function handOver(rows: AsyncIterator<Row | BadRow>): Promise<void> {
  const some: (Row | BadRow)[] = [];
  while (some.length < together) {
    const next = await rows.next();
    if (next.done) break;
    some.push(next.value);
  }
  say({ rows: some, isLast: some.length < together });
}

function fail(problem: unknown): void {
  const { message = `${problem}`, code } = Object(problem) as { message?: string; code?: string };
  if (problem instanceof TableProblem)
    say({ problem: { code: problem.code, figures: problem.figures } });
  else say({ failed: { message, ...(code !== undefined && { code }) } });
}

const opened = open();
opened.catch(fail);
parentPort?.on("message", () => void opened.then(handOver).catch(fail));
