import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { LeadForm } from "../src/faces/widget/lead/LeadForm.tsx";
import { VisitorResultView } from "../src/faces/widget/VisitorResultView.tsx";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { bareQuestionnaire } from "./bareQuestionnaire.ts";
import { longWordsQuestionnaire } from "./longWordsQuestionnaire.ts";
import { moves } from "./moves.ts";
import { utilityServices } from "./questionnaires.ts";
import { at, exampleOf } from "./screens.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/VisitorResultView",
  component: VisitorResultView,
  decorators: [withTranslator],
  args: { moves, leadForm: (props) => <LeadForm {...props} /> },
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof VisitorResultView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const WithAction: Story = {
  args: at("visitor-result", utilityServices, exampleOf(utilityServices, "continuity")),
};

export const WithActionDark: Story = { args: WithAction.args, globals: { theme: "dark" } };

export const WithoutAction: Story = {
  args: at("visitor-result", bareQuestionnaire, { answers: { users: "many" } }),
};

/** Where no answer was given there is nothing to go back to. */
export const AllKnownBeforehand: Story = {
  args: at("visitor-result", bareQuestionnaire, {
    known: { users: "many" },
    moves: [{ type: "begin" }],
  }),
};

export const LongWords: Story = {
  ...smallScreen,
  args: at("visitor-result", longWordsQuestionnaire, { answers: { duty: "permits" } }),
};

export const RightToLeft: Story = {
  args: at("visitor-result", arabicQuestionnaire, {
    answers: { size: "small", time: "searching" },
  }),
};
