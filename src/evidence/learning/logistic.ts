import { minimum } from "./minimum.ts";
import { type Candidate, type Study, sizesOf } from "./study.ts";

/** What each answer adds for each segment, in real weights. */
export interface Weights {
  /** Positions of the questions in the study. */
  readonly set: readonly number[];
  readonly start: Float64Array;
  /** By question, by level and segment; a last level stands for no answer, and adds nothing. */
  readonly tables: readonly Float64Array[];
}

/** On the squares of weights, so that few rows don't make large ones. */
const penalty = 0.1;

/** A question's weights stand for columns: one for an ordinal question, one for each level of a nominal one. */
interface Part {
  readonly answers: Uint8Array;
  readonly levels: number;
  readonly isOrdinal: boolean;
  /** What each level is in an ordinal question's column. */
  readonly scale: Float64Array;
  /** Where its weights begin among all. */
  readonly from: number;
  readonly table: Float64Array;
  readonly slope: Float64Array;
}

/** Fits weights to a study by multinomial logistic regression on some of its questions. */
export function fitWeights(study: Study, set: readonly number[]): Weights {
  const { segments, segment } = study;
  let size = segments;
  const parts = set.map((at): Part => {
    const candidate = study.candidates[at] as Candidate;
    const isOrdinal = candidate.kind === "ordinal";
    const from = size;
    size += (isOrdinal ? 1 : candidate.levels) * segments;
    const table = new Float64Array((candidate.levels + 1) * segments);
    return {
      answers: candidate.values,
      levels: candidate.levels,
      isOrdinal,
      scale: scaleOf(candidate),
      from,
      table,
      slope: table.slice(),
    };
  });
  const sizes = sizesOf(study);
  const begin = new Float64Array(size);
  for (let one = 0; one < segments; one++) begin[one] = Math.log((sizes[one] as number) + 1);
  const sums = new Float64Array(segment.length * segments);

  const loss = (weights: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    for (const part of parts) {
      unfold(part, weights, segments);
      part.slope.fill(0);
    }
    for (let at = 0; at < sums.length; at++) sums[at] = weights[at % segments] as number;
    for (const { table, answers } of parts) addAnswers(sums, table, answers, segments);
    let total = toErrors(sums, segment, segments);
    for (let at = 0; at < sums.length; at++)
      slope[at % segments] = (slope[at % segments] as number) + (sums[at] as number);
    for (const part of parts) gather(part.slope, sums, part.answers, segments);
    for (const part of parts) fold(part, slope, segments);
    for (let at = segments; at < size; at++) {
      const weight = weights[at] as number;
      total += (penalty / 2) * weight * weight;
      slope[at] = (slope[at] as number) + penalty * weight;
    }
    return total;
  };

  const weights = minimum(loss, begin);
  for (const part of parts) unfold(part, weights, segments);
  return { set, start: weights.slice(0, segments), tables: parts.map(({ table }) => table) };
}

/** Adds what each row's answer says to the row's sums. */
function addAnswers(
  sums: Float64Array,
  table: Float64Array,
  answers: Uint8Array,
  segments: number,
): void {
  for (let row = 0, at = 0; row < answers.length; row++) {
    const base = (answers[row] as number) * segments;
    for (let one = 0; one < segments; one++, at++)
      sums[at] = (sums[at] as number) + (table[base + one] as number);
  }
}

/** Adds each row's errors to what its answer stands for. */
function gather(
  slope: Float64Array,
  errors: Float64Array,
  answers: Uint8Array,
  segments: number,
): void {
  for (let row = 0, at = 0; row < answers.length; row++) {
    const base = (answers[row] as number) * segments;
    for (let one = 0; one < segments; one++, at++)
      slope[base + one] = (slope[base + one] as number) + (errors[at] as number);
  }
}

/** Makes of each row's sums by how much its shares are too large, in place, and gives what is lost. */
function toErrors(sums: Float64Array, segment: Uint8Array, segments: number): number {
  let lost = 0;
  for (let row = 0; row < segment.length; row++) {
    const own = row * segments + (segment[row] as number);
    const ownSum = sums[own] as number;
    lost += toShares(sums, row * segments, (row + 1) * segments) - ownSum;
    sums[own] = (sums[own] as number) - 1;
  }
  return lost;
}

/** The levels of an ordinal question around their mean, in standard deviations. */
function scaleOf({ levels, values }: Candidate): Float64Array {
  let [count, sum, squares] = [0, 0, 0];
  for (const level of values) {
    if (level === levels) continue;
    count++;
    sum += level;
    squares += level * level;
  }
  const mean = sum / Math.max(1, count);
  const deviation = Math.sqrt(Math.max(squares / Math.max(1, count) - mean * mean, 1e-9));
  return Float64Array.from({ length: levels }, (_, level) => (level - mean) / deviation);
}

function unfold(
  { table, levels, isOrdinal, scale, from }: Part,
  weights: Float64Array,
  segments: number,
): void {
  for (let level = 0; level < levels; level++)
    for (let one = 0; one < segments; one++)
      table[level * segments + one] = isOrdinal
        ? (scale[level] as number) * (weights[from + one] as number)
        : (weights[from + level * segments + one] as number);
}

function fold(
  { slope: own, levels, isOrdinal, scale, from }: Part,
  slope: Float64Array,
  segments: number,
): void {
  for (let level = 0; level < levels; level++)
    for (let one = 0; one < segments; one++) {
      const at = isOrdinal ? from + one : from + level * segments + one;
      const value = own[level * segments + one] as number;
      slope[at] = (slope[at] as number) + (isOrdinal ? (scale[level] as number) * value : value);
    }
}

/** Makes shares of what adds up for each segment, in place, and gives the logarithm of what they were parts of. */
export function toShares(sums: Float64Array, from = 0, until = sums.length): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < until; at++) most = Math.max(most, sums[at] as number);
  let total = 0;
  for (let at = from; at < until; at++) {
    const part = Math.exp((sums[at] as number) - most);
    sums[at] = part;
    total += part;
  }
  for (let at = from; at < until; at++) sums[at] = (sums[at] as number) / total;
  return most + Math.log(total);
}
