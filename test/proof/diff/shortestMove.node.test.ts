import { expect, test } from "vitest";
import { diffing, finish } from "../../../src/proof/index.ts";
import { definitionOf } from "../../definition/definitionOf.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";

test("the witness of a move has the fewest answers with which anybody makes it", () => {
  const given = finish(diffing(allTo("price"), allTo("advice"))).moves[0]?.witness;
  expect(given).toEqual({ before: { late: "no" }, after: { late: "no" } });
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
