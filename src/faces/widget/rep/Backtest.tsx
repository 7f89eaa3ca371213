import type { ReactNode } from "react";
import type { BacktestFigures } from "../../../interview/session/backtestOf.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** How often the questionnaire is right with known customers: all, those placed here, those with such a lead. */
export function Backtest({ figures }: { figures: BacktestFigures | null }): ReactNode {
  const { word, language } = useTranslator();
  if (!figures) return null;
  const { rows, hitRate, baseline, segment, lead } = figures;
  const { share } = numbersIn(language);
  return (
    <p className="nd-backtest">
      {word("backtest", { rate: share(hitRate), rows, baseline: share(baseline) })}
      {segment && ` ${word("backtestSegment", { placed: segment.placed, right: segment.right })}`}
      {lead && ` ${word("backtestLead", { rows: lead.rows, right: lead.right })}`}
    </p>
  );
}
