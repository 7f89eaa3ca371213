import type { Decision } from "../../questionnaire/decision/decide.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** How well the questionnaire places known customers, and among them those like this prospect. */
export interface BacktestFigures {
  readonly rows: number;
  readonly hitRate: number;
  readonly baseline: number;
  /** Of those that were placed in this segment. */
  readonly segment: { readonly placed: number; readonly right: number } | null;
  /** Of those whom points placed with as large a lead. */
  readonly lead: { readonly rows: number; readonly right: number } | null;
}

/** What a back-test says of a result; null where there was none. */
export function backtestOf(
  { rep }: Definition,
  segment: string,
  decision: Pick<Decision, "decidedBy" | "lead"> | null,
): BacktestFigures | null {
  if (!rep?.backtest) return null;
  const { rows, hitRate, baseline, segments = {}, leads = [] } = rep.backtest;
  const last = leads.at(-1);
  const own =
    decision?.decidedBy === "points"
      ? (leads.find(({ lead }) => lead === decision.lead) ??
        // The last one stands for "and more".
        (last && last.lead < decision.lead ? last : undefined))
      : undefined;
  const placed = Object.hasOwn(segments, segment) ? segments[segment] : undefined;
  return {
    rows,
    hitRate,
    baseline,
    segment: placed && placed.placed > 0 ? placed : null,
    lead: own && own.rows > 0 ? own : null,
  };
}
