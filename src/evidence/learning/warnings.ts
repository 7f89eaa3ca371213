import type { Coded } from "./codebook.ts";
import type { LearningReport } from "./learningReport.ts";
import { type Learned, outerFolds } from "./part.ts";

/** What to be careful about. Names are those of the table. */
export type Warning =
  | { readonly code: "no-better"; readonly share: number; readonly largest: number }
  | { readonly code: "near-chance"; readonly share: number; readonly chance: number }
  | { readonly code: "never-right"; readonly segment: string }
  | { readonly code: "seldom-right"; readonly segment: string; readonly share: number }
  | { readonly code: "few-rows"; readonly segment: string; readonly rows: number }
  | { readonly code: "disguised"; readonly column: string; readonly share: number }
  | {
      readonly code: "unsteady";
      readonly column: string;
      readonly parts: number;
      readonly of: number;
    }
  | { readonly code: "many-sets"; readonly count: number }
  | { readonly code: "points-cost"; readonly range: number; readonly cost: number }
  | { readonly code: "ties"; readonly share: number }
  | {
      readonly code: "rare-option";
      readonly column: string;
      readonly value: string;
      readonly rows: number;
    }
  | { readonly code: "missing"; readonly column: string; readonly rows: number }
  | {
      readonly code: "other-share";
      readonly segment: string;
      readonly study: number;
      readonly placed: number;
    };

const comfortable = 30;
const fewForAnOption = 5;
const steady = 7;

/** What whoever uses this should be careful about, the gravest first. */
export function warningsOf(
  { study, columns, segments }: Coded,
  { alone }: Learned,
  report: LearningReport,
): readonly Warning[] {
  const { rate, largest, chance } = report;
  const columnOf = (question: number) => columns[question]?.column ?? "";
  const bySegment = report.segments.map((own, at) => ({ segment: segments[at] ?? "", ...own }));
  const asked = report.questions.map((question) => columns[question]);
  const best = report.ranges.find(({ range }) => range === report.range);
  const cost = report.weights.share - (best?.full.share ?? 0);
  return [
    ...(rate.interval[0] <= largest
      ? [{ code: "no-better", share: rate.share, largest } as const]
      : []),
    ...(rate.share < 1.25 * chance
      ? [{ code: "near-chance", share: rate.share, chance } as const]
      : []),
    ...alone.flatMap((hits, question): Warning[] => {
      const share = hits / study.segment.length;
      return share < 0.95 ? [] : [{ code: "disguised", column: columnOf(question), share }];
    }),
    ...bySegment.flatMap(({ segment, rows, right }): Warning[] => {
      if (right === 0) return [{ code: "never-right", segment }];
      return right < 0.4 * rows ? [{ code: "seldom-right", segment, share: right / rows }] : [];
    }),
    ...bySegment.flatMap(({ segment, rows }): Warning[] =>
      rows < comfortable ? [{ code: "few-rows", segment, rows }] : [],
    ),
    ...report.questions.flatMap((question): Warning[] => {
      const parts = report.chosen.find((one) => one.question === question)?.parts ?? 0;
      return parts < steady
        ? [{ code: "unsteady", column: columnOf(question), parts, of: outerFolds }]
        : [];
    }),
    ...(report.nearly.length > 5
      ? [{ code: "many-sets", count: report.nearly.length } as const]
      : []),
    ...(cost > 0.01 ? [{ code: "points-cost", range: report.range, cost } as const] : []),
    ...(report.ties > 0.1 ? [{ code: "ties", share: report.ties } as const] : []),
    ...asked.flatMap((own): Warning[] =>
      (own?.levels ?? [])
        .filter(({ rows }) => rows < fewForAnOption)
        .map(({ value, rows }) => ({
          code: "rare-option",
          column: own?.column ?? "",
          value,
          rows,
        })),
    ),
    ...asked.flatMap((own): Warning[] =>
      own && own.missing > 0 ? [{ code: "missing", column: own.column, rows: own.missing }] : [],
    ),
    ...bySegment.flatMap(({ segment, rows, placed }): Warning[] => {
      const [inStudy, byTool] = [rows / rate.rows, placed / rate.rows];
      return Math.abs(inStudy - byTool) > 0.05
        ? [{ code: "other-share", segment, study: inStudy, placed: byTool }]
        : [];
    }),
  ];
}
