import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { expect, fn, within } from "storybook/test";
import { LeadForm } from "../src/faces/widget/lead/LeadForm.tsx";
import type { Capture, Definition } from "../src/questionnaire/definition/definition.ts";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { moves } from "./moves.ts";
import { industrialDistributor, utilityServices } from "./questionnaires.ts";
import { smallScreen } from "./smallScreen.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/LeadForm",
  component: LeadForm,
  decorators: [withTranslator],
  args: { moves },
  argTypes: { form: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof LeadForm> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

function formOf(definition: Definition): Story["args"] {
  const { fields, consent } = definition.capture as Capture;
  return {
    definition,
    form: { fields, ...(consent && { consent }), step: "asked", canSkip: true },
  };
}

export const Empty: Story = { args: formOf(utilityServices) };

/** Every mistake stands at its field, and all of them above, where the focus goes. */
export const SentEmpty: Story = {
  args: formOf(industrialDistributor),
  play: async ({ canvasElement, userEvent }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getAllByRole("button")[0] as HTMLElement);
    await expect(await page.findByRole("alert")).toHaveFocus();
  },
};

export const SentEmptyDark: Story = { ...SentEmpty, globals: { theme: "dark" } };

/** What was typed is still there; the box is never ticked beforehand. */
export const CouldNotBeSent: Story = {
  args: {
    ...formOf(industrialDistributor),
    form: {
      ...(formOf(industrialDistributor).form as ComponentProps<typeof LeadForm>["form"]),
      step: "failed",
    },
    moves: { ...moves, draft: () => ({ email: "ana@example.com" }), leave: fn() },
  },
};

export const German: Story = { args: formOf(utilityServices), globals: { language: "de" } };

export const SmallScreen: Story = { ...smallScreen, ...SentEmpty };

export const RightToLeft: Story = {
  args: {
    definition: arabicQuestionnaire,
    form: {
      fields: [
        { id: "name", type: "text", label: "الاسم", required: true },
        { id: "email", type: "email", label: "البريد الإلكتروني", required: true },
      ],
      consent: { text: "أوافق على أن تتواصلوا معي.", required: true },
      step: "asked",
      canSkip: false,
    },
  },
};
