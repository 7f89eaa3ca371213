import { type ReactNode, useId } from "react";
import type { Judgement } from "../../../evidence/learning/learningReport.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** Who belongs where, and was put where; with how many of each are found again, and how right each place is. */
export function Matrix(props: { judgement: Judgement; names: readonly string[] }): ReactNode {
  const { judgement, names } = props;
  const { word, language } = useStudio().translator;
  const { count, share } = numbersIn(language);
  const id = useId();
  const { confusion, segments, rate } = judgement;
  const ofAll = (part: number, all: number) => (all === 0 ? "–" : share(part / all));
  return (
    <details className="st-data-fold">
      <summary>{word("dataMatrix")}</summary>
      <p id={id} className="st-help">
        {word("dataMatrixHelp")}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="st-data-scroll" aria-label={word("dataMatrix")} tabIndex={0}>
        <table className="st-table st-data-matrix" aria-describedby={id}>
          <thead>
            <tr>
              <th scope="col">{word("dataBelongs")}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{word("dataAll")}</th>
              <th scope="col">{word("dataFoundShare")}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name, own) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {names.map((other, at) => (
                  <td key={other} data-right={at === own || undefined}>
                    {count(confusion[own]?.[at] ?? 0)}
                  </td>
                ))}
                <td>{count(segments[own]?.rows ?? 0)}</td>
                <td>{ofAll(segments[own]?.right ?? 0, segments[own]?.rows ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{word("dataAll")}</th>
              {segments.map(({ placed }, at) => (
                <td key={names[at]}>{count(placed)}</td>
              ))}
              <td>{count(rate.rows)}</td>
              <td>{share(rate.share)}</td>
            </tr>
            <tr>
              <th scope="row">{word("dataTrustShare")}</th>
              {segments.map(({ placed, right }, at) => (
                <td key={names[at]}>{ofAll(right, placed)}</td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </details>
  );
}
