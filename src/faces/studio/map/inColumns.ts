import { bottomOf } from "../../../questionnaire/picture/box.ts";
import { segmentCard } from "../../../questionnaire/picture/cards.ts";
import { curvesTo, flowsFrom, heightFor } from "../../../questionnaire/picture/curves.ts";
import { linksBetween } from "../../../questionnaire/picture/links.ts";
import { curvePath, head } from "../../../questionnaire/picture/paths.ts";
import type { MapContent, MapLayout, Strand } from "./mapParts.ts";
import { margin, Stack, stackInterview } from "./stack.ts";

/** Room for the curves: more where the map is high, or they would get steep. */
const channel = { least: 160, most: 420, ofHeight: 0.15 };

/** Questions and rules on the left, segments on the right, and curves from answers to segments. */
export function inColumns(content: MapContent, room: number): MapLayout {
  const { drawing, shares, words } = content;
  const leftWidth = between(room * 0.4, 320, 480);
  const left = new Stack({ x: 0, y: margin }, leftWidth);
  const { questions, rules } = stackInterview(left, content);
  const links = linksBetween(drawing, questions, rules);
  const flows = flowsFrom(drawing, questions, rules);

  const rightWidth = between(room * 0.34, 280, 350);
  const leftmost = Math.min(0, ...links.map((link) => link.x)) - margin;
  const free = room - leftWidth - rightWidth - margin + leftmost;
  const wanted = Math.max(free, left.bottom * channel.ofHeight);
  const x = leftWidth + between(wanted, channel.least, channel.most);
  const cardOf = (at: number, y: number) => {
    const segment = drawing.segments[at] as MapContent["drawing"]["segments"][number];
    const share = Object.hasOwn(shares, segment.id) ? shares[segment.id] : undefined;
    const atLeast = heightFor(flows.filter((flow) => flow.segment === at));
    return segmentCard(segment, share, { x, y }, atLeast, rightWidth);
  };
  const order = [...drawing.segments.keys()];
  const used = order.reduce((sum, at) => sum + cardOf(at, 0).box.height, 0);
  const spare = (left.bottom - margin - 26 - used) / Math.max(1, order.length - 1);
  const right = new Stack({ x, y: margin }, rightWidth);
  const withShares = Object.keys(shares).length > 0;
  const segments = right.add(
    words.segments(withShares),
    order,
    (at, { y }) => cardOf(at, y),
    Math.max(14, spare),
  );

  const bottom = Math.max(left.bottom, ...segments.map(({ box }) => bottomOf(box)));
  return {
    box: { x: leftmost, y: 0, width: x + rightWidth + margin - leftmost, height: bottom + margin },
    headings: [...left.headings, ...right.headings],
    questions,
    rules,
    segments,
    strands: curvesTo(
      segments.map(({ box }) => box),
      flows,
    ).map(({ from, to, segment, points, thickness, title }): Strand => {
      const isRule = points === undefined;
      const end = isRule ? { x: to.x - head.length, y: to.y } : to;
      const looks = isRule ? "rule" : points < 0 ? "against" : "for";
      return { d: curvePath(from, end), segment, thickness, looks, title };
    }),
    links,
  };
}

function between(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
