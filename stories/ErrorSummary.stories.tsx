import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, type ReactNode, useId } from "react";
import { expect, within } from "storybook/test";
import { ErrorSummary } from "../src/faces/widget/ErrorSummary.tsx";
import { useVoice } from "../src/faces/widget/VoiceContext.ts";
import { utilityServices } from "./questionnaires.ts";
import { type Spoken, withVoice } from "./withVoice.tsx";

const meta = {
  title: "Interview/ErrorSummary",
  component: ErrorSummary,
  decorators: [withVoice],
  render: () => <AboveAField />,
  args: { definition: utilityServices, title: "", mistakes: [] },
  argTypes: {
    title: { control: false },
    mistakes: { control: false },
    definition: { table: { disable: true } },
  },
} satisfies Meta<ComponentProps<typeof ErrorSummary> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

function AboveAField(): ReactNode {
  const { word } = useVoice();
  const id = useId();
  return (
    <>
      <ErrorSummary
        title={word("problemTitle")}
        mistakes={[{ message: word("chooseFirst"), target: id }]}
      />
      <label>
        <input id={id} type="checkbox" /> {word("unsure")}
      </label>
    </>
  );
}

/** Its link puts the focus on the field to mend, and leaves the page's address alone. */
export const LeadsToTheField: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = within(canvasElement);
    const address = location.href;
    await userEvent.click(page.getByRole("link"));
    await expect(page.getByRole("checkbox")).toHaveFocus();
    await expect(location.href).toBe(address);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };
