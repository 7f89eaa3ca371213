import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { RepConsole } from "../src/faces/console/RepConsole.tsx";
import { openCallStore } from "../src/interview/calls/store.ts";
import "../src/faces/console/console.css";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { fintechProjects, industrialDistributor, utilityServices } from "./questionnaires.ts";
import { suitedQuestionnaire } from "./suitedQuestionnaire.ts";

const meta = {
  title: "RepConsole",
  component: RepConsole,
  // A store of its own each time, so that no story goes on with the call of another.
  loaders: [async () => ({ store: await openCallStore({ name: `story ${Math.random()}` }) })],
  render: (args, { globals, loaded }) => (
    <RepConsole language={globals.language} store={loaded.store} {...args} />
  ),
} satisfies Meta<typeof RepConsole>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing said yet: the question that would settle most is the one to ask. */
export const Opening: Story = {
  args: { definition: industrialDistributor, account: "Opening story" },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText("Best next question")).toBeVisible();
  },
};

/** One answer in: who leads and how far that is from settled, with the leader's playbook at hand. */
export const MidCall: Story = {
  args: { definition: industrialDistributor, account: "Mid-call story" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText("How fast parts arrive in a breakdown"));
    await expect(await canvas.findByText(/^Leads/)).toBeVisible();
  },
};

export const Dark: Story = { ...MidCall, globals: { theme: "dark" } };

/** Facts from the CRM are shown as given, and can be corrected. */
export const WithFacts: Story = {
  args: { definition: fintechProjects, account: "Facts story", known: { employees: 120 } },
};

export const German: Story = {
  args: { definition: utilityServices, account: "German story", language: "de" },
};

/** From right to left, with the interface’s own words in English; what is written on a key doesn’t turn around. */
export const Arabic: Story = {
  args: { definition: arabicQuestionnaire, account: "Arabic story", language: "ar" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText("البحث عن المستندات"));
    const end = await canvas.findByText("⇧ E");
    await expect(getComputedStyle(end).direction).toBe("ltr");
    await expect(getComputedStyle(canvasElement.querySelector(".ndc") as Element).direction).toBe(
      "rtl",
    );
  },
};

export const ArabicDark: Story = { ...Arabic, globals: { theme: "dark" } };

/** Settled: the sentence to say next, how far it is the ideal customer, and of the playbook what suits this prospect first. */
export const Suited: Story = {
  args: {
    definition: suitedQuestionnaire,
    account: "Suited story",
    rep: "Kim Aydın",
    known: { industry: "payments" },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText("Proving where each figure is from"));
    await expect(await canvas.findByText("Say now")).toBeVisible();
    // Settled by now: who asks on marks what to ask.
    await userEvent.click(await canvas.findByText("What is it done with today?"));
    await userEvent.click(await canvas.findByText("Spreadsheets"));
  },
};

export const SuitedDark: Story = { ...Suited, globals: { theme: "dark" } };
