import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, longest, possible, scores, walk } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { bruteForce, bruteLongest, brutePossible } from "./bruteForce.ts";
import { randomGiven } from "./randomGiven.ts";

const interview = randomDefinition().chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
);

test("walk, decide, scores, possible and longest come to what walking every finish does", () => {
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const { decision, ...course } = bruteForce(definition, given);
      expect(walk(definition, given)).toEqual(course);
      expect(decide(definition, given)).toEqual(decision);
      expect(scores(definition, given)).toEqual(decision.scores);
      expect(possible(definition, given)).toEqual(brutePossible(definition, given));
      expect(longest(definition, given)).toBe(bruteLongest(definition, given));
    }),
    runs(1500),
  );
});
