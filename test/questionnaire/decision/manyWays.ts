import type { Definition } from "../../../src/index.ts";
import { definitionOf } from "../definition/definitionOf.ts";

interface Shape {
  readonly questions: number;
  /** Of each question; nine if left out. */
  readonly options?: number;
  readonly segments: number;
  /** Points of an option to a segment; the same arguments must give the same. */
  readonly points: (question: number, option: number, segment: number) => number;
  /** What else a question has. */
  readonly more?: (question: number) => object;
  readonly decision?: object;
}

/** A questionnaire by numbers: with nine options a question, nobody could look at every way of answering it. */
export function manyWays(shape: Shape): Definition {
  const { questions, options = 9, segments, points, more = () => ({}), decision = {} } = shape;
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const segmentIds = numbers(segments).map((segment) => `s-${segment}`);
  return definitionOf({
    format: 1,
    id: "many-ways",
    version: "1",
    published: true,
    title: "Many ways",
    questions: numbers(questions).map((question) => ({
      id: `q-${question}`,
      text: "Which?",
      options: numbers(options).map((option) => ({
        id: `o-${option}`,
        text: "This",
        points: Object.fromEntries(
          segmentIds.map((id, segment) => [id, points(question, option, segment)]),
        ),
      })),
      ...more(question),
    })),
    segments: segmentIds.map((id) => ({ id, visitor: { heading: id, message: "Here" } })),
    decision: { fallback: "s-0", ...decision },
  });
}

/** Points from 0 to 100 without a pattern, the same at each call. */
export function scattered(question: number, option: number, segment: number): number {
  return (((question * 31 + option) * 37 + segment + 11) * 48271) % 101;
}

/** Points of which the first three segments share a hundred; the others get a little less than a third, now and then. */
export function threeShared(question: number, option: number, segment: number): number {
  const [less = 0, more = 0] = [0, 1]
    .map((at) => scattered(question, option, at))
    .sort((a, b) => a - b);
  return (
    [less, more - less, 100 - more][segment] ?? 31 + (scattered(question, option, segment) % 3) - 1
  );
}
