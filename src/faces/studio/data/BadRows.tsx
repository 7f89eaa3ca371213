import type { ReactNode } from "react";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { TableRead } from "./messages.ts";

/** Which rows were left out, each with its line and why. */
export function BadRows(props: { table: TableRead; translator: StudioTranslator }): ReactNode {
  const { bad, badCount } = props.table;
  const { word, language } = props.translator;
  const { count } = numbersIn(language);
  const { badRow } = evidenceTranslator(language);
  if (badCount === 0) return null;
  return (
    <details className="st-data-bad">
      <summary>{word("dataBad", { number: count(badCount), count: badCount })}</summary>
      <ul>
        {bad.map((row) => (
          <li key={row.line}>{badRow(row)}</li>
        ))}
        {badCount > bad.length && (
          <li>{word("dataBadMore", { number: count(badCount - bad.length) })}</li>
        )}
      </ul>
    </details>
  );
}
