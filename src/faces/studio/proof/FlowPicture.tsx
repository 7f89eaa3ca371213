import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Compared } from "../proving/proofState.ts";
import { type FlowBand, type FlowNode, flowOf } from "./flow.ts";

/** Of the picture, in the units that the bands are drawn in; it stretches to the room that there is. */
const width = 100;
const bar = 2;

/** How prospects go from the segments of before to those of now. The list below it says the same in words. */
export function FlowPicture({ compared }: { compared: Compared }): ReactNode {
  const { word, language } = useStudio().translator;
  const { edit, opened, version } = compared;
  const { before, after, bands, height } = flowOf(edit.moves, {
    before: opened.segments.map(({ id }) => id),
    after: version.definition.segments.map(({ id }) => id),
  });
  if (!bands.some(({ moves }) => moves)) return null;
  const [old, now] = [namesOf(opened, language), namesOf(version.definition, language)];
  return (
    <div className="st-flow" aria-hidden="true">
      <p className="st-flow-heads">
        <span>{word("effectFlowBefore")}</span>
        <span>{word("effectFlowNow")}</span>
      </p>
      <div className="st-flow-picture" style={{ blockSize: height }}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {bands.map((band) => (
            <path
              key={`${band.from} ${band.to}`}
              className={band.moves ? "st-flow-moves" : "st-flow-stays"}
              d={pathOf(band)}
            />
          ))}
          {before.map(({ id, top, height }) => (
            <rect key={`before ${id}`} y={top} width={bar} height={height} />
          ))}
          {after.map(({ id, top, height }) => (
            <rect key={`after ${id}`} x={width - bar} y={top} width={bar} height={height} />
          ))}
        </svg>
        <Names nodes={before} name={old.segment} />
        <Names nodes={after} name={now.segment} isEnd />
      </div>
    </div>
  );
}

function Names(props: {
  nodes: readonly FlowNode[];
  name: (id: string) => string;
  isEnd?: boolean;
}): ReactNode {
  const { nodes, name, isEnd = false } = props;
  return nodes.map(({ id, top, height }) => (
    <span
      key={id}
      className={isEnd ? "st-flow-name st-flow-end" : "st-flow-name"}
      style={{ insetBlockStart: top + Math.max(1, height / 2 - 9) }}
    >
      {name(id)}
    </span>
  ));
}

function pathOf({ start, end, height }: FlowBand): string {
  const [left, middle, right] = [bar, width / 2, width - bar];
  return [
    `M${left} ${start}`,
    `C${middle} ${start} ${middle} ${end} ${right} ${end}`,
    `V${end + height}`,
    `C${middle} ${end + height} ${middle} ${start + height} ${left} ${start + height}`,
    "Z",
  ].join("");
}
