import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, Definition } from "../../../src/index.ts";
import { diffing, type Edit, finish } from "../../../src/proof/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import { runs } from "../../runs.ts";
import { everyPlainInterview, waysOfAsked } from "../everyInterview.ts";
import { randomVersions } from "./randomEdit.ts";

test("interviews with an answer that could not be given before are told apart from those that move", () => {
  fc.assert(
    fc.property(randomVersions(), ({ old, now }) => {
      const { newAnswers, renames } = finish(diffing(old, now));
      const holding = everyPlainInterview(now).filter(({ asked, answers }) =>
        asked.some((id) => isNew(old, renames, id, answers)),
      );
      const ways = holding.reduce((sum, interview) => sum + interview.ways, 0);
      expect(newAnswers).toBeCloseTo(ways / waysOfAsked(now), 9);
    }),
    runs(200),
  );
});

/** Whether both versions ask a question, and no answer to the old one is this. */
function isNew(old: Definition, renames: Edit["renames"], id: string, answers: Answers): boolean {
  const earlier = old.questions.find((question) => renames.questions.get(question.id) === id);
  if (!earlier || earlier.ask === "never") return false;
  const names = renames.options.get(id);
  const given = allowedAnswers(earlier).map((answer) =>
    answer.map((option) => (option === "unsure" ? option : (names?.get(option) ?? "gone"))),
  );
  const words = (answer: readonly string[]) => answer.toSorted().join();
  return !given.some((answer) => words(answer) === words([answers[id] ?? []].flat()));
}
