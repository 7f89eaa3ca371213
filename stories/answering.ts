import type { StoryContext } from "@storybook/react-vite";
import { within } from "storybook/test";
import type { Translator } from "../src/language/translator.ts";
import { isUnsure } from "../src/questionnaire/decision/answers.ts";
import { walk } from "../src/questionnaire/decision/walk.ts";
import type { Answers, Definition, Known } from "../src/questionnaire/definition/definition.ts";
import { listOf } from "../src/questionnaire/definition/when.ts";

/** Answers a whole questionnaire by tapping the words on screen, each question as it comes up. */
export async function answerAll(
  { canvasElement, step, userEvent }: StoryContext,
  definition: Definition,
  { known = {}, answers }: { known?: Known; answers: Answers },
  translator: Translator,
): Promise<void> {
  const page = within(canvasElement);
  const given: Record<string, Answers[string]> = {};
  for (const question of definition.questions) {
    const answer = answers[question.id];
    if (answer === undefined || walk(definition, { known, answers: given }).next !== question.id)
      continue;
    await step(translator.text(question.text), async () => {
      await page.findByRole("heading", { name: translator.text(question.text) });
      for (const pick of listOf(answer)) {
        const option = question.options.find(({ id }) => id === pick);
        const words =
          isUnsure(pick) || !option ? translator.word("unsure") : translator.text(option.text);
        await userEvent.click(page.getByText(words));
      }
      if ((question.choose ?? 1) > 1)
        await userEvent.click(page.getByRole("button", { name: translator.word("continue") }));
    });
    given[question.id] = answer;
  }
}
