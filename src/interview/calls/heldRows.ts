import type { HeldRow } from "../../evidence/review/heldRow.ts";
import type { NotHeld } from "../../evidence/review/notHeld.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { callRecord } from "./callRecord.ts";
import { interviewsInTable } from "./csvInterviews.ts";
import { callsFromNdjson } from "./export.ts";
import { callsFrom } from "./fold.ts";
import type { HeldInterview } from "./heldInterview.ts";
import { heldRow } from "./heldRow.ts";
import { type InterviewIn, interviewIn } from "./interviewIn.ts";
import { type JsonPart, partsOf } from "./jsonParts.ts";
import { isExported, notHeld } from "./pastInterviews.ts";
import { isRecordTable, rowsInTable } from "./recordTable.ts";
import { websiteRecord } from "./websiteRecord.ts";

/**
 * The interviews in a file as a review takes them, in any form in which they leave here: records as NDJSON, as a list or as the
 * receiver's CSV, what websites send, and calls as the console exports them. It never throws.
 *
 * @param definition decides what was told without its segment, and has the words of a table
 */
export function heldRows(
  text: string,
  definition: Definition,
): { readonly rows: readonly HeldRow[]; readonly problems: readonly NotHeld[] } {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return { rows: [], problems: [] };
  if (!/^\s*[[{]/.test(plain)) {
    if (isRecordTable(plain)) return rowsInTable(plain, definition);
    const { interviews, problems } = interviewsInTable(plain, definition);
    return { rows: interviews.map((one) => ({ ...nothingTold(), ...ofHeld(one) })), problems };
  }
  const rows: HeldRow[] = [];
  const problems: NotHeld[] = [];
  const exported: JsonPart[] = [];
  for (const part of partsOf(plain)) {
    const { line, value } = part;
    if (value === undefined) problems.push({ line, why: "broken-json" });
    else if (isExported(value)) exported.push(part);
    else {
      const found = interviewIn(value);
      if (found.kind === "none") problems.push(notHeld(line, found));
      else rows.push(rowOf(found, value, definition));
    }
  }
  for (const { line, value } of exported) {
    const { problems: wrong } = callsFromNdjson(JSON.stringify(value));
    for (const { why } of wrong)
      problems.push({ line, why: why === "unknown-changes" ? why : "no-interview" });
  }
  // Changes of one call can stand on several lines.
  const lines = exported.map(({ value }) => `${JSON.stringify(value)}\n`).join("");
  for (const call of callsFrom(callsFromNdjson(lines).kept))
    rows.push(heldRow(callRecord(definition, call, languagesOf(definition)[0])));
  return { rows, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function rowOf(
  found: Exclude<InterviewIn, { kind: "none" }>,
  value: unknown,
  definition: Definition,
): HeldRow {
  switch (found.kind) {
    case "record":
      return heldRow(found.record);
    case "submission":
      return heldRow(websiteRecord(definition, found.submission));
    case "answers":
      return { ...nothingTold(), ...ofHeld(found.held), ...timesIn(value) };
  }
}

/** What records of a kind that is older, or of others, don't say. */
function nothingTold(): HeldRow {
  return {
    interview: "",
    questionnaire: "",
    version: "",
    channel: null,
    changedAt: "",
    endedAt: null,
    isFinished: true,
    given: {},
    isWhole: false,
    unanswered: [],
    segment: null,
    overruled: null,
    wentOn: false,
    startedFrom: null,
    names: [],
  };
}

function ofHeld({ questionnaire, known, answers }: Omit<HeldInterview, "line">) {
  return {
    questionnaire: questionnaire?.id ?? "",
    version: questionnaire?.version ?? "",
    given: { known, answers },
  };
}

/** When it was, where an object says that as records do. */
function timesIn(value: unknown): Partial<HeldRow> {
  const { record = value, interview, key } = Object(value) as Record<string, unknown>;
  const { finishedAt, changedAt, startedAt } = Object(record) as Record<string, unknown>;
  const moments = [finishedAt, changedAt, startedAt].filter(
    (one): one is string => typeof one === "string" && !Number.isNaN(Date.parse(one)),
  );
  const named = [interview, key].filter((one): one is string => typeof one === "string");
  return {
    ...(moments[0] !== undefined && { endedAt: moments[0], changedAt: moments[0] }),
    ...(named[0] !== undefined && { interview: named[0] }),
    names: named.map((name) => name.toLowerCase()),
  };
}
