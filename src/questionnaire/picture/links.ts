import { middleOf, type Point } from "./box.ts";
import { headOf, type QuestionCard, type RuleCard } from "./cards.ts";
import type { AnswerPlace } from "./condition.ts";
import type { Drawing } from "./drawing.ts";
import { lanesFor } from "./lanes.ts";

/** A line on the left of the cards: from answers down to the question or the rule that depends on them. */
export interface Link {
  readonly from: readonly Point[];
  readonly to: Point;
  /** Where it runs up and down. */
  readonly x: number;
  readonly title: string;
}

const nearest = 18;
const laneWidth = 9;

/** The links of a picture whose cards stand at `x` 0 and on; so theirs is below 0. */
export function linksBetween(
  { questions, rules }: Drawing,
  questionCards: readonly QuestionCard[],
  ruleCards: readonly RuleCard[],
): Link[] {
  const dependents = [
    ...questions.map((question, at) => {
      return { ...question, y: headOf(questionCards[at] as QuestionCard) };
    }),
    ...rules.map((rule, at) => ({ ...rule, y: middleOf((ruleCards[at] as RuleCard).box) })),
  ].filter(({ looksAt }) => looksAt.length > 0);
  const leaving = exits(
    questionCards,
    dependents.flatMap(({ looksAt }) => looksAt),
  );
  const links = dependents.map(({ looksAt, y, mark, condition }) => ({
    from: looksAt.map((place) => ({ x: 0, y: leaving(place) })),
    to: { x: 0, y },
    title: `${mark} ${condition}`,
  }));
  const lanes = lanesFor(
    links.map(({ from, to }) => ({ top: Math.min(...from.map(({ y }) => y)), bottom: to.y })),
  );
  return links.map((link, at) => ({ ...link, x: -nearest - laneWidth * (lanes[at] ?? 0) }));
}

/** Heights at which lines leave answers, one after the other: those of one answer are spread over its row. */
function exits(cards: readonly QuestionCard[], places: readonly AnswerPlace[]) {
  const key = ({ question, answer }: AnswerPlace) => `${question}/${answer}`;
  const counts = new Map<string, number>();
  for (const place of places) counts.set(key(place), (counts.get(key(place)) ?? 0) + 1);
  const used = new Map<string, number>();
  return (place: AnswerPlace): number => {
    const row = cards[place.question]?.rows[place.answer]?.box;
    const index = (used.get(key(place)) ?? 0) + 1;
    used.set(key(place), index);
    return row ? row.y + (row.height * index) / ((counts.get(key(place)) ?? 0) + 1) : 0;
  };
}
