import type { Definition } from "../../../src/index.ts";
import type { NaiveFinding } from "./findings.ts";

/** Ids of questions and options in which a segment's id stands between hyphens or alone. */
export function naiveIds({ questions, segments, published }: Definition): NaiveFinding[] {
  if (published) return [];
  const told = (id: string, path: NaiveFinding["path"], figures: NaiveFinding["figures"]) =>
    segments
      .filter((segment) => new RegExp(`(^|-)${segment.id}(-|$)`).test(id))
      .map(
        (segment): NaiveFinding => ({
          code: "id-tells-segment",
          path,
          figures: { ...figures, segments: [segment.id] },
        }),
      );
  return questions.flatMap(({ id: question, options }, at) => [
    ...told(question, ["questions", at, "id"], { question }),
    ...options.flatMap(({ id }, position) =>
      told(id, ["questions", at, "options", position, "id"], { question, options: [id] }),
    ),
  ]);
}

/** More picks than options. */
export function naivePicks({ questions }: Definition): NaiveFinding[] {
  return [...questions.entries()].flatMap(([at, { id, choose, options }]): NaiveFinding[] => {
    const count = Object.keys(options).length;
    if (choose === undefined || options[choose - 1]) return [];
    const figures = { question: id, choose, count };
    return [{ code: "choose-beyond-options", path: ["questions", at, "choose"], figures }];
  });
}

/** Numbers without an option, between one that has one and another: tried in steps of a half. */
export function naiveGaps({ questions }: Definition): NaiveFinding[] {
  const step = 0.5;
  const numbers = Array.from({ length: 400 }, (_, at) => at * step - 50);
  return questions.flatMap(({ id: question, options }, at): NaiveFinding[] => {
    const optionOf = (number: number) =>
      options.findIndex(({ range }) => {
        const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = range ?? {};
        return range !== undefined && from <= number && number < below;
      });
    const found: NaiveFinding[] = [];
    let last: { option: number; from: number } | undefined;
    for (const number of numbers) {
      const option = optionOf(number);
      if (option < 0) continue;
      if (last && last.from < number) {
        found.push({
          code: "range-gap",
          path: ["questions", at, "options", option, "range"],
          figures: {
            question,
            options: [options[option]?.id ?? "", options[last.option]?.id ?? ""],
            from: last.from,
            below: number,
          },
        });
      }
      last = { option, from: number + step };
    }
    return found;
  });
}
