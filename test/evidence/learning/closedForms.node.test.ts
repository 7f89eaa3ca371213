import fc from "fast-check";
import { expect, test } from "vitest";
import { byChance, rateOf } from "../../../src/evidence/learning/chance.ts";
import { discriminantHits } from "../../../src/evidence/learning/discriminant.ts";
import { foldsOf } from "../../../src/evidence/learning/folds.ts";
import { naiveBayesHits } from "../../../src/evidence/learning/naiveBayes.ts";
import { rowsOf, type Study } from "../../../src/evidence/learning/study.ts";
import { noise } from "./studies.ts";

const studies = fc
  .record({
    rows: fc.integer({ min: 12, max: 40 }),
    segments: fc.integer({ min: 2, max: 4 }),
    levels: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 5, maxLength: 5 }),
    seed: fc.integer(),
    missing: fc.constantFrom(0, 20),
  })
  .map(noise);
const sets = fc.subarray([0, 1, 2, 3, 4], { minLength: 1 });

const all = (study: Study) => [...study.segment.keys()];
const without = (study: Study, out: (row: number) => boolean) =>
  rowsOf(study, Int32Array.from(all(study).filter((row) => !out(row))));

test("naive Bayes without a row is naive Bayes fitted to all the others", () => {
  fc.assert(
    fc.property(studies, sets, (study, set) => {
      const says = all(study).map((row) => {
        const others = without(study, (one) => one === row);
        const scores = Array.from({ length: study.segments }, (_, segment) => {
          const own = without(others, (one) => others.segment[one] !== segment);
          return set.reduce(
            (sum, at) => {
              const level = study.candidates[at]?.values[row] ?? 0;
              const { levels = 0, values = [] } = own.candidates[at] ?? {};
              if (level === levels) return sum;
              const count = [...values].filter((value) => value === level).length;
              const answered = [...values].filter((value) => value < levels).length;
              return sum + Math.log((count + 1) / (answered + levels));
            },
            Math.log(own.segment.length + 1),
          );
        });
        return rightness(scores, study.segment[row] ?? 0);
      });
      expectHits(naiveBayesHits(study)(set), says);
    }),
  );
});

/** Whether a row's own segment is ahead; "level" where another is as far but for last digits, and either may be. */
function rightness(scores: readonly number[], own: number): "right" | "wrong" | "level" {
  const ahead = (scores[own] ?? 0) - Math.max(...scores.filter((_, one) => one !== own));
  if (Math.abs(ahead) < 1e-9) return "level";
  return ahead > 0 ? "right" : "wrong";
}

function expectHits(hits: number, says: readonly ReturnType<typeof rightness>[]): void {
  const right = says.filter((one) => one === "right").length;
  const level = says.filter((one) => one === "level").length;
  expect(hits).toBeGreaterThanOrEqual(right);
  expect(hits).toBeLessThanOrEqual(right + level);
}

test("what sets that begin alike have in common changes nothing", () => {
  fc.assert(
    fc.property(studies, fc.array(sets, { minLength: 2 }), (study, list) => {
      const hits = naiveBayesHits(study);
      expect(list.map((set) => hits(set))).toEqual(list.map((set) => naiveBayesHits(study)(set)));
    }),
  );
});

test("what reaches the least that is asked for is counted in full, and what can’t gets less", () => {
  fc.assert(
    fc.property(studies, sets, fc.integer({ min: 0, max: 40 }), (study, set, least) => {
      for (const hits of [naiveBayesHits(study), discriminantHits(study, 1)]) {
        const all = hits(set);
        if (all >= least) expect(hits(set, least)).toBe(all);
        else expect(hits(set, least)).toBeLessThan(least);
      }
    }),
  );
});

test("discriminant analyses that begin alike are what each is by itself", () => {
  fc.assert(
    fc.property(studies, fc.array(sets, { minLength: 2 }), (study, list) => {
      const hits = discriminantHits(study, 1);
      expect(list.map((set) => hits(set))).toEqual(
        list.map((set) => discriminantHits(study, 1)(set)),
      );
    }),
  );
});

test("discriminant analysis in five folds is one fitted to four of them, for each", () => {
  fc.assert(
    fc.property(studies, sets, fc.integer(), (study, set, seed) => {
      const fold = foldsOf(study.segment, 5, seed);
      const says = all(study).map((row) => {
        const training = without(study, (one) => fold[one] === fold[row]);
        const scores = discriminantScores(
          training,
          set,
          (at) => study.candidates[at]?.values[row] ?? 0,
        );
        return rightness(scores, study.segment[row] ?? 0);
      });
      expectHits(discriminantHits(study, seed)(set), says);
    }),
  );
});

/** Written out: means, covariance within segments, its inverse by elimination. */
function discriminantScores(
  { segments, segment, candidates }: Study,
  set: readonly number[],
  answer: (at: number) => number,
): number[] {
  const columns = set.flatMap((at) => {
    const { kind = "nominal", levels = 0, values = new Uint8Array() } = candidates[at] ?? {};
    return kind === "ordinal"
      ? [{ at, levels, values, of: (level: number) => level }]
      : Array.from({ length: levels - 1 }, (_, one) => ({
          at,
          levels,
          values,
          of: (level: number) => (level === one + 1 ? 1 : 0),
        }));
  });
  const mean = (list: readonly number[]) =>
    list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  const middle = columns.map(({ levels, values, of }) =>
    mean([...values].filter((level) => level < levels).map(of)),
  );
  const valuesOf = (levelOf: (at: number, values: Uint8Array) => number) =>
    columns.map(({ at, levels, values, of }, column) => {
      const level = levelOf(at, values);
      return level === levels ? (middle[column] ?? 0) : of(level);
    });
  const rows = [...segment.keys()].map((row) => valuesOf((_, values) => values[row] ?? 0));
  const means = Array.from({ length: segments }, (_, one) =>
    columns.map((_, column) =>
      mean(rows.filter((_, row) => segment[row] === one).map((row) => row[column] ?? 0)),
    ),
  );
  const freedom = Math.max(1, rows.length - segments);
  const within = columns.map((_, a) =>
    columns.map((_, b) => {
      const sum = rows.reduce((total, row, at) => {
        const own = means[segment[at] ?? 0] ?? [];
        return total + ((row[a] ?? 0) - (own[a] ?? 0)) * ((row[b] ?? 0) - (own[b] ?? 0));
      }, 0);
      return sum / freedom + (a === b ? 1e-3 : 0);
    }),
  );
  const here = valuesOf((at) => answer(at));
  return means.map((own, one) => {
    const weights = eliminated(within, own);
    const size = segment.filter((each) => each === one).length;
    return (
      Math.log((size + 1e-9) / rows.length) +
      weights.reduce((sum, weight, at) => sum + weight * ((here[at] ?? 0) - (own[at] ?? 0) / 2), 0)
    );
  });
}

function eliminated(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const other of rows) {
      if (other === pivot) continue;
      const times = (other[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < other.length; column++)
        other[column] = (other[column] ?? 0) - times * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

test("an interval has the shares that the rows don’t speak against", () => {
  // From Wilson's own formula solved by hand, and tables.
  expect(rateOf(8, 10).interval[0]).toBeCloseTo(0.4902, 4);
  expect(rateOf(8, 10).interval[1]).toBeCloseTo(0.9433, 4);
  expect(rateOf(0, 10).interval[0]).toBe(0);
  expect(rateOf(0, 10).interval[1]).toBeCloseTo(0.2775, 4);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (rows, part) => {
        const right = Math.round(rows * part);
        const { interval, share } = rateOf(right, rows);
        expect(interval[0]).toBeLessThanOrEqual(share);
        expect(interval[1]).toBeGreaterThanOrEqual(share);
        for (const end of interval.filter((end) => end > 0 && end < 1)) {
          const error = Math.sqrt((end * (1 - end)) / rows);
          expect(Math.abs(share - end) / error).toBeCloseTo(1.959964, 4);
        }
      },
    ),
  );
});

test("a difference by chance is as likely as so uneven a toss of coins", () => {
  const exact = (one: number, other: number) => {
    const count = one + other;
    let [ways, sum] = [1n, 0n];
    for (let heads = 0; heads <= Math.min(one, other); heads++) {
      sum += ways;
      ways = (ways * BigInt(count - heads)) / BigInt(heads + 1);
    }
    return Math.min(1, 2 * (Number((sum * 10n ** 18n) / 2n ** BigInt(count)) / 1e18));
  };
  const some = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(byChance(one, other)).toBeCloseTo(exact(one, other), 9);
    }),
  );
  expect(byChance(5, 15)).toBeCloseTo(0.0414, 4);
  expect(byChance(6000, 4000)).toBeLessThan(1e-50);
});
