import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import type { WholeFile } from "../../evidence/table/bytes.ts";
import { openTable } from "../../evidence/table/openTable.ts";
import { type BadRow, isBad, type Row, type Table } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import { evidenceTranslator } from "../../language/evidence.ts";
import { Cancelled } from "./cancelled.ts";
import { Failure } from "./failure.ts";
import { explain, nameOf } from "./files.ts";
import { missingIn } from "./installed.ts";

/** A table in a file, or in standard input for `-`. */
export interface TableFile extends Pick<Table, "columns"> {
  /** Its whole rows, one at a time; those that aren't are kept apart. @throws Failure */
  rows(): AsyncGenerator<Row>;
  /** What was kept apart so far. */
  readonly bad: readonly BadRow[];
}

/** @throws Failure, in words for people; Cancelled once the signal is aborted */
export async function tableIn(file: string, signal: AbortSignal): Promise<TableFile> {
  const source = file === "-" ? process.stdin : createReadStream(file);
  addAbortSignal(signal, source);
  const whole = file === "-" ? undefined : await wholeIn(file).catch(() => undefined);
  const table = await openTable(source, whole).catch(failed(file));
  const bad: BadRow[] = [];
  return {
    columns: table.columns,
    bad,
    async *rows() {
      try {
        for await (const row of table.rows) {
          if (isBad(row)) bad.push(row);
          else yield row;
        }
      } catch (problem) {
        failed(file)(problem);
      }
    },
  };
}

/** A file of which any part can be read; none where it is a pipe. */
async function wholeIn(file: string): Promise<WholeFile | undefined> {
  const about = await stat(file);
  if (!about.isFile()) return undefined;
  return {
    size: about.size,
    async read(from, until) {
      const handle = await open(file);
      try {
        const { bytesRead, buffer } = await handle.read(
          new Uint8Array(until - from),
          0,
          until - from,
          from,
        );
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}

function failed(file: string): (problem: unknown) => never {
  return (problem) => {
    if (problem instanceof TableProblem)
      throw new Failure(`${nameOf(file)}: ${evidenceTranslator("en").problem(problem)}`);
    const missing = missingIn(problem, nameOf(file));
    if (missing) throw missing;
    if (problem instanceof Error && problem.name === "AbortError") throw new Cancelled();
    if (problem instanceof Error && "code" in problem)
      return explain(file)(problem as NodeJS.ErrnoException);
    throw problem;
  };
}
