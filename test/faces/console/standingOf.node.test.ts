import { expect, test } from "vitest";
import type { Said } from "../../../src/faces/console/consoleScreen.ts";
import { standingOf } from "../../../src/faces/console/standingOf.ts";
import type { Answers, Definition } from "../../../src/index.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { oven, ovenWith } from "./oven.ts";
import { screenOf } from "./screenOf.ts";

const standing = (answers: Answers, definition: Definition = oven, more: Partial<Said> = {}) => {
  const said = { known: {}, answers, unanswered: [], goesOn: false, overrule: null, ...more };
  const { segment, ...rest } = {
    segment: undefined,
    ...standingOf(screenOf(definition, said), said),
  };
  return { ...rest, ...(segment && { segment: segment.id }) };
};

test("nothing is said to lead before an answer speaks for it", () => {
  expect(standing({})).toEqual({ is: "nothing-yet" });
  expect(standing({}, oven, { unanswered: ["need"] })).toEqual({ is: "nothing-said" });
});

test("who leads is said with the share of the ways on, and whether one more answer decides", () => {
  expect(standing({ need: "heat" })).toMatchObject({
    is: "leading",
    segment: "speed",
    share: expect.any(Number),
    oneMore: expect.stringMatching(/^(may-)?decides?$/),
  });
});

test("where nobody has counted the ways on, nothing is said of shares nor of one more answer", () => {
  const large = manyWays({
    questions: 14,
    options: 5,
    segments: 6,
    points: (...at) => scattered(...at) % 4,
  });
  expect(standing({ "q-0": "o-1" }, large)).toMatchObject({
    is: "leading",
    share: null,
    oneMore: null,
    mayStop: false,
  });
});

test("what nothing can change is settled, and nothing else is", () => {
  expect(standing({ need: "money" })).toEqual({ is: "settled", segment: "thrift" });
  expect(standing({ need: "heat" }).is).toBe("leading");
});

test("what the rep chose is said as that, without the share of another", () => {
  const chosen = standing({ need: "heat" }, oven, { overrule: { segment: "room" } });
  expect(chosen).toEqual({ is: "chosen", segment: "room" });
});

test("whom a rule turns away is no more settled than that, unless the rep goes on all the same", () => {
  const strict = ovenWith(({ decision }) => {
    Object.assign(decision, { rules: [{ when: { urgency: "now" }, segment: "thrift" }] });
  });
  const answers = { need: "heat", urgency: "now" };
  expect(standing(answers, strict).is).toBe("excluded");
  expect(standing(answers, strict, { goesOn: true }).is).not.toBe("excluded");
});
