import type { CSSProperties } from "react";

/** The themes that come with the widget. */
export const themeNames = ["plain", "sea", "plum", "clay"] as const;

/** What a widget is dressed in: its own look, a theme, or an accent. */
export type Theme = "own" | (typeof themeNames)[number] | Accent;

/** A colour of the website's, as `#rrggbb`. */
interface Accent {
  readonly accent: string;
}

/** The least that WCAG 2.2 AA wants between words and what they stand on. */
export const leastContrast = 4.5;

export function classOf(theme: Theme): string {
  return typeof theme === "string" && theme !== "own" ? `nd-theme-${theme}` : "";
}

export function styleOf(theme: Theme): CSSProperties {
  return typeof theme === "string" ? {} : ({ "--nd-accent": mixed(theme) } as CSSProperties);
}

/** What a website writes to look so; nothing where it need not. */
export function lineOf(theme: Theme): string | null {
  if (typeof theme !== "string") return `needs-diagnostic { --nd-accent: ${mixed(theme)}; }`;
  return theme === "own" ? null : `<needs-diagnostic class="${classOf(theme)}">`;
}

/** How well words in an accent can be told from the ground on which they are hardest to read, light or dark. */
export function contrastOf(accent: Accent): number {
  const probe = document.createElement("span");
  probe.style.color = mixed(accent);
  probe.style.backgroundColor = `color-mix(in oklab, ${mixed(accent)} 15%, Canvas)`;
  document.body.append(probe);
  const found = ["light", "dark"].map((scheme) => {
    probe.style.colorScheme = scheme;
    const { color, backgroundColor } = getComputedStyle(probe);
    const [dark = 0, light = 0] = [color, backgroundColor].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
  probe.remove();
  return Math.min(...found);
}

/** Darker on light ground and lighter on dark, as our own accent is. */
function mixed({ accent }: Accent): string {
  return `color-mix(in oklab, ${accent} 64%, CanvasText)`;
}

/** As WCAG counts it, of what a browser paints. */
function luminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return Number.NaN;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
