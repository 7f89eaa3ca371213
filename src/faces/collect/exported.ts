import { csvOf } from "../../interview/calls/csvRows.ts";
import { flatColumns, flatRecord } from "../../interview/record/flat.ts";
import type { KeptRecord } from "./store.ts";

/** Records as text, a piece at a time, so that however many there are fit into memory. */
export const exported = {
  ndjson: {
    type: "application/x-ndjson",
    async *text(records: AsyncIterable<KeptRecord>): AsyncGenerator<string> {
      for await (const { record } of records) yield `${JSON.stringify(record)}\n`;
    },
  },
  csv: {
    type: "text/csv; charset=utf-8",
    async *text(records: AsyncIterable<KeptRecord>): AsyncGenerator<string> {
      yield csvOf([flatColumns]);
      for await (const { record } of records) {
        const flat = flatRecord(record);
        yield csvOf([flatColumns.map((column) => flat[column] ?? "")]).replace(/^\uFEFF/, "");
      }
    },
  },
} as const;

/** What records can be had as. */
export type ExportFormat = keyof typeof exported;
