import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, type ReactNode, useId } from "react";
import { expect, within } from "storybook/test";
import { ErrorSummary } from "../src/faces/widget/ErrorSummary.tsx";
import { useTranslator } from "../src/faces/widget/TranslatorContext.ts";
import { utilityServices } from "./questionnaires.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Interview/ErrorSummary",
  component: ErrorSummary,
  decorators: [withTranslator],
  render: () => <AboveAField />,
  args: { definition: utilityServices, title: "", listed: [] },
  argTypes: {
    title: { control: false },
    listed: { control: false },
    definition: { table: { disable: true } },
  },
} satisfies Meta<ComponentProps<typeof ErrorSummary> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

function AboveAField(): ReactNode {
  const { word } = useTranslator();
  const id = useId();
  return (
    <>
      <ErrorSummary
        title={word("problemTitle")}
        listed={[{ message: word("chooseFirst"), target: id }]}
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
