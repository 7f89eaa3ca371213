import type { ReactNode } from "react";
import { useProved } from "../../proving/ProofContext.tsx";
import { useForms } from "../FormsContext.ts";
import type { SegmentEntry } from "../logic/outline.ts";
import type { Total } from "../logic/totals.ts";

/** What each segment can come to over the whole questionnaire, and which can't win. */
export function TotalRows({
  totals,
  segments,
}: {
  totals: readonly Total[];
  segments: readonly SegmentEntry[];
}): ReactNode {
  const { language, word } = useForms().translator;
  const unreached = useUnreached();
  const isLoser = ({ segment, canWin }: Total) => canWin === "no" || unreached.has(segment);
  const nameOf = ({ segment }: Total) => segments.find(({ id }) => id === segment)?.name ?? segment;
  const losers = totals.filter(isLoser).map(nameOf);
  const list = new Intl.ListFormat(language);
  return (
    <tfoot>
      <tr>
        <th scope="row">{word("formsTotalMost")}</th>
        {totals.map((total) => (
          <td
            key={total.segment}
            data-name={nameOf(total)}
            className={isLoser(total) ? "st-form-loser" : undefined}
          >
            {signed(total.most)}
            {isLoser(total) && <span> {word("formsCannotWin")}</span>}
          </td>
        ))}
      </tr>
      {totals.some(({ least }) => least < 0) && (
        <tr>
          <th scope="row">{word("formsTotalLeast")}</th>
          {totals.map((total) => (
            <td key={total.segment} data-name={nameOf(total)}>
              {signed(total.least)}
            </td>
          ))}
        </tr>
      )}
      {losers.length > 0 && (
        <tr>
          <td colSpan={totals.length + 1} className="st-form-warn">
            <p>
              {word("formsCannotWinWhy", {
                count: losers.length,
                names: list.format(losers.map((name) => word("formsQuoted", { name }))),
              })}
            </p>
          </td>
        </tr>
      )}
    </tfoot>
  );
}

/** The segments of which is proved that nobody gets there; sums alone can't tell them all. */
function useUnreached(): ReadonlySet<string> {
  const findings = useProved().checked?.findings ?? [];
  return new Set(
    findings.flatMap(({ code, figures }) =>
      code === "segment-unreachable" ? (figures.segments ?? []) : [],
    ),
  );
}

function signed(points: number): string {
  return `${points}`.replace("-", "−");
}
