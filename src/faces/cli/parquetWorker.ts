import { once } from "node:events";
import { held } from "../../evidence/table/bytes.ts";
import { openParquetTable } from "../../evidence/table/packedTable.ts";
import type { BadRow, Row } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import type { ParquetSaid } from "./parquetApart.ts";
import { readableFile } from "./readableFile.ts";

/** So many rows are handed over together. */
const together = 2_000;

const say = (said: ParquetSaid) => void process.send?.(said);

async function open(given: string | Uint8Array): Promise<AsyncIterator<Row | BadRow>> {
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

process.once("disconnect", () => process.exit());
const opened = once(process, "message").then(([given]) => {
  process.on("message", () => void opened.then(handOver).catch(fail));
  return open(given as string | Uint8Array);
});
opened.catch(fail);
