import { expect, test } from "vitest";
import { possible, walk } from "../../../src/index.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { guide } from "./screenOf.ts";

/** More ways to go on than anybody could wait for; one answer puts the last segment out of reach. */
const large = manyWays({
  questions: 14,
  options: 5,
  segments: 6,
  points: (question, option, segment) => {
    if (segment === 5) return question === 0 && option === 1 ? -100 : 3;
    return scattered(question, option, segment) % 4;
  },
});

test("where there are too many ways to go on to count, what is possible is told, and no share made up", () => {
  const given = { answers: { "q-0": "o-1", "q-4": "o-0" } };
  const { chances, leader, isSettled, next, settles } = guide(large, given);
  expect(Object.keys(chances).filter((id) => chances[id] !== 0)).toEqual(possible(large, given));
  expect(chances).toEqual({
    "s-0": null,
    "s-1": null,
    "s-2": null,
    "s-3": null,
    "s-4": null,
    "s-5": 0,
  });
  expect(possible(large, given)).toContain(leader);
  expect([isSettled, next, settles]).toEqual([false, walk(large, given).next, null]);
});

test("once few enough ways are left, each segment has its share of them", () => {
  const answers = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`q-${at}`, "o-0"]));
  const { chances } = guide(large, { answers });
  const shares = Object.values(chances).map((chance) => chance ?? Number.NaN);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});
