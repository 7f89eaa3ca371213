import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { Progress } from "../src/faces/widget/Progress.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { industrialDistributor } from "./questionnaires.ts";
import { at } from "./screens.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Interview/Progress",
  component: Progress,
  decorators: [withTranslator],
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof Progress> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

/** "At most", since the fourth question comes only where the result would be a close call. */
export const First: Story = {
  args: at("question", industrialDistributor, { moves: [{ type: "begin" }] }),
};

export const InBetween: Story = {
  args: at("question", industrialDistributor, {
    answers: { "who-orders": "purchasing", "late-part": "stopgap" },
  }),
};

export const Last: Story = {
  args: at("question", industrialDistributor, {
    answers: { "who-orders": "purchasing", "late-part": "stopgap", improve: "effort" },
  }),
};

export const RightToLeft: Story = {
  args: at("question", arabicQuestionnaire, { moves: [{ type: "begin" }] }),
};
