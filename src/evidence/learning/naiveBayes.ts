import { type Study, sizesOf } from "./study.ts";

/**
 * Tells how many rows naive Bayes puts in their segment by some questions, each by what is known from all other rows,
 * exactly: the row's own counts are taken away, so that no folds are needed.
 *
 * Sets that begin alike are best asked for one after another: what their beginning adds up to is kept. What can't reach the
 * least that is asked for is given up: it gets less than that.
 */
export function naiveBayesHits(study: Study): (set: readonly number[], least?: number) => number {
  const { segments, segment } = study;
  const says = study.candidates.map((_, at) => leftOut(study, at));
  const sums = [leftOutPrior(study)];
  let kept: readonly number[] = [];

  return (set, least = 0) => {
    const last = set.length - 1;
    let same = 0;
    while (same < last && kept[same] === set[same]) same++;
    for (let depth = same; depth < last; depth++) {
      const next = sums[depth + 1] ?? new Float64Array(segment.length * segments);
      addInto(next, sums[depth] as Float64Array, says[set[depth] as number] as Float64Array);
      sums[depth + 1] = next;
    }
    kept = set.slice(0, last);
    return rightIn(
      sums[last] as Float64Array,
      says[set[last] as number] as Float64Array,
      segment,
      segments,
      segment.length - least,
    );
  };
}

function addInto(sums: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (one[at] as number) + (other[at] as number);
}

/** How many rows are put in their segment; those after more wrong ones than allowed are not looked at. */
function rightIn(
  before: Float64Array,
  says: Float64Array,
  segment: Uint8Array,
  segments: number,
  allowed: number,
): number {
  let right = 0;
  let wrong = 0;
  for (let row = 0; row < segment.length && wrong <= allowed; row++) {
    const base = row * segments;
    const end = base + segments;
    const own = base + (segment[row] as number);
    const most = (before[own] as number) + (says[own] as number);
    let at = base;
    for (; at < end; at++) {
      const sum = (before[at] as number) + (says[at] as number);
      // Of equals the first is ahead.
      if (sum > most || (sum === most && at < own)) break;
    }
    if (at === end) right++;
    else wrong++;
  }
  return right;
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
