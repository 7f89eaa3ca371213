import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/index.ts";
import { answeringOf, withPick } from "../../../src/questionnaire/definition/answering.ts";
import { definitionOf } from "./definitionOf.ts";
import { soundText } from "./sound.ts";

const { choose: _, ...one } = definitionOf(JSON.parse(soundText)).questions[1] as Question;
const several = { ...one, choose: 2 };
const all = { ...one, choose: 3 };

test("a question takes one answer, or as many as it says and has options for", () => {
  expect(answeringOf(one)).toEqual({ kind: "one", atMost: 1 });
  expect(answeringOf({ ...one, choose: 1 })).toEqual({ kind: "one", atMost: 1 });
  expect(answeringOf(several)).toEqual({ kind: "several", atMost: 2 });
  expect(answeringOf(all)).toEqual({ kind: "several", atMost: 3 });
  expect(answeringOf({ ...one, choose: 99 })).toEqual({ kind: "several", atMost: 3 });
});

describe("an option that is taken", () => {
  test("takes the place of another where there is one answer", () => {
    expect(withPick(one, [], "save")).toEqual(["save"]);
    expect(withPick(one, ["save"], "grow")).toEqual(["grow"]);
    expect(withPick(one, ["save"], "unsure")).toEqual(["unsure"]);
  });

  test("joins others while there is room, and then takes the place of the first", () => {
    expect(withPick(several, ["save"], "grow")).toEqual(["save", "grow"]);
    expect(withPick(several, ["save", "grow"], "both")).toEqual(["grow", "both"]);
    expect(withPick(all, ["save", "grow"], "both")).toEqual(["save", "grow", "both"]);
  });

  test("never stands beside “not sure”", () => {
    expect(withPick(several, ["save", "grow"], "unsure")).toEqual(["unsure"]);
    expect(withPick(several, ["unsure"], "save")).toEqual(["save"]);
  });
});

test("one that was picked already is dropped", () => {
  expect(withPick(one, ["save"], "save")).toEqual([]);
  expect(withPick(several, ["save", "grow"], "save")).toEqual(["grow"]);
  expect(withPick(several, ["unsure"], "unsure")).toEqual([]);
});
