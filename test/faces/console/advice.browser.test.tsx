import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { consoleTranslatorFor } from "../../../src/language/consoleTranslator.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { crossedOff, lookAtSegments, marked, onlyCall, picked, press, sit } from "./desk.tsx";

/** More ways to go on than a key may wait for; the second answer to the first question puts the last segment out of reach. */
const large = manyWays({
  questions: 14,
  options: 5,
  segments: 6,
  points: (question, option, segment) => {
    if (segment === 5) return question === 0 && option === 1 ? -100 : 3;
    return scattered(question, option, segment) % 4;
  },
});

const { word } = consoleTranslatorFor(large);
/** What is said aloud once it is whole, and isn't yet. */
const unheard = () =>
  [...document.querySelectorAll(".ndc-stands, .ndc-say")]
    .filter((one) => one.getAttribute("aria-busy") === "true")
    .map(({ classList: [name] }) => name);
const looking = () => screen.queryByText(word("lookingAhead"));

test("an answer is in sight at once; the advice follows, and what it comes to is kept with the call", async () => {
  const store = await sit({ definition: large });
  await expect.poll(looking).toBeNull();
  await lookAtSegments();
  await press("2");
  expect(picked("q-0")).toHaveLength(1);
  expect(marked()).toBe("q-1");
  expect(unheard()).toEqual(["ndc-stands", "ndc-say"]);
  await expect.poll(crossedOff).toEqual(["s-5"]);
  expect(looking()).toBeNull();
  expect(unheard()).toEqual([]);
  const { outcome } = await onlyCall(store);
  expect(outcome).toMatchObject({ complete: false });
});

test("advice on what was taken back is never in sight", async () => {
  await sit({ definition: large });
  await lookAtSegments();
  await press("2");
  await expect.poll(crossedOff).toEqual(["s-5"]);
  const seen: string[][] = [];
  const observer = new MutationObserver(() => seen.push(crossedOff()));
  observer.observe(document.body, { childList: true, subtree: true });
  await press("{Control>}z{/Control}");
  expect(picked("q-0")).toEqual([]);
  await expect.poll(looking).toBeNull();
  observer.disconnect();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.flat()).toEqual([]);
});
