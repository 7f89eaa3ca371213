import { recordsAsCsv } from "../../interview/calls/recordsAsCsv.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";

/** Records as text, a piece at a time, so that however many there are fit into memory. */
export const exported = {
  ndjson: {
    type: "application/x-ndjson",
    async *text(records: AsyncIterable<InterviewRecord>): AsyncGenerator<string> {
      for await (const record of records) yield `${JSON.stringify(record)}\n`;
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

/** What records can be had as. */
export type ExportFormat = keyof typeof exported;
