import { recordsAsCsv } from "../../interview/calls/recordsAsCsv.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";

/** Records as text, a piece at a time, so that however many there are fit into memory. */
export const exported = {
  ndjson: {
    type: "application/x-ndjson",
    async *text(records: AsyncIterable<InterviewRecord>): AsyncGenerator<string> {
      for await (const record of records) yield `${oneLine(record)}\n`;
    },
  },
  csv: {
    type: "text/csv; charset=utf-8",
    async *text(records: AsyncIterable<InterviewRecord>): AsyncGenerator<string> {
      yield recordsAsCsv([]);
      for await (const record of records) yield recordsAsCsv([record], "rows");
    },
  },
} as const;

/** JSON without what some readers take for the end of a line. */
function oneLine(record: InterviewRecord): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(record).replace(/[\u0085\u2028\u2029]/g, escaped);
}

/** What records can be had as. */
export type ExportFormat = keyof typeof exported;
