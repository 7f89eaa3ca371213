import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { PlaybookView } from "../src/faces/widget/rep/PlaybookView.tsx";
import { type WhatSuits, whatSuits } from "../src/interview/session/whatSuits.ts";
import { suiting } from "../src/questionnaire/decision/suiting.ts";
import type { Definition, Known, Playbook } from "../src/questionnaire/definition/definition.ts";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { bareQuestionnaire } from "./bareQuestionnaire.ts";
import { utilityServices } from "./questionnaires.ts";
import { smallScreen } from "./smallScreen.ts";
import { suitedQuestionnaire } from "./suitedQuestionnaire.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/PlaybookView",
  component: PlaybookView,
  decorators: [withTranslator],
  argTypes: { playbook: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof PlaybookView> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

function playbookOf(
  definition: Definition,
  segment: string,
  known: Known = {},
): { definition: Definition; playbook: Playbook; suits: WhatSuits } {
  const rep = definition.segments.find(({ id }) => id === segment)?.rep;
  if (!rep) throw new Error(`${definition.id} has no playbook for ${segment}`);
  const suits = whatSuits(definition, rep, suiting(definition, { known }));
  return { definition, playbook: rep.playbook, suits };
}

/** On the left what one says in the conversation, on the right what one knows behind it. */
export const Full: Story = { args: playbookOf(utilityServices, "continuity") };

/** What suits just this prospect comes first and says why, then what is for everybody, then what may yet suit. */
export const Suited: Story = {
  args: playbookOf(suitedQuestionnaire, "evidence", { industry: "payments" }),
};

/** Without price, people, what to avoid, a committee, links and times: nothing is left empty in their place. */
export const WithoutOptionalParts: Story = { args: playbookOf(bareQuestionnaire, "team") };

/** A playbook that an author has yet to write: the format allows its lists to be empty. */
export const EmptyLists: Story = { args: playbookOf(bareQuestionnaire, "single") };

export const Dark: Story = { args: Full.args, globals: { theme: "dark" } };

export const German: Story = { args: Full.args, globals: { language: "de" } };

export const SmallScreen: Story = {
  ...smallScreen,
  args: Full.args,
};

export const RightToLeft: Story = { args: playbookOf(arabicQuestionnaire, "documents") };
