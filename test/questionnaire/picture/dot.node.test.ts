import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Definition, languagesOf } from "../../../src/questionnaire/definition/definition.ts";
import { textIn } from "../../../src/questionnaire/definition/text.ts";
import { dotOf } from "../../../src/questionnaire/picture/dot.ts";
import { drawingOf } from "../../../src/questionnaire/picture/drawing.ts";
import { oneLine } from "../../../src/questionnaire/picture/oneLine.ts";
import { definitionWithTexts } from "./randomTexts.ts";
import { shipped } from "./shipped.ts";
import { elementsIn, parseXml, textOf } from "./xml.ts";

/** A graph's statements, with each label (markup in angle brackets) taken out and in its place its number. */
function readDot(dot: string) {
  const labels: string[] = [];
  let bare = "";
  for (let at = 0; at < dot.length; ) {
    const end = dot.startsWith("label=<", at) ? endOfMarkup(dot, at + 6) : at + 1;
    if (end > at + 1) {
      bare += `label=${labels.length}`;
      labels.push(dot.slice(at + 7, end - 1));
    } else {
      bare += dot[at];
    }
    at = end;
  }
  return { labels, lines: bare.trimEnd().split("\n") };
}

/** Angle brackets nest in Graphviz, and nothing in a label can be a bare one. */
function endOfMarkup(dot: string, start: number): number {
  let depth = 0;
  for (let at = start; at < dot.length; at++) {
    if (dot[at] === "<") depth++;
    if (dot[at] === ">") depth--;
    if (depth === 0) return at + 1;
  }
  throw new Error("a label without an end");
}

const name = "(?:facts|asked|[qrs]\\d+)";
const looks = String.raw`\[(?:[a-zA-Z]+=(?:[a-zA-Z]+|\d+|"[#\w]+")(?:, )?)+\]`;
const node = new RegExp(`^(${name}) ${looks};$`);
const chain = new RegExp(`^${name}(?:(?::a\\d+)?(?::[ew])? -> ${name})+(?::[ew])? ${looks};$`);
const setting = new RegExp(`^(?:graph|node|edge) ${looks};$`);
const brackets = ["digraph {", "{", "rank=same;", "}"];

describe.each(shipped)("$name", ({ definition }) => {
  test("every question, option and segment occurs", () => {
    const { questions, segments } = drawingOf(definition);
    const said = readDot(dotOf(definition)).labels.map(plain).join("\n");
    for (const { text, answers } of questions) {
      for (const one of [text, ...answers.map((answer) => answer.text)]) {
        expect(said).toContain(letters(one));
      }
    }
    for (const segment of segments) expect(said).toContain(letters(segment.name));
  });
});

test("whatever the texts, each line is one statement, and brackets are closed", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const { lines, labels } = readDot(dotOf(definition));
      const strange = lines.filter((line) => {
        return !brackets.includes(line) && ![node, chain, setting].some((one) => one.test(line));
      });
      expect(strange).toEqual([]);
      let depth = 0;
      for (const line of lines) {
        depth += line.endsWith("{") ? 1 : line === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);

      const used = ["b", "br", "table", "td", "tr", "label"];
      for (const label of labels) {
        const elements = [...elementsIn(parseXml(`<LABEL>${label}</LABEL>`))];
        expect(elements.filter((one) => !used.includes(one.name.toLowerCase()))).toEqual([]);
      }
    }),
  );
});

test("lines go between what there is: for points, conditions and rules", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const { lines } = readDot(dotOf(definition));
      const nodes = lines.flatMap((line) => node.exec(line)?.[1] ?? []);
      const edges = lines.filter((line) => chain.test(line));
      const ends = edges.flatMap((line) =>
        line
          .replace(/ \[.*/, "")
          .split(" -> ")
          .map((end) => end.split(":")[0]),
      );
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(ends.filter((end) => !nodes.includes(end ?? ""))).toEqual([]);
      expect(edges.filter((line) => !/style=(invis|bold)/.test(line))).toHaveLength(
        linesExpected(definition),
      );
    }),
  );
});

test("a backslash is never followed by a letter, with which it would mean something", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const said = readDot(dotOf(definition)).labels.map((label) => {
        return textOf(parseXml(`<LABEL>${label}</LABEL>`));
      });
      expect(said.filter((text) => /\\[^\u200B]/.test(text))).toEqual([]);
    }),
  );
});

test("a label says the letters of its text, and nothing else", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const [title] = readDot(dotOf(definition)).labels.map(plain);
      expect(title).toBe(letters(oneLine(textIn(definition.title, languagesOf(definition)))));
    }),
  );
});

function linesExpected(definition: Definition): number {
  const { questions, rules } = drawingOf(definition);
  const points = questions.flatMap(({ answers }) => answers.flatMap((one) => one.points));
  return points.length + [...questions, ...rules].flatMap(({ looksAt }) => looksAt).length;
}

/** What a label says, as letters alone. */
function plain(label: string): string {
  return letters(textOf(parseXml(`<LABEL>${label}</LABEL>`)).replaceAll("\\\u200B", "\\"));
}

function letters(text: string): string {
  return text.replaceAll(" ", "");
}
