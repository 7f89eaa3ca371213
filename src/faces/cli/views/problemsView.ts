import { problemSentences } from "../../../language/problems.ts";
import { reportTranslator } from "../../../language/report.ts";
import type { Problem } from "../../../questionnaire/definition/problem.ts";
import { printable } from "../columns.ts";
import { linesOf } from "../excerpt.ts";
import { grouped } from "../grouped.ts";
import type { Terminal } from "../terminal.ts";
import { itemView, placeText } from "./itemView.ts";

/** The problems of a file for people, each with its line. */
export function problemsView(
  file: string,
  text: string,
  problems: readonly Problem[],
  terminal: Terminal,
  language = "en",
): string {
  const word = reportTranslator(language);
  const sentence = problemSentences(language);
  const page = { lines: linesOf(text), terminal, word };
  // What is missed under one name at many places is one slip.
  const alike = grouped(problems, (problem) => `${problem.code} ${sentence(problem)}`);
  return [
    terminal.paint("bold", printable(file)),
    terminal.paint("red", word("problems")),
    ...alike.map(([problem, ...others]) =>
      [
        itemView(problem, sentence(problem), page),
        ...(others.length > 0 ? [`  ${word("alsoAt")}`] : []),
        ...others.map((other) => printable(`    ${placeText(other, word)}`)),
      ].join("\n"),
    ),
    terminal.paint("red", word("problemCount", { count: alike.length })),
  ].join("\n\n");
}
