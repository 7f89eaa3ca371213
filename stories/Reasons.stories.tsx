import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { fn } from "storybook/test";
import { Reasons } from "../src/faces/widget/rep/Reasons.tsx";
import { fintechProjects, pickingTwo } from "./questionnaires.ts";
import { byFallback, byRule, clear } from "./repResults.ts";
import { at, exampleOf } from "./screens.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/Reasons",
  component: Reasons,
  decorators: [withTranslator],
  args: { onGoTo: fn() },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof Reasons> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Facts from the CRM count too, but there is no question to change them in. */
export const ByPoints: Story = { args: clear };

export const SeveralAnswersToOneQuestion: Story = {
  args: at("rep-result", pickingTwo, {
    audience: "rep",
    ...exampleOf(pickingTwo, "no-time"),
  }),
};

export const ByARule: Story = { args: byRule };

export const NothingSpokeForIt: Story = { args: byFallback };

/** Another answer would open further questions, so that it may lead to several segments. */
export const ChangeLeadsToSeveral: Story = {
  args: at("rep-result", fintechProjects, {
    audience: "rep",
    known: { industry: "banking-platform" },
    answers: { "keeps-track": "team-leads", "time-lost": "go-live" },
  }),
};

export const SmallScreen: Story = { ...smallScreen, args: clear };
