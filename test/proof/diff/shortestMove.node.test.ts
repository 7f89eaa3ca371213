import { expect, test } from "vitest";
import { diffing, finish } from "../../../src/proof/index.ts";
import { definitionOf } from "../../definition/definitionOf.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";

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
  expect(move).toMatchObject({ from: "price", to: "advice", share: 1 });
  expect(Object.keys(move?.witness?.before ?? {})).toHaveLength(6);
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
