import type { ReactNode } from "react";
import type { Link } from "../../../questionnaire/picture/links.ts";
import { headPath, linkPath } from "../../../questionnaire/picture/paths.ts";
import type { Strand } from "./mapParts.ts";

/** What leads to segments. Thin lines come last, so that thick ones don't hide them. */
export function Strands({ strands }: { strands: readonly Strand[] }): ReactNode {
  const thickFirst = [...strands].sort((a, b) => b.thickness - a.thickness);
  return thickFirst.map(({ d, segment, thickness, looks, title }) => (
    <path
      key={`${d} ${title}`}
      className={`st-map-strand st-map-${looks} st-map-stroke-${segment}`}
      d={d}
      strokeWidth={thickness}
    >
      <title>{title}</title>
    </path>
  ));
}

/** What leads from answers to the questions and rules that depend on them. */
export function Links({ links }: { links: readonly Link[] }): ReactNode {
  return links.map(({ from, to, x, title }) => (
    <g key={title}>
      <title>{title}</title>
      {from.map((start) => (
        <g key={start.y}>
          <path className="st-map-link" d={linkPath(start, to, x)} />
          <circle className="st-map-head" cx={start.x} cy={start.y} r={2.5} />
        </g>
      ))}
      <path className="st-map-head" d={headPath(to)} />
    </g>
  ));
}
