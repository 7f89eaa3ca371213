import type { Preview } from "@storybook/react-vite";
import "../src/faces/widget/styles.css";
import "./page.css";

export default {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    // A story that axe finds fault with fails as a test.
    a11y: { test: "error" },
    // The story as it is written: a whole questionnaire printed as a prop says nothing.
    docs: { source: { type: "code" } },
    options: {
      storySort: {
        order: [
          "Language of form",
          "Full runs",
          "Diagnostic",
          "Questionnaires",
          "Interview",
          ["IntroView", "QuestionView", "Progress", "ErrorSummary"],
          "Result",
          ["VisitorResultView", "RepResultView", "Sureness", "Reasons", "PlaybookView"],
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: "Colour scheme of the page around the widget",
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    language: {
      description: "Language wanted; a questionnaire that does not speak it uses its first",
      toolbar: {
        title: "Language",
        icon: "globe",
        items: [
          { value: "en", title: "English" },
          { value: "de", title: "Deutsch" },
          { value: "ar", title: "العربية" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: "light", language: "en" },
  decorators: [
    // A host page, of which the widget takes nothing but the colour scheme and the width that there is.
    (Story, { globals, parameters, viewMode }) => (
      <div
        className={`page ${globals.theme} ${viewMode === "docs" ? "" : "whole"}`}
        data-testid="page"
        style={{ inlineSize: parameters.pageWidth }}
      >
        <Story />
      </div>
    ),
  ],
} satisfies Preview;
