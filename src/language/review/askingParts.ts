import { rateOf } from "../../evidence/learning/chance.ts";
import type { QuestionReview } from "../../evidence/review/asking.ts";
import type { Review } from "../../evidence/review/review.ts";
import { fewest } from "../../evidence/review/trend.ts";
import type { Part } from "./part.ts";
import type { Saying } from "./saying.ts";

/** Where people leave, which answers nobody gives, and how often it is close. */
export function askingParts(
  { questions, tellsLeaving, close, closePairs }: Review,
  saying: Saying,
): readonly Part[] {
  const { word, names, numbers } = saying;
  const never = questions.flatMap((one) => neverGiven(one, saying));
  const { share, interval } = rateOf(close.hits, close.of);
  const closest = closePairs.map(({ segments: [one, other], count }) =>
    word("closePair", {
      one: names.segment(one),
      other: names.segment(other),
      number: numbers.count(count),
    }),
  );
  const [low, high] = interval.map(numbers.share);
  return [
    { kind: "heading", text: word("asking") },
    {
      kind: "table",
      title: word("asking"),
      columns: [word("question"), word("askedOf"), word("answered"), word("left"), word("passed")],
      rows: questions.map(({ question, asked, answered, left, passed }) => [
        names.question(question),
        ...[asked, answered].map(numbers.count),
        tellsLeaving ? numbers.count(left) : "–",
        numbers.count(passed),
      ]),
    },
    { kind: "text", text: word(tellsLeaving ? "leavingKnown" : "leavingUnknown") },
    { kind: "heading", text: word("never") },
    ...listOr(never, word("neverNone")),
    { kind: "heading", text: word("close") },
    ...(close.of === 0
      ? ([{ kind: "text", text: "–" }] as const)
      : listOr(
          [
            word("closeShare", {
              share: numbers.share(share),
              number: numbers.count(close.of),
              low,
              high,
            }),
            ...closest,
          ],
          "–",
        )),
  ];
}

/** The answers to a question that nobody gave; of a question that nobody answered, only that. */
function neverGiven(
  { question, answered, options }: QuestionReview,
  { word, names, numbers }: Saying,
): readonly string[] {
  if (answered === 0) return [word("neverAnswered", { question: names.question(question) })];
  return options
    .filter(({ chosen }) => chosen === 0)
    .map(({ option, offered }) =>
      word(offered === 0 ? "neverOffered" : offered < fewest ? "neverFew" : "neverOne", {
        option: names.option(question, option, word("unsure")),
        question: names.question(question),
        number: numbers.count(offered),
      }),
    );
}

/** A list, or a sentence where there is nothing in it. */
export function listOr(items: readonly string[], otherwise: string): readonly Part[] {
  return [items.length > 0 ? { kind: "list", items } : { kind: "text", text: otherwise }];
}
