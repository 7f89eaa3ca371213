import { memo, type ReactNode } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { SegmentEntry } from "../logic/outline.ts";
import { PointsCell } from "./PointsCell.tsx";

/** What one answer says for and against each segment. */
export const PointsRow = memo(function PointsRow(props: {
  option: Option;
  name: string;
  segments: readonly SegmentEntry[];
  /** Of the question. */
  at: number;
  row: number;
  /** The cell that Tab leads to; none, if it is in another row. */
  tabStop: number;
}): ReactNode {
  const { option, name, segments, at, row, tabStop } = props;
  const { points = {} } = option;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {segments.map((segment, column) => (
        <td key={segment.id}>
          <PointsCell
            path={["questions", at, "options", row, "points", segment.id]}
            option={name}
            segment={segment.name}
            value={Object.hasOwn(points, segment.id) ? points[segment.id] : undefined}
            isTabStop={column === tabStop}
          />
        </td>
      ))}
    </tr>
  );
});
