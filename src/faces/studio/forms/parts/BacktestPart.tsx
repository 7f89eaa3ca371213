import { type ReactNode, useState } from "react";
import { numbersIn } from "../../../../language/numbers.ts";
import type { Backtest } from "../../../../questionnaire/definition/definition.ts";
import { BacktestDialog } from "../dialogs/BacktestDialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import { keyOf, nearestField } from "../focus.ts";
import { LearntFigures } from "./LearntFigures.tsx";

const path = ["rep", "backtest"];

/** How often the questionnaire was right about customers whose need is known. */
export function BacktestPart({ backtest }: { backtest: Backtest | undefined }): ReactNode {
  const { focusOn, put, translator } = useForms();
  const { language, word } = translator;
  const changes = useChanges();
  const [isOpen, setIsOpen] = useState(false);
  const { count, share } = numbersIn(language);
  const toIt = () => focusOn((root) => nearestField(root, path));
  return (
    <>
      <p>
        {backtest
          ? word("formsBacktestSays", {
              rate: share(backtest.hitRate),
              rows: count(backtest.rows),
              baseline: share(backtest.baseline),
              on: new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
                new Date(backtest.on),
              ),
            })
          : word("formsNoBacktest")}
      </p>
      {backtest && <LearntFigures backtest={backtest} />}
      <div className="st-group">
        {backtest ? (
          <>
            <button
              type="button"
              className="st-button"
              data-path={keyOf(path)}
              onClick={() => setIsOpen(true)}
            >
              {word("formsChangeBacktest")}
            </button>
            <button
              type="button"
              className="st-button"
              onClick={() => {
                put(path, undefined, changes(word("formsBacktest")));
                toIt();
              }}
            >
              {word("formsRemoveBacktest")}
            </button>
          </>
        ) : (
          <AddButton
            name={word("formsAddBacktest")}
            path={keyOf(path)}
            onClick={() => setIsOpen(true)}
          />
        )}
      </div>
      {isOpen && (
        <BacktestDialog backtest={backtest} onClose={() => setIsOpen(false)} onDone={toIt} />
      )}
    </>
  );
}
