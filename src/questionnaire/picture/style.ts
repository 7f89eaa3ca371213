import { segmentColours } from "./palette.ts";
import { faces } from "./textBlock.ts";

/** How parts look, by class. Every rule stands under the picture's own class, so that none reaches out of it. */
export function styleSheet(): string {
  const fonts = Object.entries(faces).map(([face, { size, bold }]) =>
    rule(`.${face}`, `font-size: ${size}px; font-weight: ${bold ? 600 : 400}`),
  );
  return `
.needs-picture { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
${fonts.join("\n")}
${rule(".curve, .link", "fill: none")}
${rule(".curve", "opacity: 0.5")}
${rule(".ruled, .curve:hover", "opacity: 1")}
${rule(".link", "stroke-width: 1.25")}
${colours("light")}
@media (prefers-color-scheme: dark) {
${colours("dark")}
}
`;
}

function colours(scheme: "light" | "dark"): string {
  const { page, surface, line, ink, muted, tint, wire } = surroundings[scheme];
  return [
    rule(".page", `fill: ${page}`),
    rule(".card", `fill: ${surface}; stroke: ${line}`),
    rule(".hairline", `stroke: ${line}`),
    rule("text", `fill: ${ink}`),
    rule(".note, .heading, .need, .badge", `fill: ${muted}`),
    rule(".badge-box, .mark-box, .track", `fill: ${tint}`),
    rule(".link, .ruled", `stroke: ${wire}`),
    rule(".head", `fill: ${wire}`),
    ...segmentColours.flatMap(({ [scheme]: colour }, segment) => [
      rule(`.fill-${segment}`, `fill: ${colour}`),
      rule(`.stroke-${segment}`, `stroke: ${colour}`),
    ]),
  ].join("\n");
}

const surroundings = {
  light: {
    page: "#f6f7f6",
    surface: "#ffffff",
    line: "#dde3e2",
    ink: "#1b2326",
    muted: "#566368",
    tint: "#ecf0ef",
    wire: "#7d8b8e",
  },
  dark: {
    page: "#121619",
    surface: "#1b2024",
    line: "#343d41",
    ink: "#eef2f1",
    muted: "#a8b4b6",
    tint: "#2a3135",
    wire: "#8a979a",
  },
} as const;

function rule(selectors: string, declarations: string): string {
  const own = selectors.split(", ").map((selector) => `.needs-picture ${selector}`);
  return `${own.join(", ")} { ${declarations} }`;
}
