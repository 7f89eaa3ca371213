import type { Meta, StoryObj } from "@storybook/react-vite";

const meta = {
  title: "Placeholder",
  render: () => <p>Stories go here.</p>,
} satisfies Meta;

export default meta;

export const Plain: StoryObj = {};
