import type { Meta, StoryObj } from "@storybook/react-vite";
import { Diagnostic } from "../src/faces/widget/Diagnostic.tsx";
import "../src/faces/widget/themes.css";
import { userEvent } from "storybook/test";
import { industrialDistributor } from "./questionnaires.ts";

const logo = (
  <svg role="img" aria-label="Any Company" viewBox="0 0 120 30" width="120" height="30">
    <path d="M0 0h18a12 12 0 0 1 12 12v18h-18a12 12 0 0 1-12-12z" fill="var(--accent)" />
    <path d="M42 11h78v8h-78z" fill="var(--ink)" />
  </svg>
);

/** The four themes, each on the widget itself, with a company's sign in the place for it. */
const meta = {
  title: "Language of form/Themes",
  component: Diagnostic,
  args: { definition: industrialDistributor, logo },
  argTypes: { logo: { control: false }, definition: { control: false } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    // What is chosen, what has the focus, and what could be chosen, beside each other.
    await userEvent.tab();
    await userEvent.keyboard(" ");
  },
} satisfies Meta<typeof Diagnostic>;

export default meta;

type Story = StoryObj<typeof meta>;

const dark = { globals: { theme: "dark" } };

export const Plain: Story = { args: { className: "nd-theme-plain" } };
export const PlainDark: Story = { ...Plain, ...dark };
export const Sea: Story = { args: { className: "nd-theme-sea" } };
export const SeaDark: Story = { ...Sea, ...dark };
export const Plum: Story = { args: { className: "nd-theme-plum" } };
export const PlumDark: Story = { ...Plum, ...dark };
export const Clay: Story = { args: { className: "nd-theme-clay" } };
export const ClayDark: Story = { ...Clay, ...dark };
