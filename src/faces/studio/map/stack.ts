import { type Box, bottomOf, type Point } from "../../../questionnaire/picture/box.ts";
import {
  type QuestionCard,
  questionCard,
  type RuleCard,
  ruleCard,
} from "../../../questionnaire/picture/cards.ts";
import { type TextBlock, textBlock } from "../../../questionnaire/picture/textBlock.ts";
import type { MapContent } from "./mapParts.ts";

const cardGap = 14;
const headingGap = 8;
const sectionGap = 28;

/** The space around a map. */
export const margin = 16;

/** Cards one below the other, under headings. */
export class Stack {
  readonly headings: TextBlock[] = [];
  #y: number;
  readonly #x: number;
  readonly #width: number;

  constructor({ x, y }: Point, width: number) {
    this.#x = x;
    this.#y = y;
    this.#width = width;
  }

  /** Where the last card ends. */
  get bottom(): number {
    return this.#y - sectionGap;
  }

  /** Puts cards under a heading; nothing where there are none. */
  add<Item, Card extends { readonly box: Box }>(
    name: string,
    items: readonly Item[],
    cardOf: (item: Item, at: Point, width: number) => Card,
    gap: number = cardGap,
  ): readonly Card[] {
    if (items.length === 0) return [];
    const heading = textBlock(name, "heading", { x: this.#x, y: this.#y, width: this.#width });
    this.headings.push(heading);
    let y = bottomOf(heading) + headingGap;
    const cards = items.map((item) => {
      const card = cardOf(item, { x: this.#x, y }, this.#width);
      y = bottomOf(card.box) + gap;
      return card;
    });
    this.#y = y - gap + sectionGap;
    return cards;
  }
}

/** Puts facts, questions and rules on a stack. */
export function stackInterview(stack: Stack, { drawing, words }: MapContent) {
  const { questions, rules } = drawing;
  const isFact = ({ isFact }: { isFact: boolean }) => isFact;
  const facts = [...stack.add(words.facts, questions.filter(isFact), questionCard)];
  const asked = [
    ...stack.add(
      words.questions,
      questions.filter((question) => !isFact(question)),
      questionCard,
    ),
  ];
  const cards = questions.map(
    (question) => (isFact(question) ? facts.shift() : asked.shift()) as QuestionCard,
  );
  const ruleCards: readonly RuleCard[] = stack.add(words.rules, rules, ruleCard);
  return { questions: cards, rules: ruleCards };
}
