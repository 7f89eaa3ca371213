import type { Coded } from "../../../evidence/learning/codebook.ts";
import { inOrderOf, type LearningReport } from "../../../evidence/learning/learningReport.ts";
import { clearLeadOf } from "../../../evidence/learning/meeting.ts";
import { outerFolds, usualRange } from "../../../evidence/learning/part.ts";
import type { Warning } from "../../../evidence/learning/warnings.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";
import {
  andMore,
  badRowsView,
  judgementSections,
  mostShown,
  rateLines,
  section,
} from "./judgementView.ts";

/** What of a table is not learned from, for people. */
export function leftOutView(
  { aside, unnamed }: Coded,
  bad: readonly BadRow[],
  terminal: Terminal,
  language: string,
): string {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const item = (text: string) => wrap(text, terminal.width - 2, "  ");
  return [
    ...badRowsView(bad, language),
    ...(unnamed > 0 ? [t.word("unnamed", { number: numbers.count(unnamed), count: unnamed })] : []),
    ...(aside.length > 0
      ? [
          section(
            t.word("aside"),
            aside.map(({ column, why }) => item(`${printable(column)}: ${t.word(`aside-${why}`)}`)),
            terminal,
          ),
        ]
      : []),
  ].join("\n\n");
}

/** What was learned, and how well it places, for people. */
export function learnView(
  coded: Coded,
  report: LearningReport,
  warnings: readonly Warning[],
  always: number,
  terminal: Terminal,
  language: string,
): string {
  const [t, numbers] = [evidenceTranslator(language), numbersIn(language)];
  const { columns, segments, study } = coded;
  const names = (set: readonly number[]) =>
    set.map((at) => printable(columns[at]?.column ?? "")).join(", ");
  const best = report.ranges.find(({ range }) => range === report.range);
  const item = (text: string) => wrap(text, terminal.width - 2, "  ");
  return [
    wrap(
      `${t.word("learned", {
        rows: numbers.count(report.rate.rows),
        chosen: report.questions.length,
        count: study.candidates.length,
        segments: segments.length,
      })}.`,
      terminal.width,
    ),
    section(
      t.word("order"),
      report.questions.map((question, at) => {
        const parts = report.chosen.find((one) => one.question === question)?.parts ?? 0;
        const when = t.word(at < always ? "always" : "ifClose");
        const often = t.word("chosenIn", { parts, of: outerFolds });
        const levels = (columns[question]?.levels ?? [])
          .map(({ value, range }) => (range ? t.draft.range(range) : value))
          .join(" | ");
        return item(printable(`${at + 1}. ${names([question])} (${when}; ${often}): ${levels}`));
      }),
      terminal,
    ),
    section(
      t.word("honest"),
      [
        ...rateLines(
          [
            [t.word("met"), report.rate],
            ...(best ? [[t.word("full"), best.full] as const] : []),
            [t.word("realWeights"), report.weights],
            [t.word("allQuestions"), report.all],
            [t.word("largest"), report.largest],
            [t.word("chance"), report.chance],
          ],
          terminal,
          language,
        ),
        `  ${t.word("askedInFull")}: ${numbers.mean(report.asked)}`,
      ],
      terminal,
    ),
    section(
      t.word("curve"),
      [
        ...rateLines(
          report.curve.map(({ size, points }) => [t.word("questions", { count: size }), points]),
          terminal,
          language,
        ),
        item(t.word("curveMeaning", { range: usualRange })),
      ],
      terminal,
    ),
    section(
      t.word("ranges"),
      rateLines(
        [
          ...report.ranges.map(({ range, full }) => [t.word("pointsTo", { range }), full] as const),
          [t.word("weights"), report.weights],
        ],
        terminal,
        language,
      ),
      terminal,
    ),
    ...judgementSections(
      inOrderOf(report.order, report),
      report.order.map((one) => segments[one] ?? ""),
      t.word(clearLeadOf(report.leads) === null ? "noClearLead" : "clearLead", {
        lead: report.clearLead,
      }),
      terminal,
      language,
    ),
    ...(report.nearly.length > 0
      ? [
          section(
            t.word("nearly"),
            [
              ...report.nearly
                .slice(0, mostShown)
                .map(({ set, share }) => item(`${numbers.share(share)}  ${names(set)}`)),
              ...andMore(report.nearly.length, language),
              item(t.word("nearlyMeaning", { share: numbers.share(report.fitted) })),
            ],
            terminal,
          ),
        ]
      : []),
    ...(warnings.length > 0
      ? [
          section(
            t.word("warnings"),
            warnings.map((warning) =>
              terminal.paint("yellow", item(printable(t.warning(warning)))),
            ),
            terminal,
          ),
        ]
      : []),
  ].join("\n\n");
}
