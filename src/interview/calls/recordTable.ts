import type { HeldRow } from "../../evidence/review/heldRow.ts";
import type { NotHeld } from "../../evidence/review/notHeld.ts";
import { segmentIn } from "../../evidence/table/mapping.ts";
import type { Answer, Definition } from "../../questionnaire/definition/definition.ts";
import { flatColumns } from "../record/flat.ts";
import { namingIn } from "./csv.ts";
import { saidIn } from "./csvInterviews.ts";
import { rowsOf } from "./csvRows.ts";
import { namesIn } from "./namesIn.ts";

/** What a table of records has for sure; spreadsheets may leave the rest out. */
const needed = ["key", "interview", "questionnaire", "status", "changedAt", "answers"];

/** Whether a table is one of records, as the receiver gives them: `flatColumns` in any order. */
export function isRecordTable(text: string): boolean {
  const [head] = rowsOf(text.slice(0, text.search(/\r?\n|$/))).rows;
  return needed.every((column) => head?.cells.includes(column));
}

/** The interviews in a table of records. Its answers are in words, which are looked up in those of the definition. */
export function rowsInTable(
  text: string,
  definition: Definition,
): { readonly rows: readonly HeldRow[]; readonly problems: readonly NotHeld[] } {
  const { rows, unclosed } = rowsOf(text);
  if (unclosed !== null) return { rows: [], problems: [{ line: unclosed, why: "unclosed-quote" }] };
  const [head, ...others] = rows;
  const at = new Map(flatColumns.map((column) => [column, head?.cells.indexOf(column) ?? -1]));
  const held: HeldRow[] = [];
  const problems: NotHeld[] = [];
  for (const { line, cells } of others) {
    const cell = (column: string) => cells[at.get(column) ?? -1] ?? "";
    const row = rowOf(definition, cell);
    if (row) held.push(row);
    else problems.push({ line, why: "no-interview" });
  }
  return { rows: held, problems };
}

function rowOf(definition: Definition, cell: (column: string) => string): HeldRow | null {
  const [interview, key, changedAt] = [cell("interview"), cell("key"), cell("changedAt")];
  if (interview === "" || key === "" || Number.isNaN(Date.parse(changedAt))) return null;
  const isFinished = cell("status") !== "unfinished";
  const from = cell("overruledFrom");
  // Of a table from before there was a column for it, or with a form's further addresses.
  const person = cell("person")
    .split("; ")
    .map((part) => part.slice(part.indexOf(": ") + 2));
  return {
    interview,
    questionnaire: cell("questionnaire"),
    version: cell("version"),
    channel: cell("channel") === "console" ? "console" : "website",
    changedAt,
    endedAt: cell("finishedAt") || (isFinished ? null : changedAt),
    isFinished,
    given: {
      known: answersIn(definition, cell("facts")),
      answers: answersIn(definition, cell("answers")),
    },
    isWhole: false,
    unanswered: [],
    segment: cell("segment") || null,
    overruled:
      cell("decidedBy") === "person"
        ? { from: segmentIn(definition, from), why: cell("overruledWhy") || null }
        : null,
    wentOn: false,
    startedFrom: null,
    names: namesIn(interview, key, [cell("email"), ...person], {}),
  };
}

/** What a cell of answers in words says, as far as the words are this questionnaire's: a line is a question and its answer. */
function answersIn(definition: Definition, cell: string): Record<string, Answer> {
  const naming = namingIn(definition);
  // Of two questions of which one begins as the other is called, the longer is meant.
  const heads = definition.questions
    .flatMap(({ id }) => [[`${naming.question(id)}: `, id] as const, [`${id}: `, id] as const])
    .toSorted(([one], [other]) => other.length - one.length);
  const found: Record<string, Answer> = {};
  for (const line of cell.split("\n")) {
    const [head = "", id] = heads.find(([start]) => line.startsWith(start)) ?? [];
    if (id === undefined) continue;
    const said = saidIn(definition, id, line.slice(head.length), true);
    if (typeof said !== "number") found[id] = said;
  }
  return found;
}
