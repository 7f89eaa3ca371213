import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { fn } from "storybook/test";
import { IntroView } from "../src/faces/widget/IntroView.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { bareQuestionnaire } from "./bareQuestionnaire.ts";
import { utilityServices } from "./questionnaires.ts";
import { at } from "./screens.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Interview/IntroView",
  component: IntroView,
  decorators: [withTranslator],
  args: { onBegin: fn() },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof IntroView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = { args: at("intro", utilityServices) };

/** Where an author has said nothing, the title is the heading, and the button has the interface's word. */
export const NothingSaid: Story = { args: at("intro", bareQuestionnaire) };

export const RightToLeft: Story = { args: at("intro", arabicQuestionnaire) };
