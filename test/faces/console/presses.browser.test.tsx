import { expect, test } from "vitest";
import { type Answers, type Definition, possible } from "../../../src/index.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { inFirstLanguage, shipped } from "../widget/shipped.ts";
import { marked, onlyCall, playbookOf, press, sit, standing } from "./desk.tsx";

/** Of each segment a prospect whom nothing makes a close call, with one thing to say to every question. */
const clearCut = shipped.flatMap(({ name, definition }) =>
  definition.segments.flatMap(({ id: segment }) => {
    for (const { answers, decision } of interviews(definition)) {
      const single = Object.values(answers).every(({ length }) => length === 1);
      if (decision.segment === segment && !decision.close && single) {
        return [{ name, definition, segment, says: all(definition, answers) }];
      }
    }
    return [];
  }),
);

test.each(
  clearCut,
)("$name: one key for each question asked leads to the playbook of $segment", async (one) => {
  const { definition, segment, says } = one;
  const store = await sit({ definition });
  let presses = 0;
  while (
    !/^(Settled|A tie|Turned away)/.test(standing()) &&
    presses < definition.questions.length
  ) {
    const question = definition.questions.find(({ id }) => id === marked());
    const position = question?.options.findIndex(({ id }) => says[question.id]?.includes(id)) ?? -1;
    await press(`${position + 1}`);
    presses++;
  }
  const { answers } = await onlyCall(store);
  expect(Object.keys(answers)).toHaveLength(presses);
  expect(possible(definition, { answers })).toEqual([segment]);
  const name = definition.segments.find(({ id }) => id === segment)?.rep?.name;
  expect(playbookOf()).toBe(inFirstLanguage(definition, name ?? ""));
  expect(standing()).not.toMatch(/^Leads/);
});

/** What is not asked in the order of the file may be asked in another: then it is the first option. */
function all({ questions }: Definition, answers: Answers): Answers {
  const asked = questions.filter(({ ask }) => ask !== "never");
  return Object.fromEntries(
    asked.map(({ id, options }) => [id, answers[id] ?? [options[0]?.id ?? ""]]),
  );
}

test("something is clear-cut in every questionnaire", () => {
  expect(new Set(clearCut.map(({ name }) => name)).size).toBe(shipped.length);
});
