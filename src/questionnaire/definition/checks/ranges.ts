import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";

/** Ranges that hold no number, and ranges of one question that hold the same number. */
export function* checkRanges(root: Place): Generator<Remark> {
  for (const question of root.get("questions").items()) {
    const earlier: { from: number; below: number; option: string }[] = [];
    for (const option of question.get("options").items()) {
      const range = option.get("range");
      if (!range.exists()) continue;
      const from = range.get("from").number() ?? Number.NEGATIVE_INFINITY;
      const below = range.get("below").number() ?? Number.POSITIVE_INFINITY;
      if (from >= below) {
        yield { code: "empty-range", path: range.path };
        continue;
      }
      const overlapped = earlier.find((other) => from < other.below && other.from < below);
      if (overlapped) yield { code: "ranges-overlap", path: range.path, other: overlapped.option };
      earlier.push({ from, below, option: option.get("id").string() ?? "" });
    }
  }
}
