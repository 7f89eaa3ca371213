import { once } from "node:events";
import { matchColumns } from "../../../evidence/table/mapping.ts";
import { decide } from "../../../questionnaire/decision/decide.ts";
import { walk } from "../../../questionnaire/decision/walk.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { columnsSaid } from "../columnsSaid.ts";
import { command, misused } from "../command.ts";
import { definitionIn, readOnce } from "../files.ts";
import { givenHelp, givenIn, givenOptions } from "../given.ts";
import { missingIn } from "../installed.ts";
import { type RowFormat, rowFormats } from "../rowFormats.ts";
import { rowsPlaced } from "../rowsPlaced.ts";
import { interruptSignal, progressOn } from "../running.ts";
import { tableIn } from "../tableFile.ts";
import { terminalOn } from "../terminal.ts";
import { placedView } from "../views/placedView.ts";
import { makeFile } from "../writing.ts";

const synopsis = "classify FILE [--answers JSON | DATA [--out NEW]]";

export const classify = command({
  synopsis,
  help: `
Prints as JSON what comes of answers: { walk, decision }. walk says whether the
interview is complete, which question is next and which answers count; decision
says the segment, by what it was decided, the scores, the lead, whether it is
close, and the runner-up. It is provisional while walk.complete is false.
${givenHelp}

With DATA, gives every row of a table its segment: the same rows again, with the
columns segment, tier, decided_by, lead_points, is_close, runner_up and
unanswered, the first question that is to be asked and has no answer; the rest
is then what the answers before it decide. DATA is CSV (delimiter and encoding
are found out), NDJSON, the first sheet of a workbook (.xlsx) or Parquet; - is
standard input. Columns are known by a question's id or its words in any
language; values by an option's id, its words, a number in its range, or its
number in the list. It is read a row at a time, of Parquet what was written
together. Workbooks need hucre, Parquet hyparquet (and hyparquet-compressors for
some), --format parquet hyparquet-writer: says so where one is missing.

  --map COLUMN=QUESTION  what a column answers, where that isn't found out
  --out NEW              a file that isn't there yet; else standard output
  --format FORMAT        csv if left out, ndjson (an object on each line) or
                         parquet`,
  takes: [1, 2],
  options: {
    ...givenOptions,
    map: { type: "string", multiple: true },
    out: { type: "string" },
    format: { type: "string" },
  },
  async run({ map = [], out, format = "csv", ...values }, [file = "", data]) {
    if (!isFormat(format))
      throw misused(`--format is csv, ndjson or parquet, not “${format}”.`, synopsis);
    const definition = await definitionIn(file);
    if (data === undefined) return one(definition, values);
    if (values.answers !== undefined || values.known !== undefined)
      throw misused("--answers and --known are for one prospect, without DATA.", synopsis);
    readOnce([file, data]);
    return many(definition, { data, map, out, format });
  },
});

function one(definition: Definition, values: Parameters<typeof givenIn>[1]): number {
  const given = givenIn(definition, values);
  const { counted, ...course } = walk(definition, given);
  const result = {
    walk: { ...course, counted: Object.fromEntries(counted) },
    decision: decide(definition, given),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

interface Many {
  readonly data: string;
  readonly map: readonly string[];
  readonly out: string | undefined;
  readonly format: RowFormat;
}

async function many(definition: Definition, { data, map, out, format }: Many): Promise<number> {
  const table = await tableIn(data, interruptSignal());
  const said = columnsSaid(map, table.columns, definition, synopsis);
  const matches = matchColumns(definition, table.columns, said);
  const placed = rowsPlaced(definition, table, matches);
  const progress = progressOn(process.stderr);
  const parts = shown(rowFormats[format](placed.names, placed.values()), () =>
    progress.show(`Rows so far: ${placed.rows}. Ctrl-C stops it.`),
  );
  try {
    if (out === undefined) await print(parts);
    else await makeFile(out, parts);
  } catch (problem) {
    throw missingIn(problem, `--format ${format}`) ?? problem;
  } finally {
    progress.clear();
  }
  const view = placedView(definition, matches, placed, table.bad, terminalOn(process.stderr));
  process.stderr.write(`${view}\n`);
  return 0;
}

type Part = string | Uint8Array;

function isFormat(format: string): format is RowFormat {
  return Object.hasOwn(rowFormats, format);
}

/** The same parts; says how far it is once a second. */
async function* shown(parts: AsyncIterable<Part>, show: () => void): AsyncGenerator<Part> {
  let last = performance.now();
  for await (const part of parts) {
    yield part;
    if (performance.now() - last < 1000) continue;
    last = performance.now();
    show();
  }
}

/** Waits for whoever reads. */
async function print(parts: AsyncIterable<Part>): Promise<void> {
  for await (const part of parts) {
    if (!process.stdout.write(part)) await once(process.stdout, "drain");
  }
}
