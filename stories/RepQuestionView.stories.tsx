import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { RepQuestionView } from "../src/faces/widget/rep/RepQuestionView.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { moves } from "./moves.ts";
import { fintechProjects } from "./questionnaires.ts";
import { at } from "./screens.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

/** A rep reads the large words aloud; the question as a visitor reads it stands small above the answers. */
const meta = {
  title: "Interview/RepQuestionView",
  component: RepQuestionView,
  decorators: [withTranslator],
  args: { moves },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof RepQuestionView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Light: Story = {
  args: at("question", fintechProjects, { audience: "rep" }),
};

export const Dark: Story = { args: Light.args, globals: { theme: "dark" } };

export const SmallScreen: Story = { ...smallScreen, args: Light.args };

export const RightToLeft: Story = {
  args: at("question", arabicQuestionnaire, { audience: "rep", answers: { size: "small" } }),
};
