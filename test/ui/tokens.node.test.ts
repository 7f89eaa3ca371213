import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { browsers, colourOf, contrast, declared, themesIn } from "./colours.ts";

const tokens = new Map(
  ["tokens", "page"].flatMap((name) => [...declared(readFileSync(`src/ui/${name}.css`, "utf8"))]),
).set("page", "Canvas");
const grounds = ["page", "ground", "surface", "card", "raised"];

/** What is read on which grounds. A tint is mixed into a surface, so words stand on it as they do there. */
const read: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, "tint", "tint-deep", "alarm-tint"],
  muted: [...grounds, "tint"],
  accent: [...grounds, "tint", "tint-deep"],
  "accent-ink": ["accent", "accent-deep"],
  alarm: [...grounds, "alarm-tint"],
  warn: grounds,
  good: grounds,
};

/** What shows where a control is, or that it has the focus. */
const seen: Readonly<Record<string, readonly string[]>> = {
  edge: grounds,
  accent: [...grounds, "tint", "tint-deep"],
  alarm: [...grounds, "alarm-tint"],
};

/** On our own pages what a widget stands on is a card. */
const ownPage = new Map([...tokens, ["surface", "var(--card)"]]);

const themes = [...themesIn(readFileSync("src/faces/widget/themes.css", "utf8"))];

describe.each(
  Object.entries(browsers).flatMap(([browser, system]) => [
    { browser, system, on: "a host's page", values: tokens },
    { browser, system, on: "a page of our own", values: ownPage },
    ...themes.map(([name, theirs]) => ({
      browser,
      system,
      on: `a host's page with the theme ${name}`,
      values: new Map([...tokens, ...theirs]),
    })),
  ]),
)("in $browser, on $on", ({ system, values }) => {
  const colour = (name: string) => colourOf(`var(--${name})`, values, system);
  const tooClose = (pairs: typeof read, least: number) =>
    Object.entries(pairs).flatMap(([front, backs]) =>
      backs
        .map((back) => [front, back, contrast(colour(front), colour(back))] as const)
        .filter(([, , found]) => found < least)
        .map(([, back, found]) => `${front} on ${back}: ${found.toFixed(2)}`),
    );

  test("words can be read on each ground on which they stand", () => {
    expect(tooClose(read, 4.5)).toEqual([]);
  });

  test("controls and the focus can be told from each ground on which they stand", () => {
    expect(tooClose(seen, 3)).toEqual([]);
  });

  test("what lies higher is lighter, or white already", () => {
    const [lowest = 0, ...higher] = ["ground", "card", "raised"].map((name) => colour(name)[0]);
    expect(higher[0]).toBeGreaterThan(lowest);
    expect(higher[1]).toBeGreaterThanOrEqual(higher[0] as number);
  });
});

test("there are four themes", () => {
  expect(themes.map(([name]) => name)).toEqual(["plain", "sea", "plum", "clay"]);
});

test("contrast is counted as WCAG does", () => {
  const grey = (hex: string) => colourOf("Grey", new Map(), { Grey: hex });
  expect(contrast(grey("#000000"), grey("#ffffff"))).toBeCloseTo(21, 3);
  expect(contrast(grey("#767676"), grey("#ffffff"))).toBeCloseTo(4.54, 2);
  expect(contrast(grey("#d81e36"), grey("#ffffff"))).toBeCloseTo(5.02, 1);
});

test("no face declares a token again, but for forced colours", () => {
  const again = readdirSync("src/faces", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) => {
      const sheet = readFileSync(`src/faces/${path}`, "utf8");
      return [...sheet.matchAll(/^ *--([a-z-]+): (.*);/gm)]
        .filter(
          ([, name = "", value = ""]) => tokens.has(name) && !/^(Canvas|Button)Text$/.test(value),
        )
        .map(([line]) => `${path}: ${line.trim()}`);
    });
  expect(again).toEqual([]);
});

test("the console's sheets draw from the tokens: no colours, sizes of text or weights of their own", () => {
  const own = /(?<!--[a-z]+): [^;]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)\()/;
  const sizes = new Map(
    ["text-xs", "text-s", "text-l", "text-xl", "text-xxl"].map((name) => [tokens.get(name), name]),
  );
  const found = readdirSync("src/faces/console", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) =>
      readFileSync(`src/faces/console/${path}`, "utf8")
        .split("\n")
        .filter((line) => {
          const [, name = "", value = ""] = /^ *([a-z-]+): (.*);$/.exec(line) ?? [];
          if (name === "font-size") return sizes.has(value);
          if (name === "font-weight") return value === tokens.get("strong");
          return own.test(line) || /var\(--radius\) \* 0\.6/.test(line);
        })
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
