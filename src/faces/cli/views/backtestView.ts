import type { BacktestReport, Comparison } from "../../../evidence/learning/backtest.ts";
import { clearLeadOf } from "../../../evidence/learning/meeting.ts";
import type { ColumnMatch } from "../../../evidence/table/mapping.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import { type EvidenceTranslator, evidenceTranslator } from "../../../language/evidence.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";
import { badRowsView, judgementSections, mostShown, rateLines, section } from "./judgementView.ts";

/** Which column was taken for which question, for people. */
export function mappingView(
  definition: Definition,
  matches: readonly ColumnMatch[],
  segment: string,
  terminal: Terminal,
  language: string,
): string {
  const t = evidenceTranslator(language);
  const names = namesOf(definition);
  const unused = matches.filter(({ question, column }) => question === null && column !== segment);
  const item = (text: string) => wrap(printable(text), terminal.width - 2, "  ");
  return section(
    t.word("mapping"),
    [
      ...definition.questions.map(({ id }) => {
        const match = matches.find(({ question }) => question === id);
        const column = match?.how
          ? `${match.column} (${t.word(`how-${match.how}`)})`
          : t.word("unanswered");
        return item(`${names.question(id)}: ${column}`);
      }),
      ...(unused.length > 0
        ? [item(t.word("unused", { columns: listed(unused.map(({ column }) => column)) }))]
        : []),
    ],
    terminal,
  );
}

/** Which rows are not in the rate, and why, and what counts as no answer; a paragraph each. */
export function notCountedView(
  definition: Definition,
  report: BacktestReport,
  bad: readonly BadRow[],
  terminal: Terminal,
  language: string,
): readonly string[] {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const names = namesOf(definition);
  const said = (text: string) => wrap(printable(text), terminal.width);
  const unknown = [...report.unknown.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...badRowsView(bad, language),
    ...(unknown > 0
      ? [
          said(
            t.word("unknownSegments", {
              number: numbers.count(unknown),
              count: unknown,
              names: listed([...report.unknown.keys()].map((value) => quoted(value, t))),
            }),
          ),
        ]
      : []),
    ...[...report.unfinished].map(([question, count]) =>
      said(
        t.word("unfinished", {
          number: numbers.count(count),
          count,
          question: names.question(question),
        }),
      ),
    ),
    ...unreadLines(definition, report.unread, terminal, language),
  ];
}

/** How a questionnaire places rows whose segment is known, for people. */
export function backtestView(
  definition: Definition,
  report: BacktestReport,
  bad: readonly BadRow[],
  terminal: Terminal,
  language: string,
): string {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const names = namesOf(definition);
  const clear = clearLeadOf(report.leads);
  const learned = definition.rep?.backtest?.crossValidated ? definition.rep.backtest : null;
  return [
    ...notCountedView(definition, report, bad, terminal, language),
    ...(learned
      ? [
          wrap(
            t.word("learnedBefore", {
              share: numbers.share(learned.hitRate),
              rows: numbers.count(learned.rows),
            }),
            terminal.width,
          ),
        ]
      : []),
    section(
      t.word("backtest", {
        number: numbers.count(report.rate.rows),
        count: report.rate.rows,
      }),
      [
        ...rateLines(
          [
            [t.word("met"), report.rate],
            [t.word("largest"), report.largest],
            [t.word("chance"), report.chance],
          ],
          terminal,
          language,
        ),
        `  ${t.word("asked")}: ${numbers.mean(report.asked)}`,
      ],
      terminal,
    ),
    ...judgementSections(
      report,
      definition.segments.map(({ id }) => names.segment(id)),
      t.word(clear === null ? "noClearLeadHere" : "clearLeadHere", {
        lead: clear ?? 0,
        own: definition.decision.clearLead ?? 1,
      }),
      terminal,
      language,
    ),
  ].join("\n\n");
}

/** Which of two places better, for people. */
export function comparisonView(
  { rows, onlyOne, onlyOther, chance }: Comparison,
  terminal: Terminal,
  language: string,
): string {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const better = chance >= 0.05 ? "neither" : onlyOne > onlyOther ? "new" : "old";
  const told = t.word("compared", {
    number: numbers.count(rows),
    count: rows,
    one: numbers.count(onlyOne),
    other: numbers.count(onlyOther),
  });
  const p = chance < 0.001 ? "< 0.001" : `= ${chance.toFixed(3)}`;
  return wrap(`${told} ${t.word(`better-${better}`, { chance: p })}`, terminal.width);
}

/** Which values are no answer, a paragraph a question. @param unread how often each, by question id */
export function unreadLines(
  definition: Definition,
  unread: ReadonlyMap<string, ReadonlyMap<string, number>>,
  terminal: Terminal,
  language: string,
): readonly string[] {
  const t = evidenceTranslator(language);
  const names = namesOf(definition);
  return [...unread].map(([question, values]) => {
    const counted = [...values].map(([value, count]) => `${quoted(value, t)} (${count})`);
    const figures = { question: names.question(question), values: listed(counted) };
    return wrap(printable(t.word("unread", figures)), terminal.width);
  });
}

function quoted(value: string, t: EvidenceTranslator): string {
  return value === "" ? t.word("blank") : `“${value}”`;
}

function listed(all: readonly string[]): string {
  const more = all.length > mostShown ? ["…"] : [];
  return [...all.slice(0, mostShown), ...more].join(", ");
}
