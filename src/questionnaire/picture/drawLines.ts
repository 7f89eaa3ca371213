import type { Point } from "./box.ts";
import type { Curve } from "./curves.ts";
import type { Link } from "./links.ts";
import { curvePath, head, headPath, linkPath } from "./paths.ts";
import { element, escapeXml, shortNumber } from "./xml.ts";

/** What flows to a segment, as wide as it is strong. A rule's has an arrow head. */
export function drawCurve({ from, to, segment, points, thickness, title }: Curve): string {
  const isRule = points === undefined;
  const end = isRule ? { x: to.x - head.length, y: to.y } : to;
  const against = !isRule && points < 0;
  const looks = isRule ? "ruled" : `stroke-${segment}`;
  const line = element(
    "path",
    {
      class: `curve ${looks}`,
      d: curvePath(from, end),
      "stroke-width": thickness,
      ...(against && {
        "stroke-dasharray": `${shortNumber(4 + thickness)} ${shortNumber(3 + thickness / 2)}`,
      }),
    },
    element("title", {}, escapeXml(title)),
  );
  return isRule ? line + arrowHead(to) : line;
}

/** Lines from answers out to the left, down along their lane, and back in to what depends on them. */
export function drawLink({ from, to, x, title }: Link): string {
  const lines = from.map((start) => element("path", { class: "link", d: linkPath(start, to, x) }));
  return element(
    "g",
    {},
    element("title", {}, escapeXml(title)),
    ...lines,
    ...from.map(({ x: cx, y: cy }) => element("circle", { class: "head", cx, cy, r: 2.5 })),
    arrowHead(to),
  );
}

function arrowHead(point: Point): string {
  return element("path", { class: "head", d: headPath(point) });
}
