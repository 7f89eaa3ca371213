import { expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { soundText } from "./sound.ts";

const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** What the format's page gives bounds to: the least and the most of it, and how to have so much. */
const bounded: readonly [name: string, least: number, most: number, set: Set][] = [
  [
    "questions",
    1,
    20,
    (source, count) => {
      source.decision.rules = [];
      source.examples = [];
      source.questions = many(count, (at) => ({ ...source.questions[0], id: `q${at}` }));
    },
  ],
  [
    "segments",
    2,
    12,
    (source, count) => {
      const [first, second] = source.segments;
      const more = many(Math.max(0, count - 2), (at) => ({ ...second, id: `s${at}` }));
      source.segments = [first, second, ...more].slice(0, Math.max(count, 1));
    },
  ],
  [
    "options",
    2,
    9,
    (source, count) => {
      source.questions[2].options = many(count, (at) => ({
        id: at === 0 ? "now" : `o${at}`,
        text: "",
      }));
    },
  ],
  [
    "points",
    -100,
    100,
    (source, points) => {
      source.questions[1].options[0].points = { thrifty: points };
    },
  ],
  [
    "choose",
    1,
    Number.POSITIVE_INFINITY,
    (source, choose) => {
      source.examples = [];
      source.questions[1].choose = choose;
    },
  ],
  [
    "clearLead",
    1,
    Number.POSITIVE_INFINITY,
    (source, clearLead) => {
      source.decision.clearLead = clearLead;
    },
  ],
  [
    "characters of an id",
    1,
    64,
    (source, length) => {
      source.id = "a".repeat(length);
    },
  ],
];

/** Shares, by where they stand: a per cent that is written as 35 would be worth a hundred times as much. */
const shares: readonly [name: string, set: Set][] = [
  ...["share", "winRate", "churn"].map((name): [string, Set] => [
    name,
    ({ segments }, value) => {
      segments[0].rep.economics = { [name]: value };
    },
  ]),
  ...["hitRate", "baseline"].map((name): [string, Set] => [
    name,
    (source, value) => {
      const backtest = { rows: 9, hitRate: 0.5, baseline: 0.4, on: "2026-10-01", [name]: value };
      source.rep = { backtest };
    },
  ]),
];

// biome-ignore lint/suspicious/noExplicitAny: JSON that is to be changed at will.
type Set = (source: any, value: number) => void;

const outOfBounds = /wrong-count|out-of-range|wrong-length|bad-id/;

test.each(bounded)("%s: from %i to %i", (_, least, most, set) => {
  expect(codesWith(set, least)).toEqual([]);
  expect(codesWith(set, least - 1).join()).toMatch(outOfBounds);
  if (most === Number.POSITIVE_INFINITY) return;
  expect(codesWith(set, most)).toEqual([]);
  expect(codesWith(set, most + 1).join()).toMatch(outOfBounds);
});

test.each(
  bounded.filter(([name]) => ["points", "choose", "clearLead"].includes(name)),
)("%s are whole", (_, _least, _most, set) => {
  expect(codesWith(set, 1.5)).toEqual(["wrong-kind"]);
});

test.each(shares)("%s: from 0 to 1", (_, set) => {
  for (const value of [0, 0.35, 1]) expect(codesWith(set, value)).toEqual([]);
  for (const value of [-0.01, 1.01, 35]) expect(codesWith(set, value)).toEqual(["out-of-range"]);
});

function codesWith(set: Set, value: number): string[] {
  const source = JSON.parse(soundText);
  set(source, value);
  const reading = read(JSON.stringify(source));
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}
