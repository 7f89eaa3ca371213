import { printable } from "../columns.ts";
import { nameOf } from "../files.ts";
import type { Result } from "../result.ts";
import type { Terminal } from "../terminal.ts";
import { findingsView } from "./findingsView.ts";
import { problemsView } from "./problemsView.ts";
import { summaryView } from "./summaryView.ts";

/** What came of checking a file, for people. */
export function resultView(result: Result, terminal: Terminal, language: string): string {
  const file = nameOf(result.file);
  if ("trouble" in result) return terminal.paint("red", printable(result.trouble));
  const { text, report } = result;
  if (!report.ok) return problemsView(file, text, report.problems, terminal, language);
  const { definition, findings, summary } = report;
  return [
    terminal.paint("bold", printable(file)),
    findingsView({ text, definition, findings }, terminal, language),
    summaryView(definition, summary, terminal, language),
  ].join("\n\n");
}
