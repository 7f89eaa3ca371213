import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties } from "react";
import { expect, within } from "storybook/test";
import { Diagnostic } from "../src/faces/widget/Diagnostic.tsx";
import { translatorFor } from "../src/language/widgetTranslator.ts";
import { arabicQuestionnaire } from "./arabicQuestionnaire.ts";
import { diagnosticStory } from "./diagnosticStory.tsx";
import {
  fintechProjects,
  industrialDistributor,
  pipelineAgency,
  utilityServices,
} from "./questionnaires.ts";
import { exampleOf } from "./screens.ts";

const meta = {
  ...diagnosticStory,
  title: "Diagnostic",
  component: Diagnostic,
} satisfies Meta<typeof Diagnostic>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Visitor: Story = { args: { definition: industrialDistributor } };

export const Rep: Story = { args: { definition: industrialDistributor, audience: "rep" } };

export const Dark: Story = {
  args: { definition: industrialDistributor },
  globals: { theme: "dark" },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("heading")).toHaveStyle({ colorScheme: "dark" });
  },
};

export const German: Story = {
  args: { definition: utilityServices },
  globals: { language: "de" },
  play: async ({ canvasElement }) => {
    const { text } = translatorFor(utilityServices, "de");
    const heading = { name: text(utilityServices.intro?.heading ?? utilityServices.title) };
    await expect(within(canvasElement).getByRole("heading", heading)).toBeVisible();
  },
};

/** The direction comes from the questionnaire's language, whatever the page's own is. */
export const RightToLeft: Story = {
  args: { definition: arabicQuestionnaire },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("heading")).toHaveStyle({ direction: "rtl" });
  },
};

/**
 * What a CRM knows is not asked, and counts: here the size as a number, the line of business as an answer. Whoever
 * looks as a rep goes straight to the first open question.
 */
export const WithKnownFacts: Story = {
  args: {
    definition: fintechProjects,
    audience: "rep",
    known: { employees: 85, industry: "banking-platform" },
  },
};

/** Facts may answer the questions of an interview too. Where nothing is left to ask, there is the result at once. */
export const WithEverythingKnown: Story = {
  args: {
    definition: pipelineAgency,
    audience: "rep",
    known: exampleOf(pipelineAgency, "stalled-proposals").answers,
  },
};

// Custom properties are no part of CSSProperties.
const ownTheme = {
  "--nd-accent": "light-dark(#8a1c4a, #f3a6c3)",
  "--nd-accent-ink": "light-dark(#ffffff, #33081a)",
  "--nd-surface": "light-dark(#fffaf5, #2a2024)",
  "--nd-ink": "light-dark(#33211a, #f7ece6)",
  "--nd-muted": "light-dark(#6e564b, #c9b3a9)",
  "--nd-line": "light-dark(#e3d3c8, #57444b)",
  "--nd-radius": "0",
  "--nd-font": "Georgia, serif",
  "--nd-size": "1.125em",
} as CSSProperties;

/** The properties of `styles.css`, set on an element around the widget; `light-dark()` keeps both schemes. */
export const OwnTheme: Story = {
  args: { definition: industrialDistributor, audience: "rep" },
  decorators: [
    (Story) => (
      <div style={ownTheme}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement, globals }) => {
    await expect(within(canvasElement).getByRole("button")).toHaveStyle({
      backgroundColor: globals.theme === "dark" ? "rgb(243, 166, 195)" : "rgb(138, 28, 74)",
      borderRadius: "0px",
    });
  },
};

/** Each keeps its own run: an answer in one changes nothing in the other, not even of the same questionnaire. */
export const TwoOnOnePage: Story = {
  args: { definition: industrialDistributor, audience: "rep" },
  render: (args, { globals }) => (
    <div
      style={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
        gap: "2rem",
      }}
    >
      {["First", "Second"].map((name) => (
        <section key={name} aria-label={name}>
          <Diagnostic {...args} language={globals.language} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvasElement, globals, userEvent }) => {
    const { word } = translatorFor(industrialDistributor, globals.language);
    const first = within(within(canvasElement).getByRole("region", { name: "First" }));
    const second = within(within(canvasElement).getByRole("region", { name: "Second" }));
    const before = second.getByRole("heading").textContent;

    // A link to what is missing finds its own widget's field, though the other shows the same question.
    await userEvent.click(second.getByRole("button", { name: word("continue") }));
    await userEvent.click(second.getByRole("link"));
    await expect(second.getAllByRole("radio")[0]).toHaveFocus();

    await userEvent.click(second.getAllByRole("radio")[0] as HTMLElement);
    await expect(second.getByRole("heading")).not.toHaveTextContent(before);
    await expect(first.getByRole("heading")).toHaveTextContent(before);
  },
};
