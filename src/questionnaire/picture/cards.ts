import { type Box, bottomOf, middleOf, type Point, rightOf } from "./box.ts";
import type { DrawnAnswer, DrawnQuestion, DrawnRule, DrawnSegment } from "./drawing.ts";
import { faces, lineWidth, type TextBlock, textBlock } from "./textBlock.ts";
import { words } from "./words.ts";

export interface Badge {
  readonly box: Box;
  readonly text: TextBlock;
}

export interface QuestionCard {
  readonly box: Box;
  /** Round, with what conditions call the question. */
  readonly mark: Badge;
  readonly text: TextBlock;
  readonly badges: readonly Badge[];
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  readonly box: Box;
  readonly text: TextBlock;
  /** Points at the row's end, one below the other, in the order of the segments. */
  readonly points: readonly { readonly text: TextBlock; readonly segment: number }[];
}

export interface RuleCard {
  readonly box: Box;
  readonly mark: TextBlock;
  readonly condition: TextBlock;
}

export interface SegmentCard {
  readonly box: Box;
  readonly name: TextBlock;
  readonly share: { readonly text: TextBlock; readonly track: Box; readonly bar: Box } | undefined;
  readonly need: TextBlock | undefined;
  readonly badges: readonly Badge[];
}

export const questionWidth = 480;
export const segmentWidth = 350;
const padding = 16;
const markSize = 26;
const pointsWidth = 44;
/** What a share takes of a segment's card: less where that is narrow. */
const shareWidthIn = (width: number) => Math.min(88, Math.round(width * 0.252));

/** Where a text begins in a card of questions or rules: to the right of the mark. */
const indent = padding + markSize + 12;

export function questionCard(
  question: DrawnQuestion,
  { x, y }: Point,
  width: number = questionWidth,
): QuestionCard {
  const column = { x: x + indent, width: width - indent - padding };
  const text = textBlock(question.text, "question", { ...column, y: y + padding });
  const markBox = { x: x + padding, y: y + padding - 3, width: markSize, height: markSize };
  const mark = textBlock(
    question.mark,
    "mark",
    { ...markBox, y: markBox.y + (markSize - faces.mark.leading) / 2 },
    "middle",
  );
  const labels = [...question.badges, ...(question.condition ? [question.condition] : [])];
  const badges = badgesIn(labels, { ...column, y: bottomOf(text) + 6 });
  let end = lowest([text, ...badges.map(({ box }) => box)]) + 12;
  const rows = question.answers.map((answer) => {
    const row = answerRow(answer, { x, y: end }, width);
    end = bottomOf(row.box);
    return row;
  });
  const box = { x, y, width, height: end - y };
  return { box, mark: { box: markBox, text: mark }, text, badges, rows };
}

function answerRow(answer: DrawnAnswer, { x, y }: Point, width: number): AnswerRow {
  const column = { x: x + indent, width: width - indent - padding - pointsWidth };
  const text = textBlock(answer.text, "answer", { ...column, y: y + 7 });
  const figures = answer.points.length * faces.points.leading;
  const height = Math.max(text.height, figures) + 14;
  const right = x + width - padding;
  const points = answer.points.map(({ segment, points }, index) => {
    const top = y + (height - figures) / 2 + index * faces.points.leading;
    const place = { x: right - pointsWidth, y: top, width: pointsWidth };
    return { segment, text: textBlock(words.points(points), "points", place, "right") };
  });
  const box = { x, y, width, height };
  return { box, text: { ...text, y: y + (height - text.height) / 2 }, points };
}

export function ruleCard(
  rule: DrawnRule,
  { x, y }: Point,
  width: number = questionWidth,
): RuleCard {
  const mark = textBlock(rule.mark, "mark", { x: x + padding, y: y + 12, width: 64 });
  const left = rightOf(mark) + 8;
  const room = x + width - padding - left;
  const condition = textBlock(rule.condition, "need", { x: left, y: y + 12, width: room });
  const height = lowest([mark, condition]) + 12 - y;
  return { box: { x, y, width, height }, mark, condition };
}

/** A segment's card, at least as high as is asked for. */
export function segmentCard(
  segment: DrawnSegment,
  share: number | undefined,
  { x, y }: Point,
  atLeast: number,
  width: number = segmentWidth,
): SegmentCard {
  const left = x + padding + 8;
  const column = { x: left, width: x + width - padding - left };
  const shareWidth = shareWidthIn(width);
  const nameWidth = column.width - (share === undefined ? 0 : shareWidth + 8);
  const name = textBlock(segment.name, "segment", { ...column, y: y + 14, width: nameWidth });
  const shown =
    share === undefined ? undefined : shareOf(share, { ...column, y: y + 14 }, name, shareWidth);
  const top = lowest(shown ? [name, shown.track] : [name]) + (shown ? 9 : 3);
  const need = segment.need ? textBlock(segment.need, "need", { ...column, y: top }) : undefined;
  const badges = badgesIn(segment.badges, { ...column, y: (need ? bottomOf(need) : top) + 7 });
  const end = lowest([name, ...(need ? [need] : []), ...badges.map(({ box }) => box)]);
  const height = Math.max(end, top) + 14 - y;
  const box = { x, y, width, height: Math.max(height, atLeast) };
  return { box, name, share: shown, need, badges };
}

function shareOf(share: number, column: Omit<Box, "height">, name: TextBlock, shareWidth: number) {
  const figure = { x: rightOf({ ...column, height: 0 }) - shareWidth, width: shareWidth };
  const text = textBlock(words.share(share), "share", { ...figure, y: column.y }, "right");
  const track = { ...column, y: bottomOf(name) + 7, height: 6 };
  const bar = { ...track, width: track.width * Math.min(1, Math.max(0, share)) };
  return { text, track, bar };
}

/** Badges one after the other, on further lines where one is full. */
function badgesIn(labels: readonly string[], column: Omit<Box, "height">): Badge[] {
  const gap = 6;
  const badges: Badge[] = [];
  let { x, y } = column;
  for (const label of labels) {
    const width = Math.min(column.width, Math.ceil(lineWidth(label, "badge")) + 18);
    if (x > column.x && x + width > rightOf({ ...column, height: 0 })) {
      x = column.x;
      y = lowest(badges.map(({ box }) => box)) + gap;
    }
    const text = textBlock(label, "badge", { x: x + 9, y: y + 3, width: width - 18 });
    const from = text.lines.length === 1 ? "middle" : text.from;
    badges.push({ box: { x, y, width, height: text.height + 6 }, text: { ...text, from } });
    x += width + gap;
  }
  return badges;
}

function lowest(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(bottomOf));
}

/** Where a card's own arrow arrives, or leaves. */
export function headOf({ mark }: QuestionCard): number {
  return middleOf(mark.box);
}
