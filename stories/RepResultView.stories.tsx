import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { fn } from "storybook/test";
import { RepResultView } from "../src/faces/widget/rep/RepResultView.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { longWordsQuestionnaire } from "./longWordsQuestionnaire.ts";
import { utilityServices } from "./questionnaires.ts";
import { byFallback, byRule, clear, closeCall, declined, suited } from "./repResults.ts";
import { at, exampleOf } from "./screens.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/RepResultView",
  component: RepResultView,
  decorators: [withTranslator],
  args: { onBack: fn(), onGoTo: fn(), onRestart: fn() },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof RepResultView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Clear: Story = { args: clear };

export const ClearDark: Story = { args: clear, globals: { theme: "dark" } };

/** Asked all there is to ask, and still two segments are nearly level. */
export const CloseCall: Story = { args: closeCall };

/** The rule says itself why it overrules the points. */
export const ByARule: Story = { args: byRule };

/** No segment has a point; the author's fallback takes over. */
export const ByTheFallback: Story = { args: byFallback };

/** A prospect to turn away, in words that can be said aloud. */
export const Declined: Story = { args: declined };

export const DeclinedDark: Story = { args: declined, globals: { theme: "dark" } };

/** What fits the ideal customer and what doesn't, the sentence to say next, and the parts that suit this prospect first. */
export const Suited: Story = { args: suited };

export const SuitedDark: Story = { args: suited, globals: { theme: "dark" } };

export const SuitedGerman: Story = { args: suited, globals: { language: "de" } };

export const SuitedSmallScreen: Story = { ...smallScreen, args: suited };

export const German: Story = {
  args: at("rep-result", utilityServices, {
    audience: "rep",
    ...exampleOf(utilityServices, "complaints"),
  }),
  globals: { language: "de" },
};

export const SmallScreen: Story = {
  ...smallScreen,
  args: clear,
};

export const SmallScreenLongWords: Story = {
  ...smallScreen,
  args: at("rep-result", longWordsQuestionnaire, {
    audience: "rep",
    answers: { duty: "permits" },
  }),
};

export const RightToLeft: Story = {
  args: at("rep-result", arabicQuestionnaire, {
    audience: "rep",
    answers: { size: "small", time: "searching" },
  }),
};
