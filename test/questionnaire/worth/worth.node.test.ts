import { expect, test } from "vitest";
import { type Economics, rankedByWorth, worthOf } from "../../../src/questionnaire/worth/worth.ts";
import { cleanQuestionnaire } from "../../proof/cleanQuestionnaire.ts";
import { definitionOf } from "../definition/definitionOf.ts";

const all: Required<Economics> = {
  accounts: 300,
  share: 0.2,
  winRate: 0.25,
  contractValue: 12_000,
  costToServe: 2_000,
  acquisitionCost: 1_500,
  cycleDays: 40,
  churn: 0.2,
};

test("what a segment is worth comes of what is said of its economics", () => {
  // (12,000 − 2,000) ÷ 0.2 = 50,000; a quarter of it less 1,500 is 11,000; over 40 days 275; of 300 accounts 3,300,000.
  expect(worthOf(all)).toEqual({
    customer: 50_000,
    opportunity: 11_000,
    day: 275,
    market: 3_300_000,
  });
});

test("nobody counts on a customer for longer than ten years", () => {
  for (const churn of [0.1, 0.05, 0]) expect(worthOf({ ...all, churn }).customer).toBe(100_000);
  expect(worthOf({ ...all, churn: 0.5 }).customer).toBe(20_000);
});

test("a segment can cost more than it brings", () => {
  const worth = worthOf({ ...all, costToServe: 13_000 });
  expect(worth).toMatchObject({ customer: -5_000, opportunity: -2_750 });
});

test.each<[keyof Economics, string[]]>([
  ["contractValue", ["customer", "opportunity", "day", "market"]],
  ["costToServe", ["customer", "opportunity", "day", "market"]],
  ["churn", ["customer", "opportunity", "day", "market"]],
  ["winRate", ["opportunity", "day", "market"]],
  ["acquisitionCost", ["opportunity", "day", "market"]],
  ["cycleDays", ["day"]],
  ["accounts", ["market"]],
  ["share", []],
])("without %s all that needs it isn't known, rather than nothing", (name, unknown) => {
  const { [name]: _, ...rest } = all;
  const blank = Object.entries(worthOf(rest)).flatMap(([figure, value]) =>
    value === null ? [figure] : [],
  );
  expect(blank).toEqual(unknown);
});

test("days of selling that are none make no figure without end", () => {
  expect(worthOf({ ...all, cycleDays: 0 }).day).toBeNull();
});

test("segments are ranked by a day of selling, those without it last as they stand", () => {
  const [one] = cleanQuestionnaire.segments;
  const economics = [undefined, { ...all, cycleDays: 80 }, undefined, all];
  const definition = definitionOf({
    ...cleanQuestionnaire,
    examples: [],
    questions: cleanQuestionnaire.questions,
    segments: economics.map((each, at) => {
      const segment = cleanQuestionnaire.segments[at] ?? { ...one, id: `more-${at}` };
      return { ...segment, rep: { ...segment.rep, ...(each && { economics: each }) } };
    }),
  });
  const places = rankedByWorth(definition).map(({ segment }) =>
    definition.segments.indexOf(segment),
  );
  expect(places).toEqual([3, 1, 0, 2]);
});
