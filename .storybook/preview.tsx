import type { Preview } from "@storybook/react-vite";

const themes = {
  light: { colorScheme: "light", background: "#ffffff", color: "#1a1a1a" },
  dark: { colorScheme: "dark", background: "#16181d", color: "#f2f2f2" },
};

export default {
  tags: ["autodocs"],
  // A story that axe finds fault with fails as a test.
  parameters: { a11y: { test: "error" } },
  globalTypes: {
    theme: {
      description: "Colour scheme",
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    language: {
      description: "Language",
      toolbar: {
        title: "Language",
        icon: "globe",
        items: [
          { value: "en", title: "English" },
          { value: "de", title: "Deutsch" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: "light", language: "en" },
  decorators: [
    (Story, { globals }) => (
      <div
        lang={globals.language}
        style={{ ...themes[globals.theme === "dark" ? "dark" : "light"], padding: "1rem" }}
      >
        <Story />
      </div>
    ),
  ],
} satisfies Preview;
