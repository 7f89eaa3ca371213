import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chanceOfFall,
  chanceOfRise,
  chiSquareTail,
  holm,
} from "../../../src/evidence/review/chances.ts";
import { mixOf } from "../../../src/evidence/review/mix.ts";
import { trendsOf } from "../../../src/evidence/review/trend.ts";

// As R has them: pchisq(x, df, lower.tail = FALSE).
test.each([
  [3.841458820694124, 1, 0.05],
  [6.634896601021213, 1, 0.01],
  [11.070497693516351, 5, 0.05],
  [15.08627246938899, 5, 0.01],
  [19.67513757268249, 11, 0.05],
  [1, 2, 0.6065306597126334],
  [0, 3, 1],
  [100, 2, 1.928749847963918e-22],
])("a chi-square of %s with %s degrees of freedom has its known chance", (value, degrees, chance) => {
  expect(chiSquareTail(value, degrees) / chance).toBeCloseTo(1, 7);
});

test("a chi-square with an even number of degrees has the chance of its finite sum", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      (x, half) => {
        let [term, sum] = [1, 1];
        for (let at = 1; at < half; at++) {
          term *= x / 2 / at;
          sum += term;
        }
        expect(chiSquareTail(x, 2 * half)).toBeCloseTo(Math.exp(-x / 2) * sum, 9);
      },
    ),
  );
});

test("a fall between two shares has the chance of the pooled test, and a rise the other", () => {
  // prop.test(c(70, 12), c(200, 60), correct = FALSE, alternative = "greater"): z = 2.193
  const before = { hits: 70, of: 200 };
  const after = { hits: 12, of: 60 };
  expect(chanceOfFall(before, after)).toBeCloseTo(0.01415, 4);
  expect(chanceOfRise(before, after)).toBeCloseTo(1 - 0.01415, 4);
  expect(chanceOfFall({ hits: 0, of: 9 }, { hits: 0, of: 9 })).toBe(1);
});

test("Holm multiplies the least chance by all, the next by one fewer, and never falls below those before", () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([])).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
      (chances) => {
        const adjusted = holm(chances);
        for (const [at, chance] of chances.entries()) {
          const naive = Math.max(
            ...chances
              .filter((other) => other <= chance)
              .map((other) => Math.min(1, other * chances.filter((one) => one >= other).length)),
          );
          const isTied = new Set(chances).size < chances.length;
          if (!isTied) expect(adjusted[at]).toBeCloseTo(naive, 12);
          expect(adjusted[at]).toBeGreaterThanOrEqual(chance);
        }
      },
    ),
  );
});

const pair = ["2026-Q2", "2026-Q3"] as const;
const series = (segment: string, before: number, one: number, two: number, of = 60) => ({
  segment,
  counts: {
    "2026-Q1": { hits: before, of: 200 },
    "2026-Q2": { hits: one, of },
    "2026-Q3": { hits: two, of },
  },
});

test("a fall counts only where both quarters are below, and with fewer than 30 nobody can tell", () => {
  const verdictOf = (...all: Parameters<typeof trendsOf>[0]) =>
    trendsOf(all, pair, "fall").map(({ verdict }) => verdict);
  expect(verdictOf(series("a", 70, 10, 12))).toEqual(["alarm"]);
  expect(verdictOf(series("a", 70, 22, 2))).toEqual(["steady"]);
  expect(verdictOf(series("a", 70, 4, 4, 29))).toEqual(["too-few"]);
  expect(verdictOf(series("a", 70, 15, 15))).toEqual(["watch"]);
  // The level is divided among those that are looked at.
  const others = ["b", "c", "d"].map((id) => series(id, 70, 21, 21));
  expect(verdictOf(series("a", 70, 15, 15), ...others)[0]).toBe("steady");
});

test("a mix as expected is as expected, another one is an alarm, and few prospects tell nothing", () => {
  const verdicts = (...counts: Record<string, number>[]) =>
    mixOf(
      ["a", "b"],
      counts.map((each, at) => ({ quarter: `2026-Q${at + 1}`, counts: each })),
      { a: 0.5, b: 0.5 },
    ).map(({ verdict, chance }) => [verdict, chance]);
  const [fair, other, few] = verdicts({ a: 52, b: 48 }, { a: 70, b: 30 }, { a: 20, b: 9 });
  expect(fair?.[0]).toBe("steady");
  // chisq.test(c(52, 48)): p = 0.6892
  expect(fair?.[1]).toBeCloseTo(0.6892, 4);
  expect(other?.[0]).toBe("alarm");
  expect(few).toEqual(["too-few", null]);
});

test("without an expectation a quarter is held against all before it, by the test of two spreads", () => {
  const [first, second] = mixOf(
    ["a", "b", "c"],
    [
      { quarter: "2026-Q1", counts: { a: 30, b: 40, c: 30 } },
      { quarter: "2026-Q2", counts: { a: 20, b: 20, c: 40 } },
    ],
    null,
  );
  expect(first).toMatchObject({ verdict: "too-few", chance: null, allowed: null });
  // chisq.test(rbind(c(30, 40, 30), c(20, 20, 40)))
  let sum = 0;
  const rows = [
    [30, 40, 30],
    [20, 20, 40],
  ];
  for (const row of rows)
    for (const [at, count] of row.entries()) {
      const column = (rows[0]?.[at] ?? 0) + (rows[1]?.[at] ?? 0);
      const expected = (row.reduce((total, one) => total + one, 0) * column) / 180;
      sum += (count - expected) ** 2 / expected;
    }
  expect(second?.chance).toBeCloseTo(Math.exp(-sum / 2), 9);
});
