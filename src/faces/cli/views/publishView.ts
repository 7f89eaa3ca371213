import { basename } from "node:path";
import { numbersIn } from "../../../language/numbers.ts";
import { reportTranslator } from "../../../language/report.ts";
import type { Report } from "../../../proof/check.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { readWithPlaces } from "../../../questionnaire/definition/read.ts";
import { doubtOf, elementLine } from "../../../questionnaire/publish/line.ts";
import type { Refusal } from "../../../questionnaire/publish/refusal.ts";
import { printable, wrap } from "../columns.ts";
import { linesOf } from "../excerpt.ts";
import type { Terminal } from "../terminal.ts";
import { findingsView } from "./findingsView.ts";
import { itemView } from "./itemView.ts";
import { problemsView } from "./problemsView.ts";

const { count } = numbersIn("en");

/** What a publishing wrote. */
export interface Published {
  /** The public form, and how much of it there is. */
  readonly form: string;
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly segments: number;
  /** The private map, and how many codes in it are new. */
  readonly map: string;
  readonly newCodes: number;
  /** What takes results and leads, where that is told. */
  readonly deliver: string | undefined;
}

/** What was published, for people. */
export function publishedView(
  { form, languages, bytes, segments, map, newCodes, deliver }: Published,
  terminal: Terminal,
): string {
  const codes =
    newCodes === 0 ? "All codes are as before." : `New codes: ${count(newCodes)} of ${segments}.`;
  return [
    terminal.paint("green", printable(`Published ${form}`)),
    `  languages  ${languages.join(", ")}`,
    `  bytes      ${count(bytes)}`,
    `  segments   ${segments}`,
    "",
    terminal.paint("bold", "The line for the page"),
    `  ${elementLine({ form: basename(form), ...(deliver !== undefined && { deliver }) })}`,
    wrap(
      "Its addresses are seen from the page: put the way to them in front where they lie elsewhere.",
      terminal.width,
      "  ",
    ),
    "",
    terminal.paint("bold", printable(`Private: ${map}`)),
    wrap(
      `It says which code is which segment: don’t put that one on the website. ${codes} Keep it, so that they stay the same the next time.`,
      terminal.width,
      "  ",
    ),
  ].join("\n");
}

/** What is doubtful about where results and leads go, for people; nothing where all is well. */
export function receiverWarning(
  { capture }: Definition,
  deliver: string | undefined,
  terminal: Terminal,
): string | undefined {
  const doubt = deliver === undefined ? capture && "missing" : doubtOf(deliver);
  return doubt ? terminal.paint("yellow", wrap(doubts[doubt], terminal.width)) : undefined;
}

const doubts = {
  missing:
    "The questionnaire has a lead form, and nobody says what takes the leads: a website shows no form then, and sends nothing. Name the address with --deliver URL, or put “destinations” into the line.",
  example:
    "The address in --deliver is kept free for examples, so nobody can take results there. Put your own in its place.",
  unencrypted:
    "What goes to an address with http:// is not encrypted: whoever is on the way can read what prospects write. Give --deliver one with https://.",
};

/** What is wrong with a file that must not be published: its problems, or the findings that are errors. */
export function faultsView(file: string, text: string, report: Report, terminal: Terminal): string {
  if (!report.ok) return problemsView(file, text, report.problems, terminal);
  const { definition } = report;
  const findings = report.findings.filter(({ severity }) => severity === "error");
  return [
    terminal.paint("bold", printable(`${file} is not published.`)),
    findingsView({ text, definition, findings }, terminal, "en"),
  ].join("\n\n");
}

/** Why a file is not published as asked, for people. */
export function refusalsView(
  file: string,
  text: string,
  refusals: readonly Refusal[],
  terminal: Terminal,
): string {
  const { locate } = readWithPlaces(text);
  const page = { lines: linesOf(text), terminal, word: reportTranslator("en") };
  const items = refusals.map((refusal) => {
    const sentence = sentenceOf(refusal);
    if (!("path" in refusal)) return wrap(printable(sentence), terminal.width, "  ");
    const { line, column } = locate({ code: "missing", path: refusal.path });
    return itemView({ ...refusal, line, column }, sentence, page);
  });
  return [terminal.paint("bold", printable(`${file} is not published.`)), ...items].join("\n\n");
}

function sentenceOf(refusal: Refusal): string {
  switch (refusal.code) {
    case "already-published":
      return "It is a published form already. Publish the questionnaire that it was made from.";
    case "foreign-codes":
      return `The map of codes is that of “${refusal.questionnaire}”. Name this questionnaire’s own with --codes.`;
    case "unknown-language":
      return `It doesn’t speak “${refusal.language}”, only ${refusal.languages.join(", ")}.`;
    case "question-called-rep":
      return "What stands under “rep” never goes out, so no question can be called that. Rename it: npx --no needs-diagnostic rename question rep NEW FILE.";
    case "text-missing":
      return `This text is missing in ${refusal.languages.join(", ")}. Add it, or leave that language out.`;
    case "placeholder":
      return refusal.is === "link"
        ? "This link leads nowhere: put the right address."
        : "This text only says what belongs here. Write it, without the square brackets.";
  }
}
