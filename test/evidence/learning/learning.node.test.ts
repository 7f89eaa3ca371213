import { describe, expect, test } from "vitest";
import type { Coded } from "../../../src/evidence/learning/codebook.ts";
import { foldsOf } from "../../../src/evidence/learning/folds.ts";
import { reportOf } from "../../../src/evidence/learning/learningReport.ts";
import { clearLeadOf, met } from "../../../src/evidence/learning/meeting.ts";
import {
  learnPart,
  learnWhole,
  outerFolds,
  type Wish,
} from "../../../src/evidence/learning/part.ts";
import { search } from "../../../src/evidence/learning/search.ts";
import { rowsOf, type Study } from "../../../src/evidence/learning/study.ts";
import { warningsOf } from "../../../src/evidence/learning/warnings.ts";
import { decided, noise } from "./studies.ts";

const wish: Wish = { always: 3, most: 3, seed: 1 };

function learned(study: Study, wanted: Wish = wish) {
  const whole = learnWhole(study, wanted);
  const parts = Array.from({ length: outerFolds }, (_, part) => learnPart(study, wanted, part));
  const report = reportOf(study, wanted, whole, parts);
  const coded: Coded = {
    study,
    columns: study.candidates.map(({ id, kind, levels, values }) => ({
      column: id,
      kind,
      levels: Array.from({ length: levels }, (_, level) => ({
        value: `${level}`,
        rows: values.filter((one) => one === level).length,
      })),
      missing: values.filter((one) => one === levels).length,
    })),
    segments: Array.from({ length: study.segments }, (_, at) => `S${at}`),
    aside: [],
    unnamed: 0,
  };
  return { whole, report, warnings: warningsOf(coded, whole, report) };
}

const codes = ({ warnings }: ReturnType<typeof learned>) => warnings.map(({ code }) => code);

describe("answers that decide by points, with noise", () => {
  test.each([
    [[1, 4, 6], 1],
    [[0, 2, 7], 2],
    [[3, 5, 6], 3],
  ])("give back the questions %j that decide", (set, seed) => {
    const parts = { rows: 500, segments: 3, levels: [3, 3, 3, 3, 3, 3, 3, 3], seed };
    const found = learned(decided({ ...parts, kind: "nominal" }, { set, astray: 10 }));
    expect(found.report.questions.toSorted((a, b) => a - b)).toEqual(set);
    expect(found.report.chosen.slice(0, 3).map(({ parts }) => parts)).toEqual([10, 10, 10]);
    // What goes astray by chance comes where it belongs one time in three.
    expect(found.report.rate.interval[1]).toBeGreaterThan(0.9);
    expect(codes(found)).not.toContain("no-better");
    // The chosen set itself is no other one.
    expect(found.report.nearly.map((one) => one.set.join())).not.toContain(set.join());
    expect(found.report.fitted).toBeGreaterThan(0.9);
  });
});

test("where answers and segments have nothing to do with each other, nothing is better than chance", () => {
  const study = noise({ rows: 300, segments: 3, levels: [2, 3, 4, 5, 3, 2, 4] });
  const found = learned(study);
  expect(codes(found)).toEqual(expect.arrayContaining(["no-better", "near-chance"]));
  expect(found.report.rate.interval[0]).toBeLessThan(found.report.largest);
});

test("a column that is the segment in disguise is told", () => {
  const study = decided(
    { rows: 200, segments: 3, levels: [3, 3, 3, 3], kind: "nominal" },
    { set: [1, 2], astray: 60 },
  );
  const disguised = { id: "cluster", kind: "nominal", levels: 3, values: study.segment } as const;
  const found = learned({ ...study, candidates: [...study.candidates, disguised] });
  expect(found.warnings).toContainEqual({ code: "disguised", column: "cluster", share: 1 });
});

test("missing answers, rare ones and small segments are told", () => {
  const study = decided(
    { rows: 200, segments: 3, levels: [3, 3, 3, 3], kind: "nominal", missing: 5 },
    { set: [1, 2], astray: 10 },
  );
  const rare = study.candidates.map((each) => ({
    ...each,
    levels: 4,
    values: each.values.map((level, row) => (row === 7 ? 3 : level === 3 ? 4 : level)),
  }));
  expect(codes(learned({ ...study, candidates: rare }))).toEqual(
    expect.arrayContaining(["missing", "rare-option"]),
  );
});

test("the same study gives the same, and another seed other folds", () => {
  const study = decided(
    { rows: 150, segments: 3, levels: [3, 2, 4, 3] },
    { set: [0, 2], astray: 20 },
  );
  const once = learned(study);
  expect(JSON.stringify(learned(study))).toBe(JSON.stringify(once));
  expect(foldsOf(study.segment, 10, 1)).not.toEqual(foldsOf(study.segment, 10, 2));
});

test("a part is learned without its rows", () => {
  const study = decided(
    { rows: 150, segments: 3, levels: [3, 2, 4, 3] },
    { set: [0, 2], astray: 20 },
  );
  const { rows, sizes } = learnPart(study, wish, 4);
  const fold = foldsOf(study.segment, outerFolds, wish.seed);
  expect([...rows]).toEqual([...fold.keys()].filter((row) => fold[row] === 4));
  const training = rowsOf(
    study,
    Int32Array.from(fold.keys()).filter((row) => fold[row] !== 4),
  );
  expect(sizes.find(({ size }) => size === 3)?.set).toEqual(
    search(training, [2, 3], wish.seed).get(3)?.[0]?.set,
  );
});

test("each fold has its share of every segment", () => {
  const { segment } = noise({ rows: 237, segments: 4, levels: [2] });
  const fold = foldsOf(segment, 10, 3);
  for (const one of [0, 1, 2, 3]) {
    const counts = Array.from(
      { length: 10 },
      (_, at) =>
        [...segment.keys()].filter((row) => segment[row] === one && fold[row] === at).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }
});

test("of very many candidates the questions that decide are found by adding and swapping", () => {
  const levels = Array.from({ length: 45 }, () => 3);
  const study = decided(
    { rows: 400, segments: 3, levels, kind: "nominal" },
    { set: [4, 20, 33, 41], astray: 5 },
  );
  expect(search(study, [2, 3, 4], 1).get(4)?.[0]?.set).toEqual([4, 20, 33, 41]);
});

test("a question for close calls counts only in one", () => {
  const study = decided(
    { rows: 300, segments: 3, levels: [3, 3, 3, 3, 3], kind: "nominal" },
    { set: [0, 2, 4], astray: 10 },
  );
  const { whole, report } = learned(study, { always: 2, most: 3, seed: 1 });
  const tool = whole.tools.get(3);
  if (!tool) throw new Error("There are points from 0 to 3.");
  const meetings = [...study.segment.keys()].map((row) => met(study, tool, row));
  expect(new Set(meetings.map(({ asked }) => asked))).toEqual(new Set([2, 3]));
  expect(report.asked).toBeGreaterThan(2);
  expect(report.asked).toBeLessThan(3);
});

test.each([
  ["the least that is right four times in five", [40, 70, 85, 95], 3],
  ["none where a later one pulls those from it on down", [10, 85, 60, 60], null],
  ["none where no lead is right that often", [10, 50, 70, 79], null],
])("of leads, clear is %s", (_, rights, clear) => {
  const leads = rights.map((right, at) => ({ lead: at + 1, rows: 100, right }));
  expect(clearLeadOf([{ lead: 0, rows: 100, right: 99 }, ...leads])).toBe(clear);
});
