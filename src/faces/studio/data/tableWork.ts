import { type Coding, codedFrom } from "../../../evidence/learning/codebook.ts";
import { openTable } from "../../../evidence/table/openTable.ts";
import { type BadRow, isBad } from "../../../evidence/table/table.ts";
import { TableProblem } from "../../../evidence/table/tableProblem.ts";
import { bytesOf, wholeOf } from "./bytesOf.ts";
import { columnValues } from "./columnValues.ts";
import type { Refusal, TableRead, TableWork, Wanted } from "./messages.ts";
import { type Rows, testing } from "./testing.ts";

/** So many of the rows that are none are kept to be shown. */
const mostBad = 200;

/**
 * Reads a table and holds its rows, for what is asked of them. It lets others work after each stint of so many
 * milliseconds: in a worker that a newer wish may come in, on a page that it takes what is pressed.
 */
export function tableWork(stint: number): TableWork {
  let held: Rows = { columns: [], rows: [] };
  let newest: Wanted | null = null;
  const pause = pausing(stint);

  async function read(file: Blob): Promise<TableRead> {
    const table = await openTable(bytesOf(file), wholeOf(file));
    const rows: (readonly string[])[] = [];
    const bad: BadRow[] = [];
    let badCount = 0;
    for await (const row of table.rows) {
      if (!isBad(row)) rows.push(row.cells);
      else if (++badCount <= mostBad) bad.push(row);
      await pause();
    }
    if (rows.length === 0) throw new TableProblem("no-rows");
    held = { columns: table.columns, rows };
    const columns = [];
    for (const [at, column] of table.columns.entries()) {
      columns.push({ column, values: columnValues(rows, at) });
      await pause();
    }
    return { columns, rows: rows.length, bad, badCount };
  }

  return {
    async open(file) {
      try {
        return await read(file);
      } catch (problem) {
        if (!(problem instanceof TableProblem)) throw problem;
        const { code, figures } = problem;
        return { code, figures } satisfies Refusal;
      }
    },
    async test(wanted) {
      newest = wanted;
      await rest();
      const steps = testing(held, wanted);
      for (;;) {
        if (newest !== wanted) return null;
        const step = steps.next();
        if (step.done) return step.value;
        await pause();
      }
    },
    async code(coding: Coding) {
      return codedFrom(held.columns, held.rows, coding);
    },
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Rests where it is time to. */
function pausing(stint: number): () => Promise<void> | undefined {
  let until = performance.now() + stint;
  return () => {
    if (performance.now() < until) return;
    return rest().then(() => {
      until = performance.now() + stint;
    });
  };
}
