import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, bottomOf, rightOf } from "../../../src/questionnaire/picture/box.ts";
import { type Drawing, drawingOf } from "../../../src/questionnaire/picture/drawing.ts";
import { type Layout, layoutOf } from "../../../src/questionnaire/picture/layout.ts";
import { lineWidth, type TextBlock } from "../../../src/questionnaire/picture/textBlock.ts";
import { definitionWithTexts } from "./randomTexts.ts";

const laidOut = fc.tuple(definitionWithTexts, fc.boolean()).map(([definition, withShares]) => {
  const drawing = drawingOf(definition);
  const share = 1 / drawing.segments.length;
  const shares = Object.fromEntries(drawing.segments.map(({ id }) => [id, share]));
  return { drawing, layout: layoutOf(drawing, withShares ? shares : {}) };
});

function holds(check: (layout: Layout, drawing: Drawing) => void) {
  fc.assert(fc.property(laidOut, ({ layout, drawing }) => check(layout, drawing)));
}

test("cards, headings and legend do not overlap, and stand within the picture", () => {
  holds((layout) => {
    const boxes = [...layout.texts, ...cardsOf(layout).map(({ box }) => box)];
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter((box) => !within(box, layout.box))).toEqual([]);
  });
});

test("what stands in a card does not overlap, and stands within the card", () => {
  holds((layout) => {
    for (const { box, parts } of cardsOf(layout)) {
      expect(overlaps(parts)).toEqual([]);
      expect(parts.filter((part) => !within(part, box))).toEqual([]);
    }
  });
});

test("texts fit into badges and rows, beside the points", () => {
  holds(({ questions, segments }) => {
    for (const { box, text } of [...questions, ...segments].flatMap(({ badges }) => badges)) {
      expect(within(text, box)).toBe(true);
    }
    for (const { box, text, points } of questions.flatMap(({ rows }) => rows)) {
      const parts = [text, ...points.map((given) => given.text)];
      expect(overlaps(parts)).toEqual([]);
      expect(parts.filter((part) => !within(part, box))).toEqual([]);
    }
  });
});

test("lines are no wider than their room, and keep all of the text", () => {
  holds((layout, { title, questions, segments }) => {
    for (const { face, lines, width } of textsOf(layout)) {
      expect(lines.filter((line) => lineWidth(line, face) > width + 0.01)).toEqual([]);
    }
    const said = (block: TextBlock | undefined) => letters(block?.lines.join("") ?? "");
    expect(said(layout.texts[0])).toBe(letters(title));
    expect(layout.questions.map(({ text }) => said(text))).toEqual(
      questions.map(({ text }) => letters(text)),
    );
    expect(layout.questions.map(({ rows }) => rows.map(({ text }) => said(text)))).toEqual(
      questions.map(({ answers }) => answers.map(({ text }) => letters(text))),
    );
    expect(layout.segments.map(({ name }) => said(name))).toEqual(
      segments.map(({ name }) => letters(name)),
    );
  });
});

test("a curve leaves its answer or rule and reaches its segment at a place of its own", () => {
  holds(({ questions, rules, segments, curves }, drawing) => {
    const points = drawing.questions.flatMap(({ answers }) => answers.flatMap((a) => a.points));
    expect(curves).toHaveLength(points.length + drawing.rules.length);
    const rows = questions.flatMap((card) => card.rows.map(({ box }) => box));
    const starts = [...rows, ...rules.map(({ box }) => box)];
    for (const { from, to, segment, thickness } of curves) {
      const { box } = segments[segment] as (typeof segments)[number];
      expect(starts.filter((row) => rightOf(row) === from.x && holdsY(row, from.y))).toHaveLength(
        1,
      );
      expect(to.x).toBe(box.x);
      expect(to.y - thickness / 2).toBeGreaterThan(box.y);
      expect(to.y + thickness / 2).toBeLessThan(bottomOf(box));
    }
    const ends = curves.map(({ to: { x, y }, thickness }) => {
      return { x, y: y - thickness / 2, width: 1, height: thickness };
    });
    expect(overlaps(ends)).toEqual([]);
  });
});

test("a link runs left of the cards, in a lane that no other uses there", () => {
  holds(({ box, links }) => {
    const lanes = links.map(({ x, from, to }): Box => {
      const top = Math.min(...from.map(({ y }) => y));
      expect(x).toBeLessThan(0);
      expect(x).toBeGreaterThan(box.x);
      expect(top).toBeLessThan(to.y);
      return { x, y: top, width: 1, height: to.y - top };
    });
    expect(overlaps(lanes)).toEqual([]);
  });
});

interface Parts {
  readonly box: Box;
  readonly parts: readonly Box[];
}

/** Each card with what stands in it, side by side. */
function cardsOf({ questions, rules, segments }: Layout): Parts[] {
  return [
    ...questions.map(({ box, mark, text, badges, rows }) => ({
      box,
      parts: [mark.box, text, ...badges.map((badge) => badge.box), ...rows.map((row) => row.box)],
    })),
    ...rules.map(({ box, mark, condition }) => ({ box, parts: [mark, condition] })),
    ...segments.map(({ box, name, share, need, badges }) => ({
      box,
      parts: [
        ...[name, share?.text, share?.track, need].filter((part) => part !== undefined),
        ...badges.map((badge) => badge.box),
      ],
    })),
  ];
}

function textsOf({ texts, questions, rules, segments }: Layout): TextBlock[] {
  return [
    ...texts,
    ...questions.flatMap(({ mark, text, badges, rows }) => [
      mark.text,
      text,
      ...badges.map((badge) => badge.text),
      ...rows.flatMap((row) => [row.text, ...row.points.map((given) => given.text)]),
    ]),
    ...rules.flatMap(({ mark, condition }) => [mark, condition]),
    ...segments.flatMap(({ name, share, need, badges }) => [
      name,
      ...[share?.text, need].filter((part) => part !== undefined),
      ...badges.map((badge) => badge.text),
    ]),
  ];
}

function overlaps(boxes: readonly Box[]): (readonly [Box, Box])[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one, other] as const] : [])),
  );
}

const hair = 1e-6;

function overlap(one: Box, other: Box): boolean {
  const beside = rightOf(one) <= other.x + hair || rightOf(other) <= one.x + hair;
  return !beside && bottomOf(one) > other.y + hair && bottomOf(other) > one.y + hair;
}

function within(part: Box, whole: Box): boolean {
  return (
    part.x >= whole.x - hair &&
    part.y >= whole.y - hair &&
    rightOf(part) <= rightOf(whole) + hair &&
    bottomOf(part) <= bottomOf(whole) + hair
  );
}

function holdsY({ y, height }: Box, at: number): boolean {
  return at > y && at < y + height;
}

function letters(text: string): string {
  return text.replaceAll(" ", "");
}
