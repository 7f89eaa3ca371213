import type { Meta } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { Diagnostic } from "../src/faces/widget/Diagnostic.tsx";

/** What all stories of a whole diagnostic share: it speaks the language of the toolbar, and tells what happens. */
export const diagnosticStory = {
  args: { onResult: fn(), onEvent: fn() },
  argTypes: {
    definition: { control: false },
    known: { control: false },
    language: { control: false },
  },
  render: (args, { globals }) => <Diagnostic {...args} language={globals.language} />,
} satisfies Partial<Meta<typeof Diagnostic>>;
