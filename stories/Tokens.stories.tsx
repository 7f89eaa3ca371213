import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties, ReactNode } from "react";
import { expect } from "storybook/test";
import pageSheet from "../src/ui/page.css?raw";
import tokensSheet from "../src/ui/tokens.css?raw";
import "../src/ui/page.css";

/** Of what kind a token is, by how its name begins; all others are colours. */
const kinds: readonly (readonly [kind: string, names: RegExp])[] = [
  ["Type", /^(text|strong)/],
  ["Space", /^space/],
  ["Roundness", /^radius/],
  ["Focus", /^ring/],
  ["Elevation", /^(ground|card|raised|lift)/],
  ["Motion", /^quick/],
  ["Colour", /./],
];

/** As the sheets declare them, so that none is missing here. */
const names = [
  ...new Set(
    [...`${tokensSheet}${pageSheet}`.matchAll(/^ {2}--([a-z-]+):/gm)].map(([, name = ""]) => name),
  ),
].filter((name) => !name.startsWith("nd-"));

const kindOf = (name: string) => kinds.find(([, its]) => its.test(name))?.[0];

const meta = {
  title: "Language of form/Tokens",
  render: () => <Tokens />,
  play: async ({ canvas }) => {
    for (const name of names) await expect(canvas.getByText(`--${name}`)).toBeVisible();
  },
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

export const Light: Story = {};

export const Dark: Story = { globals: { theme: "dark" } };

/** All that the faces draw from, by the names that `src/ui/tokens.css` and `src/ui/page.css` give it. */
function Tokens(): ReactNode {
  return (
    <main className="ground" style={{ padding: "2rem" }}>
      <h1 style={{ fontSize: "var(--text-xxl)", fontWeight: "var(--strong)" }}>Tokens</h1>
      {kinds.map(([kind]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind} style={{ fontSize: "var(--text-l)", fontWeight: "var(--strong)" }}>
            {kind}
          </h2>
          <ul style={list}>
            {names
              .filter((name) => kindOf(name) === kind)
              .map((name) => (
                <li key={name} style={{ minInlineSize: 0 }}>
                  <Sample kind={kind} value={`var(--${name})`} />
                  <code style={{ fontSize: "var(--text-s)" }}>--{name}</code>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Sample({ kind, value }: { kind: string; value: string }): ReactNode {
  if (kind === "Type") {
    const look = value.includes("strong") ? { fontWeight: value } : { fontSize: value };
    return <p style={{ margin: 0, whiteSpace: "nowrap", ...look }}>Größe 1,234</p>;
  }
  return <div aria-hidden="true" style={{ ...swatch, ...lookOf(kind, value) }} />;
}

function lookOf(kind: string, value: string): CSSProperties {
  switch (kind) {
    case "Space":
      return { inlineSize: value, blockSize: value, background: "var(--accent)", borderRadius: 0 };
    case "Roundness":
      return { borderRadius: value };
    case "Focus":
      return { outline: value, outlineOffset: "0.125em" };
    case "Elevation":
      return value.includes("lift")
        ? { boxShadow: value, borderColor: "transparent" }
        : { background: value };
    case "Motion":
      return { transition: `background-color ${value}`, background: "var(--tint)" };
    default:
      return { background: value };
  }
}

const list: CSSProperties = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(9rem, 1fr))",
  gap: "1.5rem",
  padding: 0,
  listStyle: "none",
};

const swatch: CSSProperties = {
  inlineSize: "100%",
  blockSize: "3.5rem",
  marginBlockEnd: "0.5rem",
  border: "1px solid var(--line)",
  borderRadius: "var(--radius)",
  background: "var(--card)",
};
