import { type Box, bottomOf, rightOf } from "./box.ts";
import type { Badge, QuestionCard, RuleCard, SegmentCard } from "./cards.ts";
import { faces, type TextBlock } from "./textBlock.ts";
import { element, escapeXml } from "./xml.ts";

/** How round a card's corners are. */
const corner = 8;
/** How high capitals are, in ems: their middle stands in the middle of a line. */
const capHeight = 0.72;

export function drawQuestion({ box, mark, text, badges, rows }: QuestionCard): string {
  return element(
    "g",
    {},
    drawCard(box),
    element("rect", { ...mark.box, class: "mark-box", rx: mark.box.width / 2 }),
    ...[mark.text, text].map((block) => drawText(block)),
    ...badges.map(drawBadge),
    ...rows.flatMap((row) => [
      element("path", { class: "hairline", d: `M ${row.text.x} ${row.box.y} H ${rightOf(box)}` }),
      drawText(row.text),
      ...row.points.map(({ text, segment }) => drawText(text, `fill-${segment}`)),
    ]),
  );
}

export function drawRule({ box, mark, condition }: RuleCard): string {
  return element("g", {}, drawCard(box), drawText(mark), drawText(condition));
}

export function drawSegment(card: SegmentCard, segment: number): string {
  const { box, name, share, need, badges } = card;
  return element(
    "g",
    {},
    drawCard(box),
    element("path", { class: `fill-${segment}`, d: bandAlong(box) }),
    drawText(name),
    ...(share
      ? [
          element("rect", { ...share.track, class: "track", rx: share.track.height / 2 }),
          element("rect", { ...share.bar, class: `fill-${segment}`, rx: share.bar.height / 2 }),
          drawText(share.text),
        ]
      : []),
    ...(need ? [drawText(need)] : []),
    ...badges.map(drawBadge),
  );
}

/** A block of text, line by line; of another class than that of its face where one is given. */
export function drawText(block: TextBlock, colour?: string): string {
  const { face, lines, x, y, width, from, rightToLeft } = block;
  const { size, leading } = faces[face];
  const start = { left: x, right: x + width, middle: x + width / 2 }[from];
  // Where a line starts and ends is a matter of its direction.
  const anchor = from === "middle" ? "middle" : (from === "left") === rightToLeft ? "end" : "start";
  return lines
    .map((line, index) =>
      element(
        "text",
        {
          class: colour ? `${face} ${colour}` : face,
          x: start,
          y: y + leading * index + (leading + size * capHeight) / 2,
          ...(anchor !== "start" && { "text-anchor": anchor }),
          ...(rightToLeft && { direction: "rtl" }),
        },
        escapeXml(line),
      ),
    )
    .join("");
}

function drawBadge({ box, text }: Badge): string {
  return element("rect", { ...box, class: "badge-box", rx: 8 }) + drawText(text);
}

function drawCard(box: Box): string {
  return element("rect", { ...box, class: "card", rx: corner });
}

/** A band along the left side of a card, as round as the card. */
function bandAlong(box: Box): string {
  const right = box.x + corner;
  const arc = `A ${corner} ${corner} 0 0 0`;
  const { x, y } = box;
  const bottom = bottomOf(box);
  return `M ${right} ${y} ${arc} ${x} ${y + corner} V ${bottom - corner} ${arc} ${right} ${bottom} Z`;
}
