import { expect, test } from "vitest";
import { answersGiven } from "../../../src/evidence/review/answersGiven.ts";
import { prove, sharesOf } from "../../../src/proof/index.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";

const definition = definitionOf(sound());

test("answers are counted by question and option, known or given, and only where they count", () => {
  const { prospects, questions } = answersGiven(definition, [
    { answers: { late: "stop", buying: "call" } },
    // An interview is over once nothing can change the segment: what comes after doesn’t count.
    { known: { late: "wait" }, answers: { buying: "quote", choice: "cost" } },
    { answers: { late: "wait", nonsense: "x", buying: "nonsense" } },
  ]);
  expect(prospects).toBe(3);
  expect(questions.late).toEqual({ by: 3, options: { stop: 1, wait: 2 } });
  expect(questions.buying).toEqual({ by: 2, options: { call: 1, quote: 1 } });
});

test("weighed by the answers, the shares of a questionnaire are those of its prospects where one question decides", () => {
  const given = ["stop", "stop", "stop", "wait"].map((late) => ({ answers: { late } }));
  const { weights } = answersGiven(definition, given);
  const only = definitionOf({
    ...sound(),
    questions: sound().questions.slice(0, 1),
    examples: [],
  });
  const { shares } = sharesOf(prove(only, weights));
  expect(shares).toEqual({ uptime: 0.75, price: 0.25, order: 0 });
});
