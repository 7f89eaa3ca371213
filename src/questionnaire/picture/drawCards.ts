import { type Box, rightOf } from "./box.ts";
import type { Badge, QuestionCard, RuleCard, SegmentCard } from "./cards.ts";
import { bandPath, corner } from "./paths.ts";
import { placedLines, type TextBlock } from "./textBlock.ts";
import { element, escapeXml } from "./xml.ts";

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
    element("path", { class: `fill-${segment}`, d: bandPath(box) }),
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
  const { face, rightToLeft } = block;
  const { x, anchor, lines } = placedLines(block);
  return lines
    .map(({ text, y }) =>
      element(
        "text",
        {
          class: colour ? `${face} ${colour}` : face,
          x,
          y,
          ...(anchor !== "start" && { "text-anchor": anchor }),
          ...(rightToLeft && { direction: "rtl" }),
        },
        escapeXml(text),
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
