import { createReadStream } from "node:fs";
import { addAbortSignal } from "node:stream";
import type { WholeFile } from "../../evidence/table/bytes.ts";
import { openTable } from "../../evidence/table/openTable.ts";
import type { PackedKind } from "../../evidence/table/packedTable.ts";
import { type BadRow, isBad, type Row, type Table } from "../../evidence/table/table.ts";
import { TableProblem } from "../../evidence/table/tableProblem.ts";
import { evidenceTranslator } from "../../language/evidence.ts";
import { Cancelled } from "./cancelled.ts";
import { Failure } from "./failure.ts";
import { explain, nameOf } from "./files.ts";
import { missingIn } from "./installed.ts";
import { openPackedApart } from "./packedApart.ts";
import { readableFile } from "./readableFile.ts";

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
  const whole = file === "-" ? undefined : await readableFile(file).catch(() => undefined);
  const openPacked = async ({ size, read }: WholeFile, kind: PackedKind) => {
    const packed = { file: whole ? file : await read(0, size), kind };
    return openPackedApart(packed, { name: nameOf(file), size, signal });
  };
  const table = await openTable(source, whole, openPacked).catch(failed(file));
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
