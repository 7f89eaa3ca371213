import { expect, test } from "vitest";
import type { Given } from "../../../src/index.ts";
import { screenOf } from "../../../src/interview/session/screen.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { suitedOffer } from "./suitedOffer.ts";

/** What the rep's page says suits whoever answers so. */
function suitsOf(given: Given) {
  const screen = screenOf(suitedOffer, openSession(suitedOffer, given).state(), "rep");
  if (screen.kind !== "rep-result") throw new Error(`A ${screen.kind} comes.`);
  return screen.suits;
}

const fast = { answers: { goal: "grow", pace: "fast" } };

test("what holds comes first and says why, then what is for everybody, then what is open and on what it depends", () => {
  const { objections, evidence, nextSteps } = suitsOf(fast);
  expect(objections.map(({ part, position, suits }) => [part.says, position, suits])).toEqual([
    ["Too slow", 2, { status: "holds", because: ["Fast", "To grow"] }],
    ["Too dear", 1, { status: "everybody" }],
    ["Too small", 0, { status: "open", dependsOn: ["How big?"] }],
  ]);
  expect(evidence.map(({ part, suits }) => [part.text, suits])).toEqual([
    ["For the fast", { status: "holds", because: ["Fast"] }],
    ["For everybody", { status: "everybody" }],
  ]);
  expect(nextSteps.map(({ part }) => part.text)).toEqual(["Hurry", "Call", "Send", "Measure"]);
});

test("each trait of the ideal customer is met, not met or not known, in the author's order", () => {
  expect(suitsOf(fast).fit).toEqual([
    { text: "In a hurry", status: "met", dependsOn: [] },
    { text: "Large", status: "unknown", dependsOn: ["How big?"] },
    { text: "Small", status: "unknown", dependsOn: ["How big?"] },
    // The lead is clear: nobody is asked who helps.
    { text: "Has help", status: "unmet", dependsOn: [] },
  ]);
  const known = suitsOf({ ...fast, known: { size: 20 } });
  expect(known.fit.map(({ status }) => status)).toEqual(["met", "unmet", "met", "unmet"]);
  expect(known.objections[0]?.suits).toEqual({ status: "holds", because: ["Small"] });
});

test("an answer of not being sure is a reason like others", () => {
  const { evidence, objections } = suitsOf({
    answers: { goal: "grow", pace: "unsure", team: ["some", "you"] },
  });
  expect(evidence[0]?.suits).toEqual({ status: "holds", because: [null] });
  expect(objections[0]?.suits).toEqual({ status: "holds", because: [null, "To grow"] });
});
