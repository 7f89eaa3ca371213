import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { Diagnostic } from "../src/faces/widget/Diagnostic.tsx";
import { translatorFor } from "../src/language/widgetTranslator.ts";
import { answerAll } from "./answering.ts";
import { diagnosticStory } from "./diagnosticStory.tsx";
import { fintechProjects, utilityServices } from "./questionnaires.ts";
import { exampleOf } from "./screens.ts";

/**
 * Whole interviews, played from the first question to the result. Open one to see where it ends; the Interactions
 * panel steps through it. On this page they stand at their beginning, to be run by hand.
 */
const meta = {
  ...diagnosticStory,
  title: "Full runs",
  component: Diagnostic,
} satisfies Meta<typeof Diagnostic>;

export default meta;

type Story = StoryObj<typeof meta>;

const caller = exampleOf(fintechProjects, "regulator-evidence");

/**
 * The CRM knows the size and the business of the firm, so three questions are left. The rep reads each one aloud,
 * taps what comes closest to the answer, and has the segment, the words and the next steps while still talking. Then
 * the prospect corrects themselves: "Change" leads back to that answer alone.
 */
export const ARepOnACall: Story = {
  name: "A rep on a call",
  args: { definition: fintechProjects, audience: "rep", known: caller.known },
  play: async (context) => {
    const { args, canvasElement, globals, step, userEvent } = context;
    const translator = translatorFor(fintechProjects, globals.language);
    const page = within(canvasElement);
    const result = { name: segmentName() };

    await answerAll(context, fintechProjects, caller, translator);
    await expect(await page.findByRole("heading", result)).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledTimes(1);

    await step("Look at the first answer again, and keep it", async () => {
      const [again] = page.getAllByRole("button", {
        name: new RegExp(`^${translator.word("change")}`),
      });
      await userEvent.click(again as HTMLElement);
      await expect(await page.findByRole("radio", { checked: true })).toBeVisible();
      await userEvent.click(page.getByRole("button", { name: translator.word("continue") }));
      await expect(await page.findByRole("heading", result)).toHaveFocus();
    });

    function segmentName(): string {
      const segment = fintechProjects.segments.find(({ id }) => id === "regulator-evidence");
      return translator.text(segment?.rep?.name ?? "");
    }
  },
};

/** One tap for each question, and no Continue: three answers later there is a result and something to do. */
export const AVisitorInAHurry: Story = {
  name: "A visitor in a hurry",
  args: { definition: utilityServices },
  play: async (context) => {
    const { args, canvasElement, globals, userEvent } = context;
    const translator = translatorFor(utilityServices, globals.language);
    const page = within(canvasElement);
    const { start } = utilityServices.intro ?? {};
    const { visitor } = utilityServices.segments.find(({ id }) => id === "complaints") ?? {};

    await userEvent.click(
      page.getByRole("button", { name: start ? translator.text(start) : translator.word("start") }),
    );
    await answerAll(context, utilityServices, exampleOf(utilityServices, "complaints"), translator);
    const heading = { name: translator.text(visitor?.heading ?? "") };
    await expect(await page.findByRole("heading", heading)).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ segment: "complaints" }),
    );
  },
};
