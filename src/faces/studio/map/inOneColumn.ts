import { middleOf } from "../../../questionnaire/picture/box.ts";
import { segmentCard } from "../../../questionnaire/picture/cards.ts";
import { type Flow, flowsFrom } from "../../../questionnaire/picture/curves.ts";
import { linksBetween } from "../../../questionnaire/picture/links.ts";
import type { MapContent, MapLayout, Strand } from "./mapParts.ts";
import { margin, Stack, stackInterview } from "./stack.ts";

const nearest = 12;
const laneWidth = 7;
const laneThickness = 2.5;
const bend = 4;
/** What lines on the left need, as a rule. */
const leftRoom = 40;
/** Of cards: narrower ones would break single words. */
const leastWidth = 300;

/** Everything one below the other. On the right each segment has a lane, which answers join and which ends at it. */
export function inOneColumn(content: MapContent, room: number): MapLayout {
  const { drawing, shares, words } = content;
  const lanes = nearest + laneWidth * drawing.segments.length + margin / 2;
  const width = Math.max(leastWidth, room - leftRoom - lanes);
  const stack = new Stack({ x: 0, y: margin }, width);
  const { questions, rules } = stackInterview(stack, content);
  const segments = stack.add(
    words.segments(Object.keys(shares).length > 0),
    drawing.segments,
    (segment, at) => {
      const share = Object.hasOwn(shares, segment.id) ? shares[segment.id] : undefined;
      return segmentCard(segment, share, at, 0, width);
    },
  );
  const links = linksBetween(drawing, questions, rules);
  const flows = flowsFrom(drawing, questions, rules);
  const leftmost = Math.min(0, ...links.map((link) => link.x)) - margin / 2;
  const laneAt = (segment: number) => width + nearest + laneWidth * segment;
  return {
    box: { x: leftmost, y: 0, width: width + lanes - leftmost, height: stack.bottom + margin },
    headings: stack.headings,
    questions,
    rules,
    segments,
    strands: [
      ...segments.flatMap(({ box, name }, segment) => {
        const own = flows.filter((flow) => flow.segment === segment);
        const title = name.lines.join(" ");
        const end = { x: width, y: middleOf(box) };
        return own.length > 0 ? [laneOf(own, laneAt(segment), end, { segment, title })] : [];
      }),
      ...flows.map((flow) => joining(flow, laneAt(flow.segment))),
    ],
    links,
  };
}

/** A segment's lane, from the first line that joins it to the card. */
function laneOf(
  flows: readonly Flow[],
  x: number,
  end: { x: number; y: number },
  about: Pick<Strand, "segment" | "title">,
): Strand {
  const top = Math.min(...flows.map(({ from }) => from.y)) + bend;
  const d = `M ${x} ${top} V ${end.y - bend} Q ${x} ${end.y} ${x - bend} ${end.y} H ${end.x}`;
  return { ...about, d, thickness: laneThickness, looks: "for" };
}

function joining({ from, segment, points, thickness, title }: Flow, x: number): Strand {
  const d = `M ${from.x} ${from.y} H ${x - bend} Q ${x} ${from.y} ${x} ${from.y + bend}`;
  const looks = points === undefined ? "rule" : points < 0 ? "against" : "for";
  return { d, segment, thickness: Math.min(5, thickness), looks, title };
}
