import type { Report } from "../../proof/check.ts";
import type { Finding } from "../../proof/findings/finding.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { basisSentence } from "../edit.ts";
import { findingSentences } from "../findings.ts";
import { namesOf } from "../names.ts";
import { numbersIn } from "../numbers.ts";
import { pathText, problemSentences } from "../problems.ts";
import { reportTranslator } from "../report.ts";
import { line, list, page, proposalWordsIn, table } from "./markdown.ts";

/** What the examination of a questionnaire says, as Markdown for a change request. */
export function checkMarkdown(report: Report, language: string): string {
  const say = proposalWordsIn(language);
  const word = reportTranslator(language);
  const at = (place: { readonly line: number; readonly path: Path }) =>
    [word("line", { line: place.line }), pathText(place.path)].filter(Boolean).map(line).join(", ");
  const head = `### ${say("examined")}`;
  if (!report.ok) {
    const sentence = problemSentences(language);
    const problems = report.problems.map((each) => `${line(sentence(each))} (${at(each)})`);
    return page([head, say("unreadable"), list(problems, language)]);
  }
  const { definition, findings, summary } = report;
  const sentence = findingSentences(definition, language);
  const ofSeverity = (severity: Finding["severity"]) => {
    const all = findings.filter((finding) => finding.severity === severity);
    // What is the same at several places is said once, with the places.
    const alike = new Map<string, Finding[]>();
    for (const finding of all) {
      const said = sentence(finding);
      alike.set(said, [...(alike.get(said) ?? []), finding]);
    }
    const items = [...alike].map(
      ([said, same]) => `${line(said)} (${same.slice(0, 5).map(at).join("; ")})`,
    );
    const count = word(`${severity}s`, { count: all.length });
    if (all.length === 0) return "";
    return severity === "note"
      ? `<details>\n<summary>${count}</summary>\n\n${list(items, language)}\n\n</details>`
      : page([`**${count}**`, list(items, language)]);
  };
  const names = namesOf(definition, language);
  const { share } = numbersIn(language);
  const rows = Object.entries(summary.shares).map(([id, part]) => [
    line(names.segment(id)),
    share(part),
  ]);
  return page([
    head,
    findings.length === 0 ? word("nothing") : "",
    ofSeverity("error"),
    ofSeverity("warning"),
    ofSeverity("note"),
    `### ${word("segments")}`,
    table([say("segment"), say("share")], rows),
    line(basisSentence(language)),
  ]);
}
