import type { Curve } from "./curves.ts";
import type { Link } from "./links.ts";
import { element, escapeXml, shortNumber } from "./xml.ts";

/** Of an arrow: how long its head is, and half of how wide. */
const head = { length: 7, half: 4 };
const bend = 6;

/** What flows to a segment, as wide as it is strong. A rule's has an arrow head. */
export function drawCurve({ from, to, segment, points, thickness, title }: Curve): string {
  const isRule = points === undefined;
  const end = isRule ? { x: to.x - head.length, y: to.y } : to;
  const middle = (from.x + end.x) / 2;
  const d = path`M ${from.x} ${from.y} C ${middle} ${from.y} ${middle} ${end.y} ${end.x} ${end.y}`;
  const against = !isRule && points < 0;
  const looks = isRule ? "ruled" : `stroke-${segment}`;
  const line = element(
    "path",
    {
      class: `curve ${looks}`,
      d,
      "stroke-width": thickness,
      ...(against && {
        "stroke-dasharray": `${shortNumber(4 + thickness)} ${shortNumber(3 + thickness / 2)}`,
      }),
    },
    element("title", {}, escapeXml(title)),
  );
  return isRule ? line + arrowHead(to.x, to.y) : line;
}

/** Lines from answers out to the left, down along their lane, and back in to what depends on them. */
export function drawLink({ from, to, x, title }: Link): string {
  const lines = from.map((start) => {
    const out = path`M ${start.x} ${start.y} H ${x + bend}`;
    const down = path`Q ${x} ${start.y} ${x} ${start.y + bend} V ${to.y - bend}`;
    const back = path`Q ${x} ${to.y} ${x + bend} ${to.y} H ${to.x - head.length}`;
    return element("path", { class: "link", d: `${out} ${down} ${back}` });
  });
  return element(
    "g",
    {},
    element("title", {}, escapeXml(title)),
    ...lines,
    ...from.map(({ x: cx, y: cy }) => element("circle", { class: "head", cx, cy, r: 2.5 })),
    arrowHead(to.x, to.y),
  );
}

function arrowHead(x: number, y: number): string {
  const { length, half } = head;
  const d = path`M ${x} ${y} L ${x - length} ${y - half} V ${y + half} Z`;
  return element("path", { class: "head", d });
}

function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return String.raw({ raw: parts }, ...numbers.map(shortNumber));
}
