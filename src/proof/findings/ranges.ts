import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/**
 * Numbers between two ranges of a question, which mean none of its options. Below the first and above the last there may
 * be none: a share ends at 100.
 */
export function* findRangeGaps({ definition }: Proof): Generator<Found> {
  for (const [at, { id, options }] of definition.questions.entries()) {
    const ranges = options
      .flatMap(({ id: option, range }, position) =>
        range
          ? {
              option,
              position,
              from: range.from ?? Number.NEGATIVE_INFINITY,
              below: range.below ?? Number.POSITIVE_INFINITY,
            }
          : [],
      )
      .toSorted((one, other) => one.from - other.from);
    for (const [index, next] of ranges.entries()) {
      const before = ranges[index - 1];
      if (!before || before.below >= next.from) continue;
      yield {
        code: "range-gap",
        path: ["questions", at, "options", next.position, "range"],
        figures: {
          question: id,
          options: [next.option, before.option],
          from: before.below,
          below: next.from,
        },
      };
    }
  }
}
