import { expect, test } from "vitest";
import { trendsOf, type Verdict } from "../../../src/evidence/review/trend.ts";
import { everyDay } from "../../runs.ts";

/** Numbers that look random, the same each time. */
function drawing(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const runs = everyDay ? 2_000 : 20_000;

/** How often somebody who looks at each of four quarters sees so much, of a win rate of 35 % on 200 deals before. */
function seen(deals: number, rate: number, levels: readonly Verdict[]): number {
  const draw = drawing(deals * 1000 + Math.round(rate * 100));
  const wins = (of: number, share: number) => {
    let hits = 0;
    for (let at = 0; at < of; at++) if (draw() < share) hits++;
    return { hits, of };
  };
  let count = 0;
  for (let run = 0; run < runs; run++) {
    const base = wins(200, 0.35);
    const quarters = Array.from({ length: 4 }, () => wins(deals, rate));
    const isSeen = [0, 1, 2].some((at) => {
      const two = quarters.slice(at, at + 2);
      const counts = { "2025-Q4": base, "2026-Q1": two[0] ?? base, "2026-Q2": two[1] ?? base };
      const [trend] = trendsOf([{ segment: "a", counts }], ["2026-Q1", "2026-Q2"], "fall");
      return trend !== undefined && levels.includes(trend.verdict);
    });
    if (isSeen) count++;
  }
  return count / runs;
}

// Shares of a simulation in another language: false alarms, and true falls of 15 points that are seen.
test.each([
  [30, 0.11, 0.92, 0.022, 0.7],
  [120, 0.1, 0.995, 0.024, 0.96],
])("with %s deals a quarter, alarms are as often false and true as was reckoned", (deals, falseWatch, trueWatch, falseAlarm, trueAlarm) => {
  const room = everyDay ? 0.04 : 0.02;
  const near = (share: number, told: number) => expect(Math.abs(share - told)).toBeLessThan(room);
  near(seen(deals, 0.35, ["watch", "alarm"]), falseWatch);
  near(seen(deals, 0.2, ["watch", "alarm"]), trueWatch);
  near(seen(deals, 0.35, ["alarm"]), falseAlarm);
  near(seen(deals, 0.2, ["alarm"]), trueAlarm);
});
