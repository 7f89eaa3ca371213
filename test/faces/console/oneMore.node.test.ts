import fc from "fast-check";
import { expect, test } from "vitest";
import { oneMore } from "../../../src/faces/console/oneMore.ts";
import { finish } from "../../../src/proof/shares.ts";
import {
  allowedAnswers,
  answering,
  brutePossible,
} from "../../questionnaire/decision/bruteForce.ts";
import { randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";

const calls = randomDefinition(60).chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
);

test("one more answer is said to decide where each that can be given leaves one segment, and no other way on", () => {
  const seen = { decides: 0, "may-decide": 0, null: 0 };
  fc.assert(
    fc.property(calls, ({ definition, given }) => {
      for (const question of definition.questions.filter(({ ask }) => ask !== "never")) {
        const decided = allowedAnswers(question).map(
          (answer) => brutePossible(definition, answering(given, question, answer)).length === 1,
        );
        const decides = decided.every(Boolean) ? "decides" : null;
        const expected = decides ?? (decided.some(Boolean) ? "may-decide" : null);
        expect(finish(oneMore(definition, given, question))).toBe(expected);
        seen[`${expected}`]++;
      }
    }),
    runs(400),
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(enough(50));
});
