import type { NotHeld } from "../../evidence/review/notHeld.ts";

/** Why a line of a file is no interview, and what would be one. */
export function notHeldSaid(file: string, { line, why, found }: NotHeld): string {
  const where = `${file}, line ${line}`;
  switch (why) {
    case "broken-json":
      return `${where} is not JSON.`;
    case "no-interview":
      return `${where} holds no interview: no exported call, no submission, and no “answers”, an object such as { "question": "option" }.`;
    case "wrong-field":
      return `${where} holds no interview: its field “${found}” is missing or not as it must be.`;
    case "unknown-changes":
      return `${where} holds changes of a call that this version does not know: read it with the version that wrote it.`;
    case "no-table":
      return `${where} is neither JSON nor the heading of a table of calls, which has the columns “call” and “questionnaire”.`;
    case "unclosed-quote":
      return `${where} begins a cell with a quote that is never closed.`;
    case "unknown-column":
      return `${where}: the column “${found}” is no question of the old version. Export the table with that version, or as NDJSON.`;
  }
}
