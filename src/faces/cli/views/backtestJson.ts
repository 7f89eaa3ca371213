import type { BacktestReport, Comparison } from "../../../evidence/learning/backtest.ts";
import type { ColumnMatch } from "../../../evidence/table/mapping.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";

/** What a back-test came to, for programs: everything by id, shares from 0 to 1. */
export function backtestJson(
  { segments }: Definition,
  matches: readonly ColumnMatch[],
  report: BacktestReport,
  bad: readonly BadRow[],
  comparison: Comparison | null,
) {
  const { segments: bySegment, unknown, unfinished, unread, ...figures } = report;
  return {
    ...figures,
    segments: bySegment.map((own, at) => ({ segment: segments[at]?.id, ...own })),
    unknown: Object.fromEntries(unknown),
    unfinished: Object.fromEntries(unfinished),
    unread: Object.fromEntries([...unread].map(([id, values]) => [id, Object.fromEntries(values)])),
    mapping: matches.map(({ column, question, how }) => ({ column, question, how })),
    bad,
    ...(comparison && { comparison }),
  };
}
