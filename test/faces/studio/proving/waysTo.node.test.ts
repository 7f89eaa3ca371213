import fc from "fast-check";
import { expect, test } from "vitest";
import { blank, interviewAt, interviewOf } from "../../../../src/faces/studio/preview/interview.ts";
import { waysTo } from "../../../../src/faces/studio/proving/waysTo.ts";
import { walk } from "../../../../src/index.ts";
import { prove } from "../../../../src/proof/index.ts";
import { everyInterview } from "../../../proof/everyInterview.ts";
import { smallDefinition } from "../../../proof/randomQuestionnaire.ts";
import { runs } from "../../../runs.ts";

test("to each question that is ever asked there is a way, and none is shorter", () => {
  fc.assert(
    fc.property(smallDefinition(200), (definition) => {
      const shortest = new Map<string, number>();
      for (const { trail } of everyInterview(definition).all) {
        for (const { next, isOver, answers } of trail) {
          if (!next || isOver) continue;
          const length = Object.keys(answers).length;
          shortest.set(next.id, Math.min(length, shortest.get(next.id) ?? length));
        }
      }
      const ways = waysTo(prove(definition));
      const lengths = [...ways].map(([id, answers]) => [id, Object.keys(answers).length] as const);
      expect(new Map(lengths)).toEqual(shortest);
      for (const [id, answers] of ways) {
        expect(walk(definition, interviewOf(definition, { answers })).next).toBe(id);
        expect(interviewAt(definition, id, blank, ways)).not.toBe(null);
      }
    }),
    runs(40),
  );
});
