import { type Box, bottomOf, type Point } from "./box.ts";
import {
  type QuestionCard,
  questionCard,
  questionWidth,
  type RuleCard,
  ruleCard,
  type SegmentCard,
  segmentCard,
  segmentWidth,
} from "./cards.ts";
import { type Curve, curvesTo, type Flow, flowsFrom, heightFor } from "./curves.ts";
import type { Drawing, DrawnQuestion, DrawnSegment } from "./drawing.ts";
import { type Link, linksBetween } from "./links.ts";
import { type TextBlock, textBlock } from "./textBlock.ts";
import { words } from "./words.ts";

/** Where everything in a picture is. The cards on the left begin at x 0, so what is left of them is below 0. */
export interface Layout {
  /** All of the picture. */
  readonly box: Box;
  /** Title, headings and legend. */
  readonly texts: readonly TextBlock[];
  /** In the order of the drawing, as are the other lists of cards. */
  readonly questions: readonly QuestionCard[];
  readonly rules: readonly RuleCard[];
  readonly segments: readonly SegmentCard[];
  readonly curves: readonly Curve[];
  readonly links: readonly Link[];
}

const margin = 44;
const cardGap = 16;
const headingGap = 10;
const sectionGap = 34;
/** Room for the curves: more where the picture is high, or they would get steep. */
const channel = { least: 340, most: 520, ofHeight: 0.2 };

/** Lays out a picture: questions and rules on the left, segments on the right with what answers give them. */
export function layoutOf(drawing: Drawing, shares: Readonly<Record<string, number>> = {}): Layout {
  const line = { x: 0, width: questionWidth + channel.least + segmentWidth };
  const title = textBlock(drawing.title, "title", { ...line, y: margin });
  const subtitle = textBlock(drawing.subtitle, "note", { ...line, y: bottomOf(title) + 6 });
  const top = bottomOf(subtitle) + 30;

  const left = leftColumn(drawing, top);
  const flows = flowsFrom(drawing, left.questions, left.rules);
  const highest = Math.max(channel.least, channel.ofHeight * (left.bottom - top));
  const x = questionWidth + Math.min(channel.most, highest);
  const right = rightColumn(drawing, shares, flows, { x, top, bottom: left.bottom });

  const end = Math.max(left.bottom, ...right.segments.map(({ box }) => bottomOf(box)));
  const links = linksBetween(drawing, left.questions, left.rules);
  const hasNegative = flows.some(({ points = 0 }) => points < 0);
  const legendText = words.legend(hasNegative, links.length > 0);
  const legend = textBlock(legendText, "note", { ...line, y: end + 28 });
  const leftmost = Math.min(0, ...links.map((link) => link.x)) - margin;
  const boxes = right.segments.map(({ box }) => box);
  return {
    box: {
      x: leftmost,
      y: 0,
      width: x + segmentWidth + margin - leftmost,
      height: bottomOf(legend) + margin,
    },
    texts: [title, subtitle, ...left.headings, right.heading, legend],
    questions: left.questions,
    rules: left.rules,
    segments: right.segments,
    curves: curvesTo(boxes, flows),
    links,
  };
}

function leftColumn({ questions, rules }: Drawing, top: number) {
  const isFact = ({ isFact }: DrawnQuestion) => isFact;
  const isAsked = ({ isFact }: DrawnQuestion) => !isFact;
  const facts = sectionOf(words.facts, questions.filter(isFact), questionCard, top);
  const asked = sectionOf(words.questions, questions.filter(isAsked), questionCard, facts.end);
  const ruled = sectionOf(words.rules, rules, ruleCard, asked.end);
  const cards = new Map([...facts.cards, ...asked.cards]);
  return {
    headings: [...facts.headings, ...asked.headings, ...ruled.headings],
    questions: questions.map((question) => cards.get(question) as QuestionCard),
    rules: [...ruled.cards.values()],
    bottom: ruled.end - sectionGap,
  };
}

/** Segments with the same room between them, as far down as the other column goes or as they need. */
function rightColumn(
  drawing: Drawing,
  shares: Readonly<Record<string, number>>,
  flows: readonly Flow[],
  { x, top, bottom }: { x: number; top: number; bottom: number },
) {
  const name = words.segments(Object.keys(shares).length > 0);
  const heading = textBlock(name, "heading", { x, y: top, width: segmentWidth });
  const cardAt = (y: number, segment: DrawnSegment, at: number): SegmentCard => {
    const atLeast = heightFor(flows.filter((flow) => flow.segment === at));
    const share = Object.hasOwn(shares, segment.id) ? shares[segment.id] : undefined;
    return segmentCard(segment, share, { x, y }, atLeast);
  };
  const heights = drawing.segments.map((segment, at) => cardAt(0, segment, at).box.height);
  const used = heights.reduce((sum, height) => sum + height, 0);
  let y = bottomOf(heading) + headingGap;
  const gap = Math.max(cardGap, (bottom - y - used) / (heights.length - 1));
  const segments = drawing.segments.map((segment, at) => {
    const card = cardAt(y, segment, at);
    y = bottomOf(card.box) + gap;
    return card;
  });
  return { heading, segments };
}

/** Cards one below the other under a heading; nothing where there are none. */
function sectionOf<Item, Card extends { readonly box: Box }>(
  name: string,
  items: readonly Item[],
  cardOf: (item: Item, at: Point) => Card,
  top: number,
): { headings: TextBlock[]; cards: Map<Item, Card>; end: number } {
  if (items.length === 0) return { headings: [], cards: new Map(), end: top };
  const heading = textBlock(name, "heading", { x: 0, y: top, width: questionWidth });
  const cards = new Map<Item, Card>();
  let y = bottomOf(heading) + headingGap;
  for (const item of items) {
    const card = cardOf(item, { x: 0, y });
    cards.set(item, card);
    y = bottomOf(card.box) + cardGap;
  }
  return { headings: [heading], cards, end: y - cardGap + sectionGap };
}
