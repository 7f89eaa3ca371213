import { decide } from "../../decision/decide.ts";
import type { Answers, Definition } from "../../definition/definition.ts";
import { findingSentences } from "../../language/findings.ts";
import { reportVoice } from "../../language/report.ts";
import type { Finding } from "../../proof/findings/finding.ts";
import { fill, printable, wrap } from "../columns.ts";
import { linesOf } from "../excerpt.ts";
import { inline } from "../inline.ts";
import type { Style, Terminal } from "../terminal.ts";
import { itemView } from "./itemView.ts";

const severities = ["error", "warning", "note"] as const;
const styles: Readonly<Record<(typeof severities)[number], Style>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

/** What was found in a file for people: by severity, each with its line and an interview that shows it. */
export function findingsView(
  { text, definition, findings }: Examined,
  terminal: Terminal,
  language: string,
): string {
  const word = reportVoice(language);
  const sentence = findingSentences(definition, language);
  const page = { lines: linesOf(text), terminal, word };
  if (findings.length === 0) return terminal.paint("green", word("nothing"));

  const groups = severities
    .map((severity) => ({ severity, all: findings.filter((each) => each.severity === severity) }))
    .filter(({ all }) => all.length > 0);
  const counts = groups.map(({ severity, all }) =>
    terminal.paint(styles[severity], word(`${severity}s`, { count: all.length })),
  );
  return [
    ...groups.flatMap(({ severity, all }) => [
      terminal.paint(styles[severity], word(severity)),
      ...all.map((finding, index) =>
        [
          isAlike(finding, all[index - 1])
            ? wrap(printable(sentence(finding)), terminal.width, "  ")
            : itemView(finding, sentence(finding), page),
          ...(finding.witness
            ? [`  ${word("witness")}`, exampleView(definition, finding, finding.witness, terminal)]
            : []),
        ].join("\n"),
      ),
    ]),
    counts.join(", "),
  ].join("\n\n");
}

/** Whether a finding is one more of what stands before it at the same place, such as a tie with one more segment. */
function isAlike({ code, line, column }: Finding, before: Finding | undefined): boolean {
  return before?.code === code && before.line === line && before.column === column;
}

/** A questionnaire's text with what was found in it. */
interface Examined {
  readonly text: string;
  readonly definition: Definition;
  readonly findings: readonly Finding[];
}

/** An interview as it can stand among a questionnaire's examples. */
function exampleView(
  definition: Definition,
  { code, figures }: Finding,
  answers: Answers,
  terminal: Terminal,
): string {
  const { name, question, segments = [] } = figures;
  const title = name ?? [code, ...(question ? [question] : []), ...segments].join(" ");
  // An example may name facts, which count only if known.
  const { segment } = decide(definition, { known: answers, answers });
  const example = fill(inline({ name: title, answers, segment }), terminal.width, "    ");
  return terminal.paint("dim", printable(example));
}
