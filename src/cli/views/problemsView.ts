import type { Problem } from "../../definition/problem.ts";
import { problemSentences } from "../../language/problems.ts";
import { reportVoice } from "../../language/report.ts";
import { printable } from "../columns.ts";
import { linesOf } from "../excerpt.ts";
import type { Terminal } from "../terminal.ts";
import { itemView } from "./itemView.ts";

/** The problems of a file for people, each with its line. */
export function problemsView(
  file: string,
  text: string,
  problems: readonly Problem[],
  terminal: Terminal,
  language = "en",
): string {
  const word = reportVoice(language);
  const sentence = problemSentences(language);
  const page = { lines: linesOf(text), terminal, word };
  return [
    terminal.paint("bold", printable(file)),
    terminal.paint("red", word("problems")),
    ...problems.map((problem) => itemView(problem, sentence(problem), page)),
    terminal.paint("red", word("problemCount", { count: problems.length })),
  ].join("\n\n");
}
