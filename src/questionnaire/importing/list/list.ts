import type { Found } from "../found.ts";
import { documentList } from "./documentList.ts";
import { isTable, tableList } from "./tableList.ts";

/** Questions and answers that somebody has pasted from a spreadsheet or a document. */
export function listed(text: string): Found {
  const alike = text.replace(/\r\n?|\u2028|\u2029|\v/g, "\n");
  return isTable(alike) ? tableList(alike) : documentList(alike);
}
