import type { Box } from "../../../questionnaire/picture/box.ts";
import type { QuestionCard, RuleCard, SegmentCard } from "../../../questionnaire/picture/cards.ts";
import type { Drawing } from "../../../questionnaire/picture/drawing.ts";
import type { Link } from "../../../questionnaire/picture/links.ts";
import type { TextBlock } from "../../../questionnaire/picture/textBlock.ts";
import type { PictureWords } from "../../../questionnaire/picture/words.ts";

/** Where everything in a map is. The lists of cards are in the order of the drawing. */
export interface MapLayout {
  readonly box: Box;
  readonly headings: readonly TextBlock[];
  readonly questions: readonly QuestionCard[];
  readonly rules: readonly RuleCard[];
  readonly segments: readonly SegmentCard[];
  readonly strands: readonly Strand[];
  readonly links: readonly Link[];
}

/** A line that leads to a segment. */
export interface Strand {
  readonly d: string;
  readonly segment: number;
  readonly thickness: number;
  readonly looks: "for" | "against" | "rule";
  readonly title: string;
}

/** What there is to lay out, and the words to do it with. */
export interface MapContent {
  readonly drawing: Drawing;
  /** The share of interviews that end in each segment, by id. */
  readonly shares: Readonly<Record<string, number>>;
  readonly words: PictureWords;
}
