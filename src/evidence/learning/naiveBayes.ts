import { type Study, sizesOf } from "./study.ts";

/**
 * Tells how many rows naive Bayes puts in their segment by some questions, each by what is known from all other rows,
 * exactly: the row's own counts are taken away, so that no folds are needed.
 *
 * Sets that begin alike are best asked for one after another: what their beginning adds up to is kept.
 */
export function naiveBayesHits(study: Study): (set: readonly number[]) => number {
  const { segments, segment } = study;
  const says = study.candidates.map((_, at) => leftOut(study, at));
  const sums = [leftOutPrior(study)];
  let kept: readonly number[] = [];

  return (set) => {
    const last = set.length - 1;
    let same = 0;
    while (same < last && kept[same] === set[same]) same++;
    for (let depth = same; depth < last; depth++) {
      const before = sums[depth] as Float64Array;
      const own = says[set[depth] as number] as Float64Array;
      sums[depth + 1] = before.map((sum, at) => sum + (own[at] as number));
    }
    kept = set.slice(0, last);
    const before = sums[last] as Float64Array;
    const own = says[set[last] as number] as Float64Array;
    let hits = 0;
    for (let row = 0, at = 0; row < segment.length; row++) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let one = 0; one < segments; one++, at++) {
        const sum = (before[at] as number) + (own[at] as number);
        if (sum > most) {
          most = sum;
          best = one;
        }
      }
      if (best === segment[row]) hits++;
    }
    return hits;
  };
}

/** By row and segment, the logarithm of the segment's share among the other rows. */
function leftOutPrior(study: Study): Float64Array {
  const { segments, segment } = study;
  const sizes = sizesOf(study);
  const prior = new Float64Array(segment.length * segments);
  for (let row = 0; row < segment.length; row++)
    for (let one = 0; one < segments; one++)
      prior[row * segments + one] = Math.log(
        (sizes[one] as number) - (one === segment[row] ? 1 : 0) + 1,
      );
  return prior;
}

/** By row and segment, the logarithm of how usual the row's answer is among the others of the segment. */
function leftOut({ segments, segment, candidates }: Study, question: number): Float64Array {
  const { levels = 0, values = new Uint8Array() } = candidates[question] ?? {};
  const counts = new Float64Array(segments * levels);
  const totals = new Float64Array(segments);
  for (let row = 0; row < values.length; row++) {
    const level = values[row] as number;
    if (level === levels) continue;
    const one = segment[row] as number;
    counts[one * levels + level] = (counts[one * levels + level] as number) + 1;
    totals[one] = (totals[one] as number) + 1;
  }
  const says = new Float64Array(values.length * segments);
  for (let row = 0; row < values.length; row++) {
    const level = values[row] as number;
    if (level === levels) continue;
    for (let one = 0; one < segments; one++) {
      const own = one === segment[row] ? 1 : 0;
      const count = (counts[one * levels + level] as number) - own;
      says[row * segments + one] = Math.log((count + 1) / ((totals[one] as number) - own + levels));
    }
  }
  return says;
}
