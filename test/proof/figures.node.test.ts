import fc from "fast-check";
import { expect, test } from "vitest";
import { answerKey, prove, reachable, sharesOf } from "../../src/proof/index.ts";
import { allowedAnswers } from "../questionnaire/decision/bruteForce.ts";
import { runs } from "../runs.ts";
import { checked, rounded } from "./checked.ts";
import { everyInterview } from "./everyInterview.ts";
import { naiveReachable, naiveShares, naiveSummary } from "./naive/figures.ts";
import { weighedShares } from "./naive/weighed.ts";
import { smallDefinition } from "./randomQuestionnaire.ts";

test("shares, what can be reached and every figure of the summary are those of walking every interview", () => {
  fc.assert(
    fc.property(smallDefinition(), (definition) => {
      const every = everyInterview(definition);
      const proof = prove(definition);
      expect(sharesOf(proof)).toEqual(rounded(naiveShares(every)));
      expect(reachable(proof)).toEqual(naiveReachable(every));
      expect(checked(definition).summary).toEqual(rounded(naiveSummary(every)));
    }),
    runs(1000),
  );
});

test("shares, the questions asked and close calls weighed by how answers are given are those of walking every interview", () => {
  const draws = fc.array(fc.nat(4), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(smallDefinition(), draws, (definition, drawn) => {
      let at = 0;
      const draw = () => drawn[at++ % drawn.length] ?? 0;
      const weights = Object.fromEntries(
        definition.questions.map((question) => [
          question.id,
          Object.fromEntries([
            ...(question.ask === "never" ? [["", draw()]] : []),
            ...allowedAnswers(question).map((answer) => [answerKey(answer), draw()]),
          ]),
        ]),
      );
      const { shares, meanAsked, close } = sharesOf(prove(definition, weights));
      expect({ shares, meanAsked, close }).toEqual(rounded(weighedShares(definition, weights)));
    }),
    runs(400),
  );
});

test("weights that are all alike, or none, come to equal chances", () => {
  fc.assert(
    fc.property(smallDefinition(), (definition) => {
      const alike = Object.fromEntries(
        definition.questions
          .filter(({ ask }) => ask !== "never")
          .map((question) => [
            question.id,
            Object.fromEntries(allowedAnswers(question).map((answer) => [answerKey(answer), 3])),
          ]),
      );
      expect(sharesOf(prove(definition, alike))).toEqual(rounded(sharesOf(prove(definition))));
    }),
    runs(100),
  );
});
