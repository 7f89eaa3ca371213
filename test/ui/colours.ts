/** A colour in OKLab, with what it covers of what lies below. */
type Lab = readonly [l: number, a: number, b: number];

/** What a browser paints where nobody has set anything, by scheme, as sRGB. */
export const browsers = {
  "Chromium, light": { Canvas: "#ffffff", CanvasText: "#000000" },
  "Chromium, dark": { Canvas: "#121212", CanvasText: "#ffffff" },
  "Firefox, dark": { Canvas: "#1c1b22", CanvasText: "#fbfbfe" },
  "Safari, dark": { Canvas: "#1e1e1e", CanvasText: "#ffffff" },
} as const;

/** The custom properties that a sheet declares, by name without the dashes. */
export function declared(sheet: string): ReadonlyMap<string, string> {
  const [rule = ""] = /\.st,[^}]*\}/.exec(sheet) ?? [];
  return new Map(
    [...rule.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/\s+/g, " "),
    ]),
  );
}

/** What each theme of a sheet sets in place of which token, by the theme's name. */
export function themesIn(sheet: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    [...sheet.matchAll(/\.nd-theme-([a-z]+) \{([^}]*)\}/g)].map(([, name = "", rule = ""]) => [
      name,
      new Map(
        [...rule.matchAll(/--nd-([a-z-]+): ([^;]+);/g)].map(([, token = "", value = ""]) => [
          token,
          value,
        ]),
      ),
    ]),
  );
}

/** How far a colour's luminance is from another's, as WCAG counts it: 1 to 21. */
export function contrast(one: Lab, other: Lab): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * What a token comes to: `color-mix(in oklab, A 40%, B)`, `oklch(…)`, a system colour, or a custom property, of which a
 * host's own (`--nd-…`) is taken as not set.
 */
export function colourOf(
  value: string,
  tokens: ReadonlyMap<string, string>,
  system: Readonly<Record<string, string>>,
): Lab {
  const of = (text: string) => colourOf(text.trim(), tokens, system);
  const mix = /^color-mix\(in oklab, (.+) ([\d.]+)%, (.+)\)$/.exec(value);
  if (mix) {
    const share = Number(mix[2]) / 100;
    const [one, other] = [of(mix[1] as string), of(mix[3] as string)];
    return one.map((part, at) => part * share + (other[at] as number) * (1 - share)) as never;
  }
  const theirs = /^var\(--nd-[a-z-]+, (.+)\)$/.exec(value);
  if (theirs) return of(theirs[1] as string);
  const ours = /^var\(--([a-z-]+)\)$/.exec(value);
  if (ours) return of(tokens.get(ours[1] as string) ?? "");
  const polar = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (polar) {
    const [l, c, h] = polar.slice(1).map(Number) as [number, number, number];
    const turn = (h * Math.PI) / 180;
    return [l, c * Math.cos(turn), c * Math.sin(turn)];
  }
  const named = system[value];
  if (named) return labOf(named);
  throw new Error(`What colour is “${value}”?`);
}

function labOf(hex: string): Lab {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as never as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Of what a screen shows: a colour beyond sRGB is cut to it. */
function luminance([lightness, a, b]: Lab): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (part: number) => Math.min(1, Math.max(0, part));
  return (
    0.2126 * shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}
