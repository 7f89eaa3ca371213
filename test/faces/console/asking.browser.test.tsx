import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { walk } from "../../../src/index.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { shipped } from "../widget/shipped.ts";
import {
  card,
  crossedOff,
  lookAtSegments,
  marked,
  onlyCall,
  openPart,
  picked,
  playbookOf,
  press,
  says,
  sit,
  standing,
  toAskNext,
} from "./desk.tsx";
import { oven } from "./oven.ts";
import { guide } from "./screenOf.ts";

/** Whether it says that nothing changes the segment any more. */
const isSettledNow = () => /^(Settled|A tie|Fallback|Turned away)/.test(standing());

test("what is marked next is what settles most, and says so", async () => {
  const store = await sit();
  expect(marked()).toBe(guide(oven, {}).next);
  for (const key of ["w", "z", "s"]) {
    await press(says(key));
    const { answers } = await onlyCall(store);
    const { next } = guide(oven, { answers });
    expect(toAskNext()).toEqual(next === null ? [] : [next]);
    expect(marked()).toBe(next);
  }
});

test.each(shipped)("$name marks the advised question after each answer", async (one) => {
  const store = await sit({ definition: one.definition });
  for (const digit of ["1", "2", "3", "1"]) {
    await press(digit);
    const { answers } = await onlyCall(store);
    const { next, isSettled } = guide(one.definition, { answers });
    expect(toAskNext()).toEqual(next === null ? [] : [next]);
    expect(isSettledNow()).toBe(isSettled);
  }
});

test("it says that it is settled exactly when no answer can change the segment", async () => {
  await sit();
  await press(says("q"));
  expect(isSettledNow()).toBe(false);
  await press(says("e"));
  expect(isSettledNow()).toBe(true);
  expect(toAskNext()).toEqual([]);
  await press(says("w"));
  expect(isSettledNow()).toBe(false);
});

test("segments that are ruled out are crossed off, with what spoke against them", async () => {
  await sit();
  await lookAtSegments();
  expect(crossedOff()).toEqual([]);
  await press(says("e"));
  expect(crossedOff()).toEqual(["Fast baker", "Cramped baker"]);
  const chances = screen.getByText("Still possible: 1").closest("details") as HTMLElement;
  expect(within(chances).getByText("Thrifty baker")).toBeVisible();
  const [out] = within(chances).getAllByText("Money: −9");
  expect(out).not.toBeVisible();
  await userEvent.click(within(chances).getByText("Ruled out: 2"));
  expect(out).toBeVisible();
});

test("the leader's playbook can be read before the end, part by part; who leads is not said to be settled", async () => {
  await sit();
  expect(playbookOf()).toBeNull();
  await press(says("w"));
  expect(playbookOf()).toBe("Cramped baker");
  await openPart("How to sell");
  screen.getByText("Opening line for room.");
  expect(standing()).toMatch(/^Leads: Cramped baker/);
  await press(says("e"));
  expect(playbookOf()).toBe("Thrifty baker");
  expect(standing()).toMatch(/^Settled: Thrifty baker/);
  await openPart("Objections");
  screen.getByText("Rent it, if thrift matters.");
});

test("at the end it says how sure it is, how often that was right, and what would change it", async () => {
  await sit();
  await press(says("waz"));
  expect(playbookOf()).toBe("Cramped baker");
  screen.getByText("Clear", { selector: "strong" });
  screen.getByText(/Back-tested: right 90% of the time on 200/);
  await openPart("Why");
  screen.getByText("What would change it");
  await openPart("Pricing");
  screen.getByText("One visit.");
});

test("a change of mind that leaves a branch and comes back finds its answers again", async () => {
  const store = await sit();
  await press(says("wsz"));
  expect(playbookOf()).toBe("Fast baker");
  await press(says("e"));
  within(card("place")).getByText("Noted, not counted");
  expect(picked("place")).toEqual(["In the yard"]);
  expect(playbookOf()).toBe("Thrifty baker");
  await press(says("w"));
  expect(within(card("place")).queryByText("Noted, not counted")).toBeNull();
  expect(picked("place")).toEqual(["In the yard"]);
  expect(playbookOf()).toBe("Fast baker");
  expect((await onlyCall(store)).answers).toEqual({ need: "space", place: "yard", urgency: "now" });
});

test("once nothing is left to ask no question is marked, so that no key changes an answer by mistake", async () => {
  await sit();
  await press(says("e"));
  expect(marked()).toBeNull();
  await press("1{Backspace}0");
  expect(picked("need")).toEqual(["Money"]);
  await press("{ArrowDown}1");
  expect(picked("need")).toEqual(["Heat"]);
});

test("what the prospect did not say is not asked again while something else settles more", async () => {
  await sit();
  await press("0");
  expect(toAskNext()).not.toContain("need");
  expect(marked()).not.toBe("need");
});

/** Fourteen questions of five options: more ways to go on than anybody could wait for. */
const large = manyWays({
  questions: 14,
  options: 5,
  segments: 6,
  points: (...at) => scattered(...at) % 4,
});

test("a call with more ways to go on than can be counted goes on without shares", async () => {
  const { next, chances } = guide(large, {});
  expect([next, new Set(Object.values(chances))]).toEqual(["q-0", new Set([null])]);
  await sit({ definition: large });
  expect(marked()).toBe("q-0");
  await lookAtSegments();
  expect(crossedOff()).toEqual([]);
  screen.getByText("s-5", { selector: ".ndc-standing-name" });
  expect(standing()).not.toMatch(/%/);
  await press("1");
  expect(picked("q-0")).toHaveLength(1);
  expect(marked()).toBe(walk(large, { answers: { "q-0": "o-0" } }).next);
});
