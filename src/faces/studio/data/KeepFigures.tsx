import { type ReactNode, useState } from "react";
import type { BacktestReport } from "../../../evidence/learning/backtest.ts";
import { backtestOf } from "../../../evidence/learning/draft.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { isEqual } from "../../../questionnaire/definition/equal.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { today } from "../desk/today.ts";

/** Puts the figures into the questionnaire, as an edit like any other. */
export function KeepFigures(props: {
  report: BacktestReport;
  /** The version that they are figures of. */
  definition: Definition;
}): ReactNode {
  const { report } = props;
  const { snapshot, translator, set } = useStudio();
  const { word } = translator;
  const [isRefused, setIsRefused] = useState(false);
  const { reading } = snapshot;
  const ids = props.definition.segments.map(({ id }) => id);
  const figures = backtestOf(report, ids, today());
  const there = reading.ok ? reading.definition.rep?.backtest : undefined;
  const isKept = isEqual(there, figures);
  const isOfStudy = there?.crossValidated === true;
  // An edit may have come since.
  const isOfThis = reading.ok && reading.definition === props.definition;
  return (
    <div className="st-data-keep">
      <button
        type="button"
        className="st-button"
        aria-disabled={isKept || !isOfThis}
        onClick={() => {
          if (isKept || !isOfThis) return;
          const change = { label: word("dataWriteLabel") };
          setIsRefused(!set(["rep", "backtest"], figures, change));
        }}
      >
        {word(isOfStudy ? "dataReplace" : "dataWrite")}
      </button>
      <p className="st-help">{word(isOfStudy ? "dataReplaceHelp" : "dataWriteHelp")}</p>
      <output>
        {isKept && word("dataWritten")}
        {isRefused && !isKept && word("dataFailed")}
      </output>
    </div>
  );
}
