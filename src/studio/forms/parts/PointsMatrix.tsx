import { memo, type ReactNode } from "react";
import type { Definition, Question } from "../../../definition/definition.ts";
import { useForms, useOutline } from "../FormsContext.ts";
import { totalsOf } from "../logic/totals.ts";
import { PointsCell } from "./PointsCell.tsx";
import { TotalRows } from "./TotalRows.tsx";
import { useGridKeys } from "./useGridKeys.ts";

/** What each answer of a question says for and against each segment, and what that comes to over all questions. */
export const PointsMatrix = memo(function PointsMatrix(props: {
  question: Question;
  at: number;
  definition: Definition;
}): ReactNode {
  const { question, at, definition } = props;
  const { word } = useForms().voice;
  const outline = useOutline();
  const grid = useGridKeys();
  const names = outline.questions[at]?.options ?? [];
  return (
    <>
      <p className="st-help">{word("formsPointsHelp")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys, too */}
      <section className="st-form-scroll" tabIndex={0} aria-label={word("formsPoints")}>
        <table className="st-form-matrix" {...grid.table}>
          <thead>
            <tr>
              <th scope="col">{word("formsAnswer")}</th>
              {outline.segments.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.options.map((option, row) => (
              <tr key={option.id}>
                <th scope="row">{names[row]?.name}</th>
                {outline.segments.map((segment, column) => (
                  <td key={segment.id}>
                    <PointsCell
                      path={["questions", at, "options", row, "points", segment.id]}
                      option={names[row]?.name ?? option.id}
                      segment={segment.name}
                      value={pointsOf(option, segment.id)}
                      isTabStop={grid.isTabStop(row, column)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <TotalRows totals={totalsOf(definition)} outline={outline} />
        </table>
      </section>
    </>
  );
});

function pointsOf({ points = {} }: Question["options"][number], segment: string) {
  return Object.hasOwn(points, segment) ? points[segment] : undefined;
}
