import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { oneLine } from "../../../src/questionnaire/picture/oneLine.ts";
import { svgOf } from "../../../src/questionnaire/picture/svg.ts";
import { randomSource } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { definitionWithTexts, hostileTexts } from "./randomTexts.ts";
import { shipped } from "./shipped.ts";
import { type Element, elementsIn, parseXml, textOf } from "./xml.ts";

describe.each(shipped)("$name", ({ definition }) => {
  const shares = Object.fromEntries(definition.segments.map(({ id }, at) => [id, at / 100]));
  const picture = [...elementsIn(parseXml(svgOf(definition, shares)))];
  const shown = textsIn(picture).join(" ");

  test("every question, option and segment is shown, in the first language", () => {
    const words = (text: string | Record<string, string>) =>
      typeof text === "string" ? text : text.en;
    for (const { text, options } of definition.questions) {
      for (const said of [text, ...options.map((option) => option.text)]) {
        expect(shown).toContain(words(said));
      }
    }
    for (const { rep } of definition.segments) expect(shown).toContain(words(rep?.name ?? "?"));
  });

  test("every share is shown as a figure and as a bar", () => {
    const bars = picture.filter(({ name, attributes: { class: classes = "" } }) => {
      return name === "rect" && classes.startsWith("fill-");
    });
    const [first, second] = bars.slice(1).map(({ attributes: { width } }) => Number(width));
    for (const at of definition.segments.keys()) expect(shown).toContain(`${at}.0%`);
    expect(bars).toHaveLength(definition.segments.length);
    expect(second).toBeCloseTo(2 * (first ?? 0), 0);
  });

  test("every option has a curve for each segment that it gives points to, as wide as they are", () => {
    const given = definition.questions.flatMap(({ options }) =>
      options.flatMap(({ points = {} }) => Object.values(points).filter((by) => by !== 0)),
    );
    const curves = withClass(picture, "curve").filter(
      ({ attributes }) => !attributes.class?.includes("ruled"),
    );
    const widths = curves.map(({ attributes }) => Number(attributes["stroke-width"]));
    expect(curves).toHaveLength(given.length);
    expect(
      curves.filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined),
    ).toHaveLength(given.filter((by) => by < 0).length);
    expect(new Set(widths).size).toBe(new Set(given.map(Math.abs)).size);
  });

  test("the title is the questionnaire’s, and the description says all of it", () => {
    const [title, desc] = ["title", "desc"].map((name) =>
      textOf(picture.find((element) => element.name === name) as Element),
    );
    expect(shown).toContain(title);
    expect(desc?.split("\n").length).toBeGreaterThan(
      definition.questions.flatMap(({ options }) => options).length,
    );
  });
});

test("shares are left out where there are none", () => {
  const { definition } = shipped[0] as (typeof shipped)[number];
  expect(svgOf(definition)).not.toContain("%");
});

test("published forms, in which nothing is said to the sales team, show what visitors read", () => {
  const published = definitionOf({
    ...miniature("A question"),
    published: true,
    segments: ["a", "b"].map((id) => ({ id, visitor: { heading: `For ${id}`, message: "…" } })),
  });
  expect(textsIn([...elementsIn(parseXml(svgOf(published)))])).toEqual(
    expect.arrayContaining(["For a", "For b"]),
  );
});

test("a text that is written right to left begins at the right", () => {
  const question = (text: string) =>
    withClass([...elementsIn(parseXml(svgOf(definitionOf(miniature(text)))))], "question")[0]
      ?.attributes;
  const latin = question("What happens when a part is late?");
  const arabic = question("ما الذي يحدث عندما تتأخر قطعة؟");
  expect(arabic).toMatchObject({ direction: "rtl" });
  expect(Number(arabic?.x)).toBeGreaterThan(Number(latin?.x) + 100);
  expect(latin).not.toHaveProperty("direction");
});

test("it is well-formed, with nothing in it that runs, loads or has an id, whatever the texts", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const elements = [...elementsIn(parseXml(svgOf(definition, sharesFor(definition))))];
      const names = ["svg", "title", "desc", "style", "rect", "text", "path", "g", "circle"];
      expect(elements.filter(({ name }) => !names.includes(name))).toEqual([]);
      const keys = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
      for (const key of ["id", "href", "style", "src"]) expect(keys).not.toContain(key);
      expect([...keys].filter((key) => key.startsWith("on"))).toEqual([]);
    }),
  );
});

test.each(hostileTexts)("%j is shown as it stands", (text) => {
  const elements = [...elementsIn(parseXml(svgOf(definitionOf(miniature(text)))))];
  const blocks = elements
    .filter(({ name, attributes }) => name === "text" && attributes.class === "question")
    .map(textOf);
  expect(blocks.join("").replaceAll(" ", "")).toBe(oneLine(text).replaceAll(" ", ""));
});

test("its styles hold within it alone, and only they depend on the scheme", () => {
  fc.assert(
    fc.property(randomSource().map(definitionOf), (definition) => {
      const elements = [...elementsIn(parseXml(svgOf(definition)))];
      const style = textOf(elements.find(({ name }) => name === "style") as Element);
      const selectors = [...style.matchAll(/^([^@{}]+)\{/gm)].flatMap(([, list = ""]) =>
        list.split(","),
      );
      expect(selectors.filter((one) => !one.trim().startsWith(".needs-picture"))).toEqual([]);
      expect(style).toContain("@media (prefers-color-scheme: dark)");
      const classes = elements.flatMap(({ attributes }) => attributes.class?.split(" ") ?? []);
      expect(classes.filter((name) => !style.includes(`.${name}`))).toEqual([]);
    }),
    runs(20),
  );
});

function textsIn(elements: readonly Element[]): string[] {
  return elements.filter(({ name }) => name === "text").map(textOf);
}

function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ attributes }) => attributes.class?.split(" ").includes(name));
}

function sharesFor({ segments }: Definition): Record<string, number> {
  return Object.fromEntries(segments.map(({ id }) => [id, 1 / segments.length]));
}

function miniature(question: string) {
  const playbook = {
    ...{ summary: "", approach: [], buying: { process: "", committee: [] } },
    ...{ messages: [], objections: [], evidence: [], nextSteps: [] },
  };
  return {
    ...{ format: 1, id: "mini", version: "1", title: "Mini" },
    questions: [
      {
        id: "q",
        text: question,
        options: ["a", "b"].map((id) => ({ id, text: id, points: { [id]: 1 } })),
      },
    ],
    segments: ["a", "b"].map((id) => ({
      id,
      visitor: { heading: id, message: id },
      rep: { name: id, need: id, playbook },
    })),
    decision: { fallback: "a" },
  };
}
