import fc from "fast-check";
import { expect, test } from "vitest";
import { joining } from "../../../src/evidence/review/deals.ts";
import { matchOutcomeColumns } from "../../../src/evidence/review/outcomeColumns.ts";
import { review, soldTo } from "../../../src/evidence/review/review.ts";
import { decide } from "../../../src/index.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { enough, runs } from "../../runs.ts";
import { heldRowOf } from "./rows.ts";

const definition = definitionOf(sound());
const heads = ["email", "stage", "amount", "days", "churned", "closed on"];

function joinedOf(
  rows: Parameters<typeof joining>[0],
  cells: readonly (readonly string[])[],
  today = "2099-12-31",
) {
  const join = joining(rows, matchOutcomeColumns(heads), today);
  for (const [at, row] of cells.entries()) join.add(at + 2, row);
  return join.joined();
}

const interview = (name: string, endedAt: string) => ({
  row: heldRowOf({ interview: name, names: [name], endedAt, changedAt: endedAt }),
  segment: "price",
});

test("a deal that was closed before the first interview is told, and not joined", () => {
  const rows = [
    interview("a@x.com", "2026-03-10T08:00:00.000Z"),
    interview("a@x.com", "2026-06-10T08:00:00.000Z"),
  ];
  const deal = (closed: string) => ["a@x.com", "won", "10", "", "", closed];
  expect(joinedOf(rows, [deal("2026-03-09")])).toMatchObject({ deals: [], early: 1, unmatched: 0 });
  expect(joinedOf(rows, [deal("2026-03-10")])).toMatchObject({ early: 0, deals: [{ value: 10 }] });
  expect(joinedOf(rows, [deal("")])).toMatchObject({ early: 0, deals: [{ quarter: "2026-Q2" }] });
});

test.each([
  "2026-02-31",
  "2025-02-29",
  "31.04.2026",
  "2026-13-01",
  "1.2.26",
])("%s is no day, and is told", (closed) => {
  const rows = [interview("a@x.com", "2020-01-01T08:00:00.000Z")];
  expect(joinedOf(rows, [["a@x.com", "won", "", "", "", closed]])).toMatchObject({
    deals: [],
    bad: [{ line: 2, why: "closed", found: closed }],
  });
});

test.each([
  ["a day to come", ["a@x.com", "won", "10", "5", "", "2026-04-03"], "closed", "2026-04-03"],
  ["fewer days than none", ["a@x.com", "won", "10", "-3", "", ""], "days", "-3"],
  ["a number that is two", ["a@x.com", "won", "€ 1.234", "5", "", ""], "value", "€ 1.234"],
])("%s is told, and not counted", (_, cells, why, found) => {
  const rows = [interview("a@x.com", "2026-03-10T08:00:00.000Z")];
  const { bad, deals } = joinedOf(rows, [cells], "2026-04-01");
  expect(bad).toEqual([{ line: 2, why, found }]);
  expect(deals.map(({ value, days }) => [value, days])).toEqual(
    why === "closed" ? [] : [why === "value" ? [null, 5] : [10, null]],
  );
});

test.each([
  ["the questionnaire’s alone", "EUR", ["€ 900", "900 EUR", "900 €", "900", "-€900"], [0, 1, 2, 3]],
  [
    "a dollar of whatever country",
    "CAD",
    ["$900", "CA$900", "US$900", "900 usd", "AU$ 900"],
    [0, 1],
  ],
  ["kroner, and no thousands", "NOK", ["kr 900", "900 kr", "9k", "9 TNOK", "NOK 900"], [0, 1, 4]],
  [
    "the one that is named first",
    undefined,
    ["900", "$900", "€900", "900 USD", "CA$900"],
    [0, 1, 3],
  ],
])("amounts are counted in one currency, %s, and others told", (_, currency, amounts, counted) => {
  const rows = amounts.map((_, at) => interview(`${at}@x.com`, "2026-03-10T08:00:00.000Z"));
  const columns = matchOutcomeColumns(["email", "stage", "amount", "cost"]);
  const join = joining(rows, columns, "2026-04-01", currency);
  for (const [at, amount] of amounts.entries())
    join.add(at + 2, [`${at}@x.com`, "won", amount, ""]);
  const { deals, bad } = join.joined();
  expect(deals).toHaveLength(amounts.length);
  expect(deals.map(({ value }) => value)).toEqual(
    amounts.map((_, at) => (counted.includes(at) ? 900 : null)),
  );
  expect(bad.map(({ line, found }) => [line, found])).toEqual(
    amounts.flatMap((amount, at) => (counted.includes(at) ? [] : [[at + 2, amount]])),
  );
});

test("a column of currencies says of which its amounts are", () => {
  const rows = ["a", "b", "c"].map((one) => interview(`${one}@x.com`, "2026-03-10T08:00:00.000Z"));
  const columns = matchOutcomeColumns(["email", "stage", "amount", "Currency"]);
  const join = joining(rows, columns, "2026-04-01", "EUR");
  join.add(2, ["a@x.com", "won", "100", "eur"]);
  join.add(3, ["b@x.com", "won", "100", "USD"]);
  join.add(4, ["c@x.com", "won", "100", ""]);
  const { deals, bad } = join.joined();
  expect(deals.map(({ value }) => value)).toEqual([100, null, 100]);
  expect(bad).toEqual([{ line: 3, why: "currency", found: "100" }]);
});

test("a clock that is wrong by years makes no quarter, and one quarter that is otherwise no reason", () => {
  const at = (endedAt: string, segment: Segment, count: number) =>
    Array.from({ length: count }, (_, one) =>
      heldRowOf({
        interview: `${endedAt}${segment}${one}`,
        endedAt: `${endedAt}T10:00:00.000Z`,
        given: { answers: answersFor[segment] },
      }),
    );
  const usual = (day: string) => [...at(day, "uptime", 60), ...at(day, "price", 60)];
  const otherwise = (day: string) => [...at(day, "uptime", 110), ...at(day, "price", 10)];
  const before = [
    ...usual("2025-05-01"),
    ...at("1970-01-01", "price", 1),
    ...at("9999-12-31", "price", 1),
    ...at("0500-01-01", "price", 1),
  ];
  const today = "2026-04-20";
  const once = review(definition, [...before, ...usual("2025-11-01"), ...otherwise("2026-02-01")], {
    today,
  });
  expect(once.quarters).toEqual(["2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"]);
  expect(once.interviews.undated).toBe(3);
  const isMix = ({ code }: { code: string }) => code === "mix";
  expect(once.reasons.filter(isMix)).toEqual([]);
  const twice = review(
    definition,
    [...before, ...otherwise("2025-11-01"), ...otherwise("2026-02-01")],
    { today },
  );
  expect(twice.reasons.filter(isMix)).toMatchObject([{ quarter: "2026-Q1" }]);
  // Long ago, it says nothing of now.
  const old = review(
    definition,
    [...before, ...otherwise("2025-11-01"), ...otherwise("2026-02-01")],
    { today: "2027-04-20" },
  );
  expect(old.reasons.filter(isMix)).toEqual([]);
});

/** How likely a normal deviate is at least this: the area under its curve, added up. */
function tail(z: number): number {
  const steps = 20_000;
  const [from, until] = [z, z + 40];
  let sum = 0;
  for (let at = 0; at < steps; at++) {
    const x = from + ((at + 0.5) * (until - from)) / steps;
    sum += Math.exp((-x * x) / 2);
  }
  return (sum * (until - from)) / steps / Math.sqrt(2 * Math.PI);
}

const quarters = ["2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"] as const;
const dayOf = {
  "2025-Q2": "2025-05-01",
  "2025-Q3": "2025-08-01",
  "2025-Q4": "2025-11-01",
  "2026-Q1": "2026-02-01",
};
const answersFor = {
  uptime: { late: "stop", buying: "call", choice: "speed" },
  price: { late: "wait", buying: "quote", choice: "cost" },
  order: { late: "phone", buying: "list", choice: "paperwork" },
};
type Segment = keyof typeof answersFor;

interface Case {
  readonly segment: Segment;
  readonly quarter: (typeof quarters)[number];
  readonly isWon: boolean;
  readonly value: number;
  readonly days: number;
  readonly left: "yes" | "no" | "";
}

/** So many of each segment in each quarter, of whom shares of their own are won and stay. */
const cases = fc
  .array(
    fc.record({
      count: fc.integer({ min: 25, max: 70 }),
      won: fc.constantFrom(0.05, 0.3, 0.6, 0.9),
      stay: fc.constantFrom(0.2, 0.6, 0.95),
      seed: fc.nat(1000),
    }),
    { minLength: 12, maxLength: 12 },
  )
  .map((parts) =>
    parts.flatMap(({ count, won, stay, seed }, at): Case[] => {
      const segment = (Object.keys(answersFor) as Segment[])[at % 3] ?? "price";
      const quarter = quarters[Math.floor(at / 3)] ?? "2026-Q1";
      return Array.from({ length: count }, (_, one) => {
        const draw = ((one * 37 + seed) % 100) / 100;
        const next = ((one * 61 + seed * 7) % 100) / 100;
        return {
          segment,
          quarter,
          isWon: draw < won,
          value: Math.round(next * 1000),
          days: (one * 13 + seed) % 90,
          left: next < 0.1 ? "" : next < stay ? "no" : "yes",
        };
      });
    }),
  );

interface Count {
  readonly hits: number;
  readonly of: number;
}

/** Verdicts on a fall, by the rules as README tells them. */
function verdicts(byQuarter: readonly (readonly Count[])[]): string[] {
  const sum = (some: readonly Count[]) => ({
    hits: some.reduce((all, { hits }) => all + hits, 0),
    of: some.reduce((all, { of }) => all + of, 0),
  });
  const looked = byQuarter.map((counts) => {
    const [before, two] = [sum(counts.slice(0, 2)), counts.slice(2)];
    const last = sum(two);
    const pooled = (before.hits + last.hits) / (before.of + last.of);
    const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / last.of));
    return {
      isEnough: before.of >= 30 && two.every(({ of }) => of >= 30),
      isWorse: two.every(({ hits, of }) => hits / of < before.hits / before.of),
      chance: spread > 0 ? tail((before.hits / before.of - last.hits / last.of) / spread) : 1,
    };
  });
  const enoughOf = looked.filter(({ isEnough }) => isEnough);
  const sorted = enoughOf.toSorted((one, other) => one.chance - other.chance);
  return looked.map((one) => {
    if (!one.isEnough) return "too-few";
    const rank = sorted.indexOf(one);
    const chance = Math.max(
      ...sorted.slice(0, rank + 1).map((each, at) => each.chance * (sorted.length - at)),
    );
    return !one.isWorse ? "steady" : chance < 0.01 ? "alarm" : chance < 0.05 ? "watch" : "steady";
  });
}

test("figures by quarter, and alarms, are what counting them one by one comes to", () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(cases, (all) => {
      const rows = all.map(({ segment, quarter }, at) =>
        heldRowOf({
          interview: `i${at}`,
          names: [`p${at}@x.com`],
          endedAt: `${dayOf[quarter]}T10:00:00.000Z`,
          given: { answers: answersFor[segment] },
          segment: decide(definition, { answers: answersFor[segment] }).segment,
        }),
      );
      const cells = all.map(({ isWon, value, days, left, quarter }, at) => [
        `P${at}@x.com`,
        isWon ? "Closed won" : "lost",
        `€ ${value}`,
        `${days}`,
        left,
        at % 2 ? dayOf[quarter] : "",
      ]);
      const { outcomes, mix, reasons } = review(definition, rows, {
        today: "2026-04-20",
        outcomes: joinedOf(soldTo(definition, rows), cells),
      });
      expect(outcomes?.deals).toBe(all.length);
      const of = (segment: string, quarter: string) =>
        all.filter((one) => one.segment === segment && one.quarter === quarter);
      for (const { segment, quarters: told } of outcomes?.segments ?? []) {
        for (const quarter of quarters) {
          const own = of(segment, quarter);
          const won = own.filter(({ isWon }) => isWon);
          const days = won.map((one) => one.days).sort((one, other) => one - other);
          const middle =
            (days[Math.floor((days.length - 1) / 2)] ?? 0) +
            (days[Math.ceil((days.length - 1) / 2)] ?? 0);
          const mean = won.reduce((sum, { value }) => sum + value, 0) / won.length;
          const known = won.filter(({ left }) => left !== "");
          expect(told[quarter]).toEqual({
            won: { hits: won.length, of: own.length },
            value: won.length > 0 ? expect.closeTo(mean, 6) : null,
            days: won.length > 0 ? middle / 2 : null,
            stayed: { hits: known.filter(({ left }) => left === "no").length, of: known.length },
          });
          expect(mix.find((one) => one.quarter === quarter)?.counts[segment]).toBe(own.length);
        }
      }
      const ids = definition.segments.map(({ id }) => id);
      const wins = ids.map((id) =>
        quarters.map((quarter) => ({
          hits: of(id, quarter).filter(({ isWon }) => isWon).length,
          of: of(id, quarter).length,
        })),
      );
      const stays = ids.map((id) =>
        quarters.map((quarter) => {
          const known = of(id, quarter).filter(({ isWon, left }) => isWon && left !== "");
          return { hits: known.filter(({ left }) => left === "no").length, of: known.length };
        }),
      );
      const [falls, leaves] = [verdicts(wins), verdicts(stays)];
      expect(outcomes?.winning.map(({ verdict }) => verdict)).toEqual(falls);
      expect(outcomes?.leaving.map(({ verdict }) => verdict)).toEqual(leaves);
      const alarmed = (code: string) =>
        reasons.flatMap((one) => (one.code === code && "segment" in one ? [one.segment] : []));
      const named = (all: readonly string[]) =>
        ids.filter((_, at) => all[at] === "alarm" || all[at] === "watch");
      expect(alarmed("win-rate").toSorted()).toEqual(named(falls).toSorted());
      expect(alarmed("churn").toSorted()).toEqual(named(leaves).toSorted());
      for (const verdict of [...falls, ...leaves]) seen[verdict] = (seen[verdict] ?? 0) + 1;
    }),
    runs(60),
  );
  for (const verdict of ["alarm", "steady", "too-few"])
    expect(seen[verdict] ?? 0).toBeGreaterThan(enough(8));
});
