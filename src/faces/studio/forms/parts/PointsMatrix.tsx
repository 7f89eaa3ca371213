import { memo, type ReactNode } from "react";
import type { Question } from "../../../../questionnaire/definition/definition.ts";
import { useForms } from "../FormsContext.ts";
import type { QuestionEntry, SegmentEntry } from "../logic/outline.ts";
import type { Total } from "../logic/totals.ts";
import { PointsRow } from "./PointsRow.tsx";
import { TotalRows } from "./TotalRows.tsx";
import { useGridKeys } from "./useGridKeys.ts";

/** What each answer of a question says for and against each segment, and what that comes to over all questions. */
export const PointsMatrix = memo(function PointsMatrix(props: {
  at: number;
  options: Question["options"];
  names: QuestionEntry["options"];
  segments: readonly SegmentEntry[];
  totals: readonly Total[];
}): ReactNode {
  const { at, options, names, segments, totals } = props;
  const { word } = useForms().translator;
  const grid = useGridKeys();
  return (
    <>
      <p className="st-help">{word("formsPointsHelp")}</p>
      <div className="st-form-scroll">
        <table className="st-form-matrix" {...grid.table}>
          <thead>
            <tr>
              <th scope="col">{word("formsAnswer")}</th>
              {segments.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option, row) => (
              <PointsRow
                key={option.id}
                option={option}
                name={names[row]?.name ?? option.id}
                segments={segments}
                at={at}
                row={row}
                tabStop={row === grid.current.row ? grid.current.column : -1}
              />
            ))}
          </tbody>
          <TotalRows totals={totals} segments={segments} />
        </table>
      </div>
    </>
  );
});
