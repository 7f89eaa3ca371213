import { describe, expect, test } from "vitest";
import { misfits, walk } from "../../../src/index.ts";
import { factsIn } from "../../../src/interview/session/addressFacts.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { offer } from "../../interview/session/offer.ts";
import { listenTo } from "../../interview/session/told.ts";

describe("a known number that came as text counts as the number that it is", () => {
  test.each([
    ["120", "large"],
    [" 120 ", "large"],
    ["-3.5", "small"],
    ["49.99", "small"],
    ["50.0", "large"],
    ["0.125", "small"],
    ["1200.125", "large"],
    ["007", "small"],
    // An option's id is no number.
    ["large", "large"],
  ])("%j", (size, option) => {
    expect(walk(offer, { known: { size } }).counted.get("size")).toEqual([option]);
    expect(misfits(offer, { known: { size } })).toEqual([]);
  });
});

test.each([
  "1,200",
  "1.200",
  "120.000",
  "-1.200",
  "1.200.000",
  "1 200",
  "1’200",
  "3,5",
])("%j could be two numbers: it is not known, and said so", (size) => {
  expect(walk(offer, { known: { size } }).counted.has("size")).toBe(false);
  const why = [{ question: "size", value: size, why: "unclear-number" }];
  expect(misfits(offer, { known: { size } })).toEqual(why);
  const session = openSession(offer, { known: { size } });
  expect(listenTo(session)[0]).toMatchObject({ type: "ignored", misfits: why });
  expect(session.state().known).toEqual({});
});

test.each([
  "",
  " ",
  "0x10",
  "1e3",
  "Infinity",
  "NaN",
  "12 people",
  "--1",
  "+1",
  ".5",
  "1_000",
])("%j is no number", (size) => {
  expect(misfits(offer, { known: { size } })).toMatchObject([{ why: "no-such-answer" }]);
});

test("a number as text that is given as an answer answers nothing", () => {
  expect(walk(offer, { answers: { goal: "5" } }).path).toEqual([]);
});

test("a property, an attribute and the page’s address read numbers alike, and record them as numbers", () => {
  const address = (query: string) => factsIn(new URLSearchParams(query), ["size", "team"]);
  for (const known of [{ size: "120" }, address("size=120"), JSON.parse('{ "size": "120" }')]) {
    const session = openSession(offer, { known });
    expect(session.state().known).toEqual({ size: 120 });
    expect(session.record()).toMatchObject({ segment: "giant", known: { size: 120 } });
  }
  expect(misfits(offer, { known: address("size=1,200") })).toMatchObject([
    { value: "1,200", why: "unclear-number" },
  ]);
  expect(address("team=some,you")).toEqual({ team: ["some", "you"] });
});
