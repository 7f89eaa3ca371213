import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longest, possible, walk } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { bruteForce, bruteLongest, brutePossible } from "./bruteForce.ts";
import { manyWays, scattered, threeShared } from "./manyWays.ts";

test("of hundreds of ways of finishing, none is left out and none made up", () => {
  let large = 0;
  fc.assert(
    fc.property(randomDefinition(800), (definition) => {
      const ways = definition.questions
        .filter(({ ask }) => ask !== "never")
        .reduce((product, { options }) => product * options.length, 1);
      if (ways > 150) large++;
      expect(possible(definition)).toEqual(brutePossible(definition, {}));
      expect(longest(definition)).toBe(bruteLongest(definition, {}));
      expect(walk(definition).complete).toBe(bruteForce(definition, {}).complete);
    }),
    runs(150),
  );
  expect(large).toBeGreaterThan(0);
});

/** Questionnaires in which much is close, little above nothing, and often asked only where it is close. */
const tightRace = fc
  .record({
    points: fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 9, maxLength: 9 }), {
      minLength: 5,
      maxLength: 5,
    }),
    ifClose: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    sameForAll: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    after: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    clearLead: fc.integer({ min: 1, max: 4 }),
    stopWhenCertain: fc.boolean(),
  })
  .map(({ points, ifClose, sameForAll, after, ...decision }) =>
    manyWays({
      questions: 5,
      options: 3,
      segments: 3,
      points: (question, option, segment) =>
        points[question]?.[option * 3 + (sameForAll[question] ? 0 : segment)] ?? 0,
      more: (question) => ({
        ...(ifClose[question] && { ask: "if-close" }),
        ...(question > 0 && after[question] && { when: { "q-0": ["o-0", "o-1"] } }),
      }),
      decision: { ...decision, fallback: "s-2" },
    }),
  );

/** Answers given ahead of their turn. */
const ahead = fc.dictionary(
  fc.constantFrom("q-1", "q-2", "q-3", "q-4"),
  fc.constantFrom("o-0", "o-1", "o-2"),
);

test("in tight races too, whatever was answered ahead of its turn", () => {
  fc.assert(
    fc.property(tightRace, ahead, (definition, answers) => {
      expect(possible(definition, { answers })).toEqual(brutePossible(definition, { answers }));
      expect(longest(definition, { answers })).toBe(bruteLongest(definition, { answers }));
    }),
    runs(100),
  );
});

test("a segment that can’t win still makes it close", () => {
  const definition = manyWays({
    questions: 3,
    options: 2,
    segments: 3,
    // The second is near the first or far behind; only where it is near the last question brings the third ahead.
    points: (question, option, segment) =>
      [
        [5, option * 3, 0],
        [0, 0, 0],
        [0, 0, 9],
      ][question]?.[segment] ?? 0,
    more: (question) => (question === 2 ? { ask: "if-close" } : {}),
    decision: { clearLead: 3 },
  });
  expect(possible(definition)).toEqual(["s-0", "s-2"]);
  expect(possible(definition, { answers: { "q-0": "o-0" } })).toEqual(["s-0"]);
});

// Looking at every way would take days: what is certain here was found by how the questionnaires are made.
describe("nine answers to each of many questions", () => {
  const branches = (question: number) =>
    question > 0 && {
      when: { "q-0": question % 2 ? ["o-0", "o-1"] : ["o-2", "o-3", "o-4"] },
    };

  test("every segment within reach is found among twelve", () => {
    const definition = manyWays({ questions: 20, segments: 12, points: scattered });
    expect(possible(definition)).toHaveLength(12);
    expect(longest(definition)).toBe(20);
  });

  test("a segment that two others always share the lead over is out of reach", () => {
    const shared = (question: number, option: number, segment: number) => {
      const part = scattered(question, option, 0);
      return [part, 100 - part, 45, 40][segment] ?? 0;
    };
    const definition = manyWays({ questions: 9, segments: 4, points: shared });
    expect(possible(definition)).toEqual(["s-0", "s-1"]);
  });

  test("segments that only three together keep out of reach are known to be, and not in the way, wherever they stand", () => {
    for (const reversed of [false, true]) {
      const definition = manyWays({
        questions: 20,
        segments: 12,
        points: (question, option, segment) =>
          threeShared(question, option, reversed ? 11 - segment : segment),
      });
      expect(walk(definition)).toMatchObject({ complete: false });
      expect(longest(definition)).toBe(20);
      const three = reversed ? ["s-9", "s-10", "s-11"] : ["s-0", "s-1", "s-2"];
      expect(possible(definition)).toEqual(three);
      const answers = { "q-17": "o-0", "q-18": "o-0", "q-19": "o-0" };
      expect(possible(definition, { answers })).toEqual(three);
    }
  });

  test("with two answers to each, what all others together keep out of reach is known, and nothing else", () => {
    const definition = manyWays({
      questions: 20,
      segments: 12,
      points: scattered,
      more: () => ({ choose: 2 }),
    });
    const ahead = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`q-${19 - at}`, `o-${(at * 5) % 9}`]),
      );
    expect(possible(definition, { answers: ahead(10) })).toHaveLength(12);
    const within = possible(definition, { answers: ahead(15) });
    expect(definition.segments.map(({ id }) => id).filter((id) => !within.includes(id))).toEqual([
      "s-5",
      "s-7",
    ]);
  });

  test("certain is certain, whatever the rest of the race", () => {
    // Nothing but the last question could still turn it, and it is asked only where the first is far behind.
    const points = (question: number, option: number, segment: number) => {
      if (question === 8) return segment === 5 ? 100 : 0;
      if (segment > 1) return scattered(question, option, segment) % 38;
      return segment === 0 ? 40 : 20 + (question === 7 && option === 0 ? 19 : 0);
    };
    const definition = manyWays({
      questions: 9,
      segments: 6,
      points,
      more: (question) => (question === 8 ? { ask: "if-close" } : {}),
      decision: { fallback: "s-5" },
    });
    expect(walk(definition)).toMatchObject({ complete: false });
    const answers = { "q-0": "o-0" };
    expect(walk(definition, { answers })).toMatchObject({ complete: true, next: null });
    expect(possible(definition, { answers })).toEqual(["s-0"]);
  });

  test.each([true, false])("of two branches only one is counted (ends early: %s)", (stops) => {
    const definition = manyWays({
      questions: 19,
      segments: 12,
      points: scattered,
      more: (question) => ({ ...branches(question) }),
      decision: { stopWhenCertain: stops },
    });
    expect(longest(definition)).toBe(10);
    expect(longest(definition, { answers: { "q-0": "o-8" } })).toBe(0);
  });

  test("questions that change nothing at the end are never asked, unless they are asked for their own sake", () => {
    const ending = (decision: object) =>
      manyWays({
        questions: 10,
        segments: 12,
        points: (...at) => (at[0] < 8 ? scattered(...at) : 0),
        decision,
      });
    expect(longest(ending({}))).toBe(8);
    expect(longest(ending({ stopWhenCertain: false }))).toBe(10);
    const ruling = { when: { "q-8": "o-1" }, segment: "s-1" };
    expect(longest(ending({ rules: [ruling] }))).toBe(9);
  });

  test("nor are questions at the end with the same points for all, unless they bring a segment above 0", () => {
    const ending = (first: number) =>
      manyWays({
        questions: 20,
        segments: 12,
        points: (...at) => (at[0] < 18 ? first * scattered(...at) : at[1]),
        decision: { fallback: "s-1" },
      });
    expect(longest(ending(1))).toBe(18);
    expect(longest(ending(0))).toBe(20);
  });
});
