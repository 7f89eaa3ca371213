import { type Box, middleOf, type Point, rightOf } from "./box.ts";
import type { QuestionCard, RuleCard } from "./cards.ts";
import type { Drawing } from "./drawing.ts";
import { words } from "./words.ts";

/** What goes from the cards on the left to a segment: points of an answer, or a rule's word. */
export interface Flow {
  readonly from: Point;
  readonly segment: number;
  /** Points that it stands for; none for a rule. */
  readonly points: number | undefined;
  readonly thickness: number;
  readonly title: string;
}

export interface Curve extends Flow {
  readonly to: Point;
}

const thinnest = 1.5;
const thickest = 9;
const ruleThickness = 1.5;
const between = 3;
const inset = 14;

export function flowsFrom(
  { questions, rules, segments }: Drawing,
  questionCards: readonly QuestionCard[],
  ruleCards: readonly RuleCard[],
): Flow[] {
  const all = questions.flatMap(({ answers }) => answers.flatMap(({ points }) => points));
  const most = Math.max(1, ...all.map(({ points }) => Math.abs(points)));
  const answered = questions.flatMap(({ mark, answers }, question) =>
    answers.flatMap(({ text, points }, answer) =>
      points.map((given, index): Flow => {
        const card = questionCards[question] as QuestionCard;
        const port = card.rows[answer]?.points[index]?.text as Box;
        const name = segments[given.segment]?.name ?? "";
        return {
          from: { x: rightOf(card.box), y: middleOf(port) },
          segment: given.segment,
          points: given.points,
          thickness: thinnest + ((thickest - thinnest) * Math.abs(given.points)) / most,
          title: `${mark} · ${text} → ${name}: ${words.points(given.points)}`,
        };
      }),
    ),
  );
  const ruled = rules.map(({ mark, segment }, at): Flow => {
    const { box } = ruleCards[at] as RuleCard;
    const title = `${mark} → ${segments[segment]?.name ?? ""}`;
    const from = { x: rightOf(box), y: middleOf(box) };
    return { from, segment, points: undefined, thickness: ruleThickness, title };
  });
  return [...answered, ...ruled];
}

/** How high a card must be so that all that flows into it has room at its side. */
export function heightFor(flows: readonly Flow[]): number {
  const used = flows.reduce((sum, { thickness }) => sum + thickness + between, 0);
  return used + 2 * inset;
}

/** Leads flows to the sides of cards, those of each card one below the other in the order in which they come. */
export function curvesTo(cards: readonly Box[], flows: readonly Flow[]): Curve[] {
  return cards.flatMap((card, segment) => {
    const own = flows.filter((flow) => flow.segment === segment);
    own.sort((a, b) => a.from.y - b.from.y);
    let y = middleOf(card) - heightFor(own) / 2 + inset;
    return own.map((flow) => {
      const to = { x: card.x, y: y + (flow.thickness + between) / 2 };
      y += flow.thickness + between;
      return { ...flow, to };
    });
  });
}
