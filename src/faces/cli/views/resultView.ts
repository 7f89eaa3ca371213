import { printable } from "../columns.ts";
import { nameOf } from "../files.ts";
import type { Result } from "../result.ts";
import type { Terminal } from "../terminal.ts";
import { findingsView } from "./findingsView.ts";
import { problemsView } from "./problemsView.ts";
import { summaryView } from "./summaryView.ts";

/** What came of checking a file that could be looked at, for people. */
export function resultView(
  { file: named, text, report, weighedBy }: Exclude<Result, { readonly failure: string }>,
  terminal: Terminal,
  language: string,
): string {
  const file = nameOf(named);
  if (!report.ok) return problemsView(file, text, report.problems, terminal, language);
  const { definition, findings, summary } = report;
  return [
    terminal.paint("bold", printable(file)),
    findingsView({ text, definition, findings }, terminal, language),
    summaryView(definition, { ...summary, weighedBy }, terminal, language),
  ].join("\n\n");
}
