import type { ReactNode } from "react";
import type { ColumnValues } from "../../../evidence/table/segmentColumn.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";

/** So many of a column's values show what it holds. */
const mostShown = 5;

/** Which columns may become questions. */
export function ColumnsToAsk(props: {
  columns: readonly ColumnValues[];
  without: ReadonlySet<string>;
  onChange: (without: ReadonlySet<string>) => void;
  translator: StudioTranslator;
}): ReactNode {
  const { columns, without, onChange, translator } = props;
  const { word } = translator;
  return (
    <details className="st-data-fold">
      <summary>{word("dataLearnColumns")}</summary>
      <p className="st-help">{word("dataLearnColumnsHelp")}</p>
      <ul className="st-learn-columns">
        {columns.map(({ column, values }) => (
          <li key={column}>
            <label className="st-learn-choice">
              <input
                type="checkbox"
                checked={!without.has(column)}
                onChange={({ target }) => {
                  const next = new Set(without);
                  if (target.checked) next.delete(column);
                  else next.add(column);
                  onChange(next);
                }}
              />
              <span>
                {column}{" "}
                <span className="st-help">
                  {values
                    .slice(0, mostShown)
                    .map(([value]) => value || word("dataBlank"))
                    .join(", ")}
                  {values.length > mostShown && ", …"}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
