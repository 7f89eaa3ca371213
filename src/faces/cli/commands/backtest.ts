import { backtesting, comparing } from "../../../evidence/learning/backtest.ts";
import { backtestOf } from "../../../evidence/learning/draft.ts";
import { matchColumns } from "../../../evidence/table/mapping.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { setAt } from "../../../questionnaire/editing/change.ts";
import { columnsSaid } from "../columnsSaid.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn, definitionOf, nameOf, readOnce, textOf } from "../files.ts";
import { checkLanguage } from "../reportLanguage.ts";
import { interruptSignal } from "../running.ts";
import { tableIn } from "../tableFile.ts";
import { terminalOn } from "../terminal.ts";
import { backtestJson } from "../views/backtestJson.ts";
import {
  backtestView,
  comparisonView,
  mappingView,
  notCountedView,
} from "../views/backtestView.ts";
import { replaceFiles } from "../writing.ts";

const synopsis =
  "backtest FILE DATA --segment COLUMN [--map COLUMN=QUESTION …] [--compare OLD] [--write]";

export const backtest = command({
  synopsis,
  help: `
Says how well a questionnaire places rows whose segment is known: each is walked
as a prospect meets it, so that an answer to a question for close calls counts
only in one. A row without an answer that would be asked for is left out, and
told. A questionnaire that was learned from the same rows looks better here than
it is: learn says how well it does on others, and keeps that in the file.

DATA is CSV (delimiter and encoding are found out), NDJSON, the first sheet of a
workbook (.xlsx; needs hucre) or Parquet (needs hyparquet); - is standard input.
Columns are known by a question's id or its words in any language; values by an
option's id, its words, a number in its range, or its number in the list.

  --segment COLUMN        says to which segment each row belongs, by id or name
  --map COLUMN=QUESTION   what a column answers, where that isn't found out
  --compare OLD           whether this one places better than another, and
                          whether that can be chance
  --json                  the report as one JSON object: by ids, shares from 0 to 1
  --write                 keeps what it came to in the file, under rep.backtest,
                          but not in place of what learn found on other rows
  --language TAG          the language of the report: en (default) or de`,
  takes: [2, 2],
  options: {
    segment: { type: "string" },
    map: { type: "string", multiple: true },
    compare: { type: "string" },
    json: { type: "boolean" },
    write: { type: "boolean" },
    language: { type: "string" },
  },
  async run({ segment, map = [], compare, json, write, language = "en" }, [file = "", data = ""]) {
    checkLanguage("backtest", language, synopsis);
    if (segment === undefined) throw misused("--segment is missing.", synopsis);
    if (write && file === "-") throw misused("--write needs a file.", synopsis);
    readOnce([file, data, compare ?? ""]);
    const text = await textOf(file);
    const definition = await definitionOf(file, text);
    if (write) refuseOverLearned(file, definition);
    const old = compare === undefined ? undefined : await definitionIn(compare);
    const table = await tableIn(data, interruptSignal());
    const { columns } = table;
    const at = columns.indexOf(segment);
    if (at < 0) throw new Failure(`${nameOf(data)} has no column “${segment}”.`);
    const said = columnsSaid(map, columns, definition, synopsis);
    const matches = matchColumns(definition, columns, said);
    const testing = backtesting(definition, matches, at);
    const oldTesting = old && backtesting(old, matchColumns(old, columns, saidOf(said, old)), at);
    const both = comparing();
    for await (const { cells } of table.rows()) {
      const placed = testing.add(cells);
      if (oldTesting) both.add(placed, oldTesting.add(cells));
    }
    const report = testing.report();
    const terminal = terminalOn(process.stdout);
    if (!json)
      process.stdout.write(`${mappingView(definition, matches, segment, terminal, language)}\n\n`);
    if (report.rate.rows === 0) {
      const why = notCountedView(definition, report, table.bad, terminal, language);
      const none = evidenceTranslator(language).word("noneCounted");
      throw new Failure([`${nameOf(data)}: ${none}`, ...why].join("\n\n"));
    }
    const comparison = oldTesting ? both.comparison() : null;
    if (json) {
      const told = backtestJson(definition, matches, report, table.bad, comparison);
      process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    } else {
      process.stdout.write(`${backtestView(definition, report, table.bad, terminal, language)}\n`);
      if (comparison) process.stdout.write(`\n${comparisonView(comparison, terminal, language)}\n`);
    }
    if (write) {
      const ids = definition.segments.map(({ id }) => id);
      const kept = backtestOf(report, ids, new Date().toISOString().slice(0, 10));
      const edited = setAt(text, ["rep", "backtest"], kept);
      if (!edited) throw new Failure(`${file} can’t hold a back-test.`);
      await replaceFiles([file, edited.text]);
      const wrote = evidenceTranslator(language).word("wroteFigures", { file });
      if (!json) process.stdout.write(`\n${wrote}\n`);
    }
    return 0;
  },
});

/** Rows that it was perhaps learned from say less than those that it wasn't. @throws Failure */
function refuseOverLearned(file: string, { rep }: Definition): void {
  if (!rep?.backtest?.crossValidated) return;
  const { hitRate, rows } = rep.backtest;
  const { share, count } = numbersIn("en");
  throw new Failure(
    `${file} keeps how often it was right for customers whom it was not learned from: ${share(hitRate)} of ${count(rows)}. Rows that it was learned from would make it look better, so nothing takes the place of that. If these are other rows, or questions or points have changed since, take rep.backtest out of the file first.`,
  );
}

/** What of that another questionnaire has. */
function saidOf(said: ReadonlyMap<string, string>, { questions }: Definition) {
  return new Map([...said].filter(([, question]) => questions.some(({ id }) => id === question)));
}
