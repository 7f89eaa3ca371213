import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { Sureness } from "../src/faces/widget/rep/Sureness.tsx";
import { byFallback, byRule, clear, closeCall, tied, withoutRunnerUp } from "./repResults.ts";
import { type Spoken, withTranslator } from "./withTranslator.tsx";

const meta = {
  title: "Result/Sureness",
  component: Sureness,
  decorators: [withTranslator],
  argTypes: { screen: { control: false }, definition: { table: { disable: true } } },
} satisfies Meta<ComponentProps<typeof Sureness> & Spoken>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Clear: Story = { args: clear };

export const WithoutARunnerUp: Story = { args: withoutRunnerUp };

export const CloseCall: Story = { args: closeCall };

/** Level on points: the segment that the author put first wins. */
export const Tied: Story = { args: tied };

export const ByARule: Story = { args: byRule };

export const ByTheFallback: Story = { args: byFallback };
