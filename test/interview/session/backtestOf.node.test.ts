import { describe, expect, test } from "vitest";
import { backtestOf } from "../../../src/interview/session/backtestOf.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "./offer.ts";

const backtest = {
  rows: 412,
  hitRate: 0.8,
  baseline: 0.4,
  on: "2026-10-01",
  segments: {
    thrifty: { rows: 200, placed: 210, right: 180 },
    giant: { rows: 2, placed: 0, right: 0 },
  },
  leads: [
    { lead: 1, rows: 40, right: 20 },
    { lead: 2, rows: 50, right: 40 },
    { lead: 4, rows: 200, right: 190 },
  ],
};
const tested = definitionOf({ ...offer, rep: { ...offer.rep, backtest } });
const byPoints = (lead: number) => ({ decidedBy: "points", lead }) as const;

test("where nothing was back-tested, nothing is said", () => {
  expect(backtestOf(definitionOf({ ...offer, rep: {} }), "thrifty", byPoints(1))).toBeNull();
});

describe("of a result it says how often known customers like it were placed rightly", () => {
  test.each([
    [1, { rows: 40, right: 20 }],
    [2, { rows: 50, right: 40 }],
    [3, null],
    [4, { rows: 200, right: 190 }],
    [9, { rows: 200, right: 190 }],
    [0, null],
  ])("with a lead of %i", (lead, expected) => {
    const figures = backtestOf(tested, "thrifty", byPoints(lead));
    expect(figures).toMatchObject({ rows: 412, hitRate: 0.8, baseline: 0.4 });
    if (expected) expect(figures?.lead).toMatchObject(expected);
    else expect(figures?.lead).toBeNull();
  });

  test("by its segment, if any were placed there", () => {
    expect(backtestOf(tested, "thrifty", null)?.segment).toMatchObject({ placed: 210, right: 180 });
    expect(backtestOf(tested, "giant", null)?.segment).toBeNull();
    expect(backtestOf(tested, "bold", null)?.segment).toBeNull();
  });

  test("and of no lead where a rule decided", () => {
    expect(backtestOf(tested, "thrifty", { decidedBy: "rule", lead: 4 })?.lead).toBeNull();
  });
});
