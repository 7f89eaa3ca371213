import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { drawingOf } from "../../../src/questionnaire/picture/drawing.ts";
import { mermaidOf } from "../../../src/questionnaire/picture/mermaid.ts";
import { definitionWithTexts } from "./randomTexts.ts";
import { shipped } from "./shipped.ts";

/** Nothing in a label but letters, digits, signs without a meaning, numbered characters and our own line breaks. */
const label = String.raw`"(?:[\p{L}\p{M}\p{N} .,?!'’“”·+−]|#\d+;|<br>)+"`;
const name = "(?:[qrs]\\d+|q\\d+a\\d+)";
const statements = {
  start: /^flowchart LR$/,
  group: new RegExp(`^subgraph facts\\[${label}\\]$`, "u"),
  end: /^end$/,
  node: new RegExp(`^(${name})(?:\\[${label}\\]|\\{\\{${label}\\}\\}|\\(\\[${label}\\]\\))$`, "u"),
  answer: new RegExp(`^(q\\d+) --- (q\\d+a\\d+)\\(${label}\\)$`, "u"),
  edge: new RegExp(`^(${name}) (?:==>|-\\.-|-- ${label} -->|-\\. ${label} \\.->) (${name})$`, "u"),
};

type Kind = keyof typeof statements;

interface Statement {
  readonly kind: Kind | undefined;
  readonly line: string;
  readonly names: readonly string[];
}

describe.each(shipped)("$name", ({ definition }) => {
  const { questions, segments } = drawingOf(definition);
  const text = decoded(mermaidOf(definition));

  test("every question, option and segment occurs", () => {
    for (const { text: question, mark, answers } of questions) {
      expect(text).toContain(`"${mark} · ${question}`);
      for (const answer of answers) expect(text).toContain(`("${answer.text}")`);
    }
    for (const segment of segments) expect(text).toContain(`(["${segment.name}`);
  });

  test("what is asked comes in its order, and close calls’ questions are marked", () => {
    const asked = questions.flatMap(({ isFact }, at) => (isFact ? [] : [`q${at}`]));
    const order = [...text.matchAll(/^(q\d+) ==> (q\d+)$/gm)].map(([, from, to]) => [from, to]);
    expect(order).toEqual(asked.slice(1).map((to, at) => [asked[at], to]));
    expect(text.match(/<br>only if close/g)).toHaveLength(1);
  });
});

test("whatever the texts, each line is one statement, and groups that begin end", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const kinds = statementsOf(definition).map(({ kind }) => kind);
      expect(statementsOf(definition).filter(({ kind }) => !kind)).toEqual([]);
      expect(kinds.filter((kind) => kind === "start")).toEqual(["start"]);
      const groups = definition.questions.some(({ ask }) => ask === "never") ? 1 : 0;
      expect(kinds.filter((kind) => kind === "group")).toHaveLength(groups);
      expect(kinds.filter((kind) => kind === "end")).toHaveLength(groups);
      expect(kinds.indexOf("end")).toBeGreaterThanOrEqual(kinds.indexOf("group"));
    }),
  );
});

test("lines go between what there is: for points, conditions, rules and the order", () => {
  fc.assert(
    fc.property(definitionWithTexts, (definition) => {
      const all = statementsOf(definition);
      const edges = all.filter(({ kind }) => kind === "edge");
      const { questions, rules } = drawingOf(definition);
      const nodes = all.flatMap(({ kind, names }) =>
        kind === "node" || kind === "answer" ? names.slice(-1) : [],
      );
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(edges.flatMap(({ names }) => names).filter((end) => !nodes.includes(end))).toEqual([]);

      const points = questions.flatMap(({ answers }) => answers.flatMap((one) => one.points));
      const looks = [...questions, ...rules].flatMap(({ looksAt }) => looksAt);
      const asked = questions.filter(({ isFact }) => !isFact).length;
      const expected = points.length + looks.length + rules.length + Math.max(0, asked - 1);
      expect(edges).toHaveLength(expected);
    }),
  );
});

function statementsOf(definition: Definition): Statement[] {
  const lines = mermaidOf(definition).trimEnd().split("\n");
  return lines.map((line) => {
    for (const [kind, pattern] of Object.entries(statements)) {
      const match = pattern.exec(line);
      if (match) return { kind: kind as Kind, line, names: match.slice(1) };
    }
    return { kind: undefined, line, names: [] };
  });
}

function decoded(text: string): string {
  return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
