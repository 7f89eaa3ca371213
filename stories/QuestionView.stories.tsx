import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { expect, fn, within } from "storybook/test";
import { QuestionView } from "../src/faces/widget/QuestionView.tsx";
import { translatorFor } from "../src/language/widgetTranslator.ts";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { longWordsQuestionnaire } from "./longWordsQuestionnaire.ts";
import {
  industrialDistributor,
  pickingTwo,
  pipelineAgency,
  utilityServices,
} from "./questionnaires.ts";
import { at } from "./screens.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Interview/QuestionView",
  component: QuestionView,
  decorators: [withTranslator],
  args: { onAnswer: fn(), onBack: fn() },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof QuestionView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Single: Story = {
  args: at("question", pipelineAgency, { answers: { "last-months": "few-signed" } }),
};

/** Up to a number of answers; "not sure" takes the others away. Only Continue goes on. */
export const Multiple: Story = {
  args: at("question", pickingTwo, { moves: [{ type: "begin" }] }),
};

export const WithHint: Story = {
  args: at("question", industrialDistributor, { moves: [{ type: "begin" }] }),
};

export const WithNotSure: Story = {
  args: at("question", industrialDistributor, { answers: { "who-orders": "purchasing" } }),
};

/** Nothing is marked as required beforehand: what is missing is said on Continue, and the focus goes there. */
export const ContinuedWithoutAChoice: Story = {
  args: WithNotSure.args,
  play: async ({ args, canvasElement, globals, userEvent }) => {
    const { word } = translatorFor(args.definition, globals.language);
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("button", { name: word("continue") }));
    await expect(page.getByRole("alert")).toHaveFocus();
    await expect(args.onAnswer).not.toHaveBeenCalled();
  },
};

export const TooManyChosen: Story = {
  args: Multiple.args,
  play: async ({ args, canvasElement, globals, userEvent }) => {
    const { word } = translatorFor(args.definition, globals.language);
    const page = within(canvasElement);
    for (const box of page.getAllByRole("checkbox").slice(0, 3)) await userEvent.click(box);
    await userEvent.click(page.getByRole("button", { name: word("continue") }));
    await expect(page.getByRole("alert")).toHaveTextContent(word("tooManyTitle"));
    await expect(args.onAnswer).not.toHaveBeenCalled();
  },
};

/** After "Back" the answer given before is still picked. */
export const GoneBackTo: Story = {
  args: at("question", industrialDistributor, {
    answers: { "who-orders": "purchasing", "late-part": "stopgap" },
    moves: [{ type: "back" }],
  }),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("radio", { checked: true })).toBeVisible();
  },
};

export const ContinuedWithoutAChoiceDark: Story = {
  ...ContinuedWithoutAChoice,
  globals: { theme: "dark" },
};

export const German: Story = {
  args: at("question", utilityServices, { moves: [{ type: "begin" }] }),
  globals: { language: "de" },
};

export const SmallScreen: Story = {
  ...smallScreen,
  args: Multiple.args,
};

export const SmallScreenLongWords: Story = {
  ...smallScreen,
  args: at("question", longWordsQuestionnaire),
};

export const RightToLeft: Story = {
  args: at("question", arabicQuestionnaire, { answers: { size: "small" } }),
};
