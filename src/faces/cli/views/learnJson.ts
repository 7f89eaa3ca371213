import type { Coded } from "../../../evidence/learning/codebook.ts";
import type { LearningReport } from "../../../evidence/learning/learningReport.ts";
import type { Warning } from "../../../evidence/learning/warnings.ts";
import type { BadRow } from "../../../evidence/table/table.ts";

/** What was learned, and how well it places, for programs: columns by what they are called, shares from 0 to 1. */
export function learnJson(
  { columns, segments, aside, unnamed }: Coded,
  report: LearningReport,
  warnings: readonly Warning[],
  always: number,
  bad: readonly BadRow[],
) {
  const columnOf = (question: number) => columns[question]?.column ?? "";
  const { order: _, questions, chosen, nearly, segments: bySegment, ...figures } = report;
  return {
    ...figures,
    questions: questions.map((question, at) => ({
      column: columnOf(question),
      kind: columns[question]?.kind,
      levels: columns[question]?.levels,
      ask: at < always ? "always" : "if-close",
    })),
    segments: bySegment.map((own, at) => ({ segment: segments[at], ...own })),
    chosen: chosen.map(({ question, parts }) => ({ column: columnOf(question), parts })),
    nearly: nearly.map(({ set, share }) => ({ columns: set.map(columnOf), share })),
    warnings,
    aside,
    unnamed,
    bad,
  };
}
