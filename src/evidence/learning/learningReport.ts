import { type Rate, rateOf } from "./chance.ts";
import { clearLeadFor } from "./meeting.ts";
import { type Learned, little, type PartLearned, ranges, type Wish } from "./part.ts";
import { type Study, sizesOf } from "./study.ts";

/** How a segment fares. */
export interface SegmentRate {
  /** How many rows belong there, how many were placed there, and how many of those rightly. */
  readonly rows: number;
  readonly placed: number;
  readonly right: number;
}

export interface LeadRate {
  readonly lead: number;
  readonly rows: number;
  readonly right: number;
}

/** What placing some rows came to, beside what needs no questions. */
export interface Judgement {
  readonly rate: Rate;
  /** What always saying the largest segment would get, and what chance would that knows the shares. */
  readonly largest: number;
  readonly chance: number;
  /** In the order of the segments. */
  readonly segments: readonly SegmentRate[];
  /** By the segment that rows belong to, how many were placed in each. */
  readonly confusion: readonly (readonly number[])[];
  readonly leads: readonly LeadRate[];
  /** How many questions were asked on average; of what is learned, if no interview ends early. */
  readonly asked: number;
}

/** What was learned and how well it places; all rates but of sets are of rows that it was not learned from. */
export interface LearningReport extends Judgement {
  /** Points that an answer can give at the most. */
  readonly range: number;
  readonly clearLead: number;
  /** Positions of the questions in the order in which they are best asked. */
  readonly questions: readonly number[];
  /** Positions of the segments in the order that the questionnaire has them in, by which ties are decided. */
  readonly order: readonly number[];
  /** By real weights, and by real weights of all questions there are. */
  readonly weights: Rate;
  readonly all: Rate;
  /** With every question asked, by how many points an answer can give. */
  readonly ranges: readonly { readonly range: number; readonly full: Rate; readonly met: Rate }[];
  readonly curve: readonly {
    readonly size: number;
    readonly weights: Rate;
    readonly points: Rate;
  }[];
  /** In how many parts each question was chosen, the most often chosen first. */
  readonly chosen: readonly { readonly question: number; readonly parts: number }[];
  /** By what share the chosen questions place rightly the very rows that they were chosen from, by the better of two ways. */
  readonly fitted: number;
  /** Other sets within a point of that, by the same measure. */
  readonly nearly: readonly { readonly set: readonly number[]; readonly share: number }[];
  readonly ties: number;
}

/** Puts together what was learned from all rows and from the parts. */
export function reportOf(
  study: Study,
  wish: Wish,
  { sets, tools }: Learned,
  parts: readonly PartLearned[],
): LearningReport {
  const rateBy = (placedIn: (part: PartLearned) => Uint8Array) =>
    rateOf(
      sum(parts, (part) => {
        const placed = placedIn(part);
        return part.rows.filter((row, at) => placed[at] === study.segment[row]).length;
      }),
      study.segment.length,
    );
  const sizes = (parts[0]?.sizes ?? []).map(({ size }) => size);
  const sizeIn = (part: PartLearned, size: number) =>
    part.sizes.find((one) => one.size === size) as PartLearned["sizes"][number];
  const toolIn = (part: PartLearned, range: number) =>
    part.tools.find((one) => one.range === range) as PartLearned["tools"][number];
  const weights = rateBy((part) => sizeIn(part, wish.most).byWeights);
  const byRange = ranges.map((range) => ({
    range,
    full: rateBy((part) => toolIn(part, range).full),
    met: rateBy((part) => toolIn(part, range).met),
  }));
  const range =
    wish.range ??
    byRange.find(({ full }) => full.share >= weights.share - little)?.range ??
    byRange.reduce((best, one) => (one.full.right > best.full.right ? one : best)).range;
  const inOrder = <T>(of: (part: PartLearned) => ArrayLike<T>): T[] => {
    const values = new Array<T>(study.segment.length);
    for (const part of parts) {
      const own = of(part);
      for (const [at, row] of part.rows.entries()) values[row] = own[at] as T;
    }
    return values;
  };
  const placed = inOrder((part) => toolIn(part, range).met);
  const full = inOrder((part) => toolIn(part, range).full);
  const leads = inOrder((part) => toolIn(part, range).leads);
  const asked = inOrder((part) => toolIn(part, range).asked);
  const byLead = leadRates(study, full, leads);
  const tool = tools.get(range);
  const best = sets[0]?.hits ?? 0;
  const count = (question: number) =>
    parts.filter((part) => sizeIn(part, wish.most).set.includes(question)).length;
  return {
    ...judged(study, placed),
    leads: byLead,
    asked: sum(asked, (one) => one) / Math.max(1, asked.length),
    range,
    clearLead: clearLeadFor(byLead),
    questions: tool?.set ?? [],
    order: tool?.order ?? [...sizesOf(study).keys()],
    weights,
    all: rateBy(({ byAll }) => byAll),
    ranges: byRange,
    curve: sizes.map((size) => ({
      size,
      weights: rateBy((part) => sizeIn(part, size).byWeights),
      points: rateBy((part) => sizeIn(part, size).byPoints),
    })),
    chosen: [...study.candidates.keys()]
      .map((question) => ({ question, parts: count(question) }))
      .filter((one) => one.parts > 0)
      .sort((a, b) => b.parts - a.parts || a.question - b.question),
    fitted: best / study.segment.length,
    nearly: sets
      .slice(1)
      .filter(({ hits }) => hits >= best - little * study.segment.length)
      .map(({ set, hits }) => ({ set, share: hits / study.segment.length })),
    ties: sum(parts, (part) => toolIn(part, range).ties) / study.segment.length,
  };
}

/** What placing rows came to. */
export function judged(
  study: Study,
  placed: ArrayLike<number>,
): Pick<Judgement, "rate" | "largest" | "chance" | "segments" | "confusion"> {
  const count = study.segment.length;
  const confusion = Array.from({ length: study.segments }, () =>
    new Array<number>(study.segments).fill(0),
  );
  for (const [row, segment] of study.segment.entries()) {
    const own = confusion[segment] as number[];
    own[placed[row] as number] = (own[placed[row] as number] as number) + 1;
  }
  const sizes = sizesOf(study);
  const segments = sizes.map((rows, one) => ({
    rows,
    placed: sum(confusion, (own) => own[one] as number),
    right: confusion[one]?.[one] as number,
  }));
  return {
    rate: rateOf(
      sum(segments, ({ right }) => right),
      count,
    ),
    largest: Math.max(...sizes) / count,
    chance: sum(sizes, (size) => (size / count) ** 2),
    segments,
    confusion,
  };
}

/** What placing some rows came to, with the segments in another order. */
export function inOrderOf(order: readonly number[], judgement: Judgement): Judgement {
  const { segments, confusion } = judgement;
  const put = <T>(all: readonly T[]) => order.map((one) => all[one] as T);
  return { ...judgement, segments: put(segments), confusion: put(confusion).map(put) };
}

/** By lead, how many rows were placed with it and how many of them rightly; the last lead stands for "and more". */
export function leadRates(
  { segment }: Study,
  placed: ArrayLike<number>,
  leads: ArrayLike<number>,
): readonly LeadRate[] {
  const rates: { lead: number; rows: number; right: number }[] = [];
  for (const [row, own] of segment.entries()) {
    const lead = Math.min(leads[row] as number, mostLead);
    rates[lead] ??= { lead, rows: 0, right: 0 };
    rates[lead].rows++;
    if (placed[row] === own) rates[lead].right++;
  }
  return Object.values(rates);
}

const mostLead = 4;

function sum<T>(list: Iterable<T>, of: (one: T) => number): number {
  let total = 0;
  for (const one of list) total += of(one);
  return total;
}
