import type { ReactNode } from "react";
import { useForms } from "../FormsContext.ts";
import type { Outline } from "../logic/outline.ts";
import type { Total } from "../logic/totals.ts";

/** What each segment can come to over the whole questionnaire, and which can't win. */
export function TotalRows({
  totals,
  outline,
}: {
  totals: readonly Total[];
  outline: Outline;
}): ReactNode {
  const { language, word } = useForms().voice;
  const losers = totals.flatMap(({ segment, canWin }) =>
    canWin === "no" ? [outline.segments.find(({ id }) => id === segment)?.name ?? segment] : [],
  );
  const list = new Intl.ListFormat(language);
  return (
    <tfoot>
      <tr>
        <th scope="row">{word("formsTotalMost")}</th>
        {totals.map(({ segment, most, canWin }) => (
          <td key={segment} className={canWin === "no" ? "st-form-loser" : undefined}>
            {signed(most)}
            {canWin === "no" && <span> {word("formsCannotWin")}</span>}
          </td>
        ))}
      </tr>
      {totals.some(({ least }) => least < 0) && (
        <tr>
          <th scope="row">{word("formsTotalLeast")}</th>
          {totals.map(({ segment, least }) => (
            <td key={segment}>{signed(least)}</td>
          ))}
        </tr>
      )}
      {losers.length > 0 && (
        <tr>
          <td colSpan={totals.length + 1} className="st-form-warn">
            {word("formsCannotWinWhy", {
              count: losers.length,
              names: list.format(losers.map((name) => word("formsQuoted", { name }))),
            })}
          </td>
        </tr>
      )}
    </tfoot>
  );
}

function signed(points: number): string {
  return `${points}`.replace("-", "−");
}
