import { once } from "node:events";
import { held } from "../../evidence/table/bytes.ts";
import { openPackedTable } from "../../evidence/table/packedTable.ts";
import type { BadRow, Row } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import type { Packed, PackedSaid } from "./packedApart.ts";
import { readableFile } from "./readableFile.ts";

/** So many rows are handed over together. */
const together = 2_000;

const say = (said: PackedSaid) => void process.send?.(said);

async function open({ file: given, kind }: Packed): Promise<AsyncIterator<Row | BadRow>> {
  const file = typeof given === "string" ? await readableFile(given) : held(given);
  if (!file) throw new TableProblem("damaged", { kind });
  const { columns, rows } = await openPackedTable(file, kind);
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
  return open(given as Packed);
});
opened.catch(fail);
