import { readFile } from "node:fs/promises";
import { type Joined, joining } from "../../../evidence/review/deals.ts";
import { seekingEdits } from "../../../evidence/review/edits.ts";
import type { HeldRow } from "../../../evidence/review/heldRow.ts";
import {
  matchOutcomeColumns,
  type OutcomeColumn,
  type OutcomeField,
  outcomeFields,
} from "../../../evidence/review/outcomeColumns.ts";
import { review as reviewing, soldTo } from "../../../evidence/review/review.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import { interfaceLanguages } from "../../../language/interfaceLanguages.ts";
import { bestLanguage, nearestLanguages } from "../../../language/languages.ts";
import { reviewParts, reviewTitle } from "../../../language/review/reviewParts.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn, nameOf, readOnce } from "../files.ts";
import { heldIn } from "../heldRecords.ts";
import { interruptSignal, stepping } from "../running.ts";
import { tableIn } from "../tableFile.ts";
import { terminalOn } from "../terminal.ts";
import { reviewView } from "../views/reviewView.ts";
import { replaceFiles } from "../writing.ts";

const synopsis =
  "review FILE RECORDS… [--outcomes DATA] [--map COLUMN=FIELD …] [--json] [--html OUT] [--language de]";

export const review = command({
  synopsis,
  help: `
Says what interviews that were held tell of a questionnaire, over time: where
prospects ended by quarter against what was expected, where people leave, close
calls, answers that nobody gives, where reps chose another segment and which
small edit would have agreed; with outcomes also winning, value, cycle, leaving
and worth. It ends with where to look again and why, or with no reason yet.

RECORDS are records as NDJSON or as the receiver’s CSV, what websites send, or
calls as the console exports them; of each interview the last counts. Answers
are walked again by FILE, so that quarters with different versions compare.

  --outcomes DATA     CSV or NDJSON, a row a deal, joined by a record’s key, its
                      interview, an e-mail address or the id of a record in
                      a call’s context, such as deal or contactId
  --map COLUMN=FIELD  what a column of it says, where that isn’t found out: id,
                      outcome (won, lost, open), value and cost (a year),
                      currency (of both), days, churn (yes, no), closed (the
                      day). A column called renewed says churn the other way
                      round. Amounts in another currency than FILE’s
                      (rep.currency) are told, and not counted
  --json              one JSON object in place of text: the review as
                      needs-diagnostic/review has it, and its sources
  --html OUT          one page that stands by itself, with plots, besides the text
  --language TAG      the language of the report: en (default) or de

Alarms are few on purpose: a share has to be worse in both of the last two
quarters that are over, and together so far that chance rarely does it, and the
mix otherwise than expected in both; with fewer than 30 a quarter it is too few
to tell.

Status 0, whatever it says. 2: failure.`,
  takes: [2, Number.POSITIVE_INFINITY],
  options: {
    outcomes: { type: "string" },
    map: { type: "string", multiple: true },
    json: { type: "boolean" },
    html: { type: "string" },
    language: { type: "string" },
  },
  async run({ outcomes: data, map = [], json, html, language = "en" }, [file = "", ...records]) {
    if (nearestLanguages(language, interfaceLanguages).length === 0)
      throw misused(
        `review speaks ${interfaceLanguages.join(" and ")}, not “${language}”.`,
        synopsis,
      );
    if (map.length > 0 && data === undefined) throw misused("--map needs --outcomes.", synopsis);
    readOnce([file, ...records, data ?? ""]);
    if (html !== undefined) await refuseOther(html);
    const definition = await definitionIn(file);
    const { rows, ...about } = await heldIn(records, definition);
    const signal = interruptSignal();
    const today = new Date().toISOString().slice(0, 10);
    const joined =
      data === undefined ? null : await joinedIn(data, map, definition, rows, today, signal);
    const edits = await stepping(
      seekingEdits(definition, rows),
      ({ looked, of }) => `Looking for edits that would have agreed: ${looked} of ${of}`,
      { signal },
    );
    const report = reviewing(definition, rows, { today, outcomes: joined?.outcomes, edits });
    const sources = { ...about, columns: joined?.columns ?? [], badRows: joined?.badRows ?? [] };
    const spoken = bestLanguage(language, interfaceLanguages);
    const parts = reviewParts(definition, report, sources, spoken);
    const title = reviewTitle(definition, spoken);
    if (html !== undefined) {
      const { reviewPage } = await import("../../reviewPage/page.ts");
      await replaceFiles([html, reviewPage(title, parts, spoken)]);
    }
    if (json) {
      process.stdout.write(`${JSON.stringify({ review: report, sources }, null, 2)}\n`);
      return 0;
    }
    process.stdout.write(`${reviewView(title, parts, terminalOn(process.stdout))}\n`);
    return 0;
  },
});

/** A page takes the place of an earlier one, and of nothing else. @throws Failure */
async function refuseOther(html: string): Promise<void> {
  if (html === "-") throw misused("--html names a file.", synopsis);
  const there = await readFile(html, "utf8").catch(() => "");
  if (there !== "" && !/^\s*<!doctype html>/i.test(there))
    throw new Failure(`${nameOf(html)} is there already, and is no page. Name another file.`);
}

/** @throws Failure */
async function joinedIn(
  data: string,
  map: readonly string[],
  definition: Definition,
  rows: readonly HeldRow[],
  today: string,
  signal: AbortSignal,
): Promise<{ outcomes: Joined; columns: readonly OutcomeColumn[]; badRows: readonly BadRow[] }> {
  const table = await tableIn(data, signal);
  const columns = matchOutcomeColumns(table.columns, fieldsSaid(map, table.columns));
  for (const field of ["id", "outcome"] as const) {
    if (columns.some((column) => column.field === field)) continue;
    throw new Failure(
      `${nameOf(data)}: no column says ${field === "id" ? "which interview a row is of" : "what came of it"}. Its columns are ${table.columns.map((each) => `“${each}”`).join(", ")}; name one with --map COLUMN=${field}.`,
    );
  }
  const join = joining(soldTo(definition, rows), columns, today, definition.rep?.currency);
  for await (const { line, cells } of table.rows()) join.add(line, cells);
  return { outcomes: join.joined(), columns, badRows: table.bad };
}

function fieldsSaid(map: readonly string[], columns: readonly string[]) {
  return new Map(
    map.map((pair): [string, OutcomeField] => {
      const sign = pair.lastIndexOf("=");
      const [column, name] = [pair.slice(0, sign), pair.slice(sign + 1)];
      if (sign < 1) throw misused(`“${pair}” is no COLUMN=FIELD.`, synopsis);
      if (!columns.includes(column)) throw new Failure(`There is no column “${column}”.`);
      const field = outcomeFields.find((one) => one === name);
      if (!field) throw new Failure(`“${name}” is none of ${outcomeFields.join(", ")}.`);
      return [column, field];
    }),
  );
}
