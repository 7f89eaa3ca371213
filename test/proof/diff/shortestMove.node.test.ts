import fc from "fast-check";
import { expect, test } from "vitest";
import { diffing, finish } from "../../../src/proof/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { runs } from "../../runs.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";
import { everyProspect, lengthOf } from "./naiveDiff.ts";
import { randomVersions } from "./randomEdit.ts";

test("nobody of whom nothing is known makes a move with fewer answers than its witness", () => {
  fc.assert(
    fc.property(randomVersions(120), ({ old, now }) => {
      const { moves, renames } = finish(diffing(old, now));
      const prospects = everyProspect(old, now, renames);
      for (const { from, to, share, witness } of moves) {
        if (!witness || share === 0) continue;
        const lengths = prospects.flatMap(({ before, after }) =>
          before.decision.segment === from && after.decision.segment === to
            ? [lengthOf(now, renames, before.answers, after.answers)]
            : [],
        );
        expect(lengthOf(now, renames, witness.before, witness.after)).toBe(Math.min(...lengths));
      }
    }),
    runs(800),
  );
});

test("the witness of a move has the fewest answers with which anybody makes it", () => {
  const given = finish(diffing(allTo("price"), allTo("advice"))).moves[0]?.witness;
  expect(given).toEqual({ before: { late: "no" }, after: { late: "no" } });
});

test("a move over many questions with hundreds of answers each is shown without trying them all", () => {
  const options = (points?: object) =>
    Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, text: "An answer", points }));
  const version = (segment: string) =>
    definitionOf({
      ...cleanQuestionnaire,
      questions: Array.from({ length: 6 }, (_, at) => ({
        id: `q${at}`,
        text: "A question",
        choose: 9,
        options: options(at === 0 ? { [segment]: 1 } : undefined),
      })),
      decision: { fallback: "uptime", stopWhenCertain: false },
    });
  const [move] = finish(diffing(version("price"), version("advice"))).moves;
  expect(move).toMatchObject({ from: "price", to: "advice", share: expect.closeTo(1, 9) });
  expect(Object.keys(move?.witness?.before ?? {})).toHaveLength(6);
});

test("the fewest answers are proven where each is one of hundreds and the order is another", () => {
  const options = Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, text: `${at}` }));
  const shared = Array.from({ length: 6 }, (_, at) => ({ id: `q${at}`, choose: 3 }));
  const version = (name: string, segment: string, more: readonly string[]) => {
    const points = { [segment]: 1 };
    const asked = shared.map(({ id, choose }, at) => ({
      ...{ id, choose, text: `A question, ${id}` },
      options: at === 0 ? options.map((option) => ({ ...option, points })) : options,
    }));
    // One question more for each answer, in the one version or in the other, or in both.
    const further = shared.map(({ id }) => ({
      ...{ id: `${name}-${id}`, text: `What only ${name} asks after ${id}`, when: { [id]: more } },
      options: options.slice(0, 2),
    }));
    return definitionOf({
      ...cleanQuestionnaire,
      questions: [...(name === "old" ? asked : asked.toReversed()), ...further],
      decision: { fallback: "uptime", stopWhenCertain: false },
    });
  };
  const ids = options.map(({ id }) => id);
  const old = version("old", "price", ids.slice(0, 8));
  const now = version("new", "advice", ids.slice(8));
  const renames = new Map<string, string>();
  const { moves, ...edit } = finish(diffing(old, now, { renames }));
  const { before = {}, after = {} } = moves[0]?.witness ?? {};
  expect(lengthOf(now, edit.renames, before, after)).toBe(12);
});

/** Everybody to one segment; whoever says yes is asked something more. */
function allTo(segment: string) {
  const points = { [segment]: 1 };
  const options = ["yes", "no"].map((id) => ({ id, text: id, points }));
  const silent = ["yes", "no"].map((id) => ({ id, text: id }));
  return definitionOf({
    ...cleanQuestionnaire,
    questions: [
      { id: "late", text: "Late?", options },
      { id: "often", text: "Often?", when: { late: "yes" }, options: silent },
    ],
    decision: { fallback: "uptime", stopWhenCertain: false },
  });
}
