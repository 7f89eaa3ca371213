import { findingSentences } from "../../../language/findings.ts";
import { reportTranslator } from "../../../language/report.ts";
import type { Finding } from "../../../proof/findings/finding.ts";
import { decide } from "../../../questionnaire/decision/decide.ts";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";
import { fill, printable } from "../columns.ts";
import { linesOf } from "../excerpt.ts";
import { grouped } from "../grouped.ts";
import { inline } from "../inline.ts";
import type { Style, Terminal } from "../terminal.ts";
import { itemView } from "./itemView.ts";
import { placesView } from "./placesView.ts";
import { tiesTable } from "./tiesTable.ts";

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
  const word = reportTranslator(language);
  const sentence = findingSentences(definition, language);
  const page = { lines: linesOf(text), terminal, word };
  if (findings.length === 0) return terminal.paint("green", word("nothing"));

  const groups = severities
    .map((severity) => ({ severity, all: findings.filter((each) => each.severity === severity) }))
    .filter(({ all }) => all.length > 0);
  const counts = groups.map(({ severity, all }) =>
    terminal.paint(styles[severity], word(`${severity}s`, { count: all.length })),
  );
  const view = (alike: readonly [Finding, ...Finding[]]) => {
    const [finding] = alike;
    if (alike.length > 1 && finding.code === "tie") {
      return tiesTable(definition, alike, { terminal, word, language });
    }
    if (alike.length > 1) return placesView(definition, alike, sentence(finding), page);
    return [
      itemView(finding, sentence(finding), page),
      ...(finding.witness
        ? [`  ${word("witness")}`, exampleView(definition, finding, finding.witness, terminal)]
        : []),
    ].join("\n");
  };
  return [
    ...groups.flatMap(({ severity, all }) => [
      terminal.paint(styles[severity], word(severity)),
      ...grouped(all, likenessBy(sentence)).map(view),
    ]),
    counts.join(", "),
  ].join("\n\n");
}

/** What findings have in common of which one view tells all: ties, and what is the same at several places. */
function likenessBy(sentence: (finding: Finding) => string): (finding: Finding) => unknown {
  return (finding) => {
    const { code, witness } = finding;
    if (code === "tie") return code;
    return witness ? finding : `${code} ${sentence(finding)}`;
  };
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
