import type { ReactNode } from "react";
import { numbersIn } from "../../../../language/numbers.ts";
import type { Backtest } from "../../../../questionnaire/definition/definition.ts";
import { useForms, useOutline } from "../FormsContext.ts";

/** What a back-test says besides its four figures: it comes with them from where they were learnt, and isn't written by hand. */
export function LearntFigures({
  backtest: { crossValidated, interval, segments = {}, leads = [] },
}: {
  backtest: Backtest;
}): ReactNode {
  const { language, word } = useForms().translator;
  const outline = useOutline();
  const { count, share } = numbersIn(language);
  const [low = 0, high = 0] = interval ?? [];
  const ofSegments = outline.segments.filter(({ id }) => Object.hasOwn(segments, id));
  return (
    <>
      {crossValidated && <p>{word("formsBacktestUnseen")}</p>}
      {interval && <p>{word("formsBacktestBetween", { low: share(low), high: share(high) })}</p>}
      {ofSegments.length > 0 && (
        <FigureList title={word("formsBacktestSegments")}>
          {ofSegments.map(({ id, name }) => {
            const { rows = 0, placed = 0, right = 0 } = segments[id] ?? {};
            const figures = { rows: count(rows), placed: count(placed), right: count(right) };
            return <li key={id}>{word("formsBacktestSegment", { name, ...figures })}</li>;
          })}
        </FigureList>
      )}
      {leads.length > 0 && (
        <FigureList title={word("formsBacktestLeads")}>
          {leads.map(({ lead, rows, right }, at) => {
            const isLast = at === leads.length - 1;
            const figures = { lead: count(lead), rows: count(rows), right: count(right) };
            return (
              <li key={lead}>
                {word(isLast ? "formsBacktestLeadOn" : "formsBacktestLead", figures)}
              </li>
            );
          })}
        </FigureList>
      )}
    </>
  );
}

function FigureList({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <h4 className="st-label">{title}</h4>
      <ul className="st-form-figures">{children}</ul>
    </div>
  );
}
