import type { Definition } from "../definition/definition.ts";
import { type Drawing, type DrawnQuestion, drawingOf } from "./drawing.ts";
import { segmentColours } from "./palette.ts";
import { linesOf } from "./textBlock.ts";
import { words } from "./words.ts";
import { element, escapeXml } from "./xml.ts";

/** How wide texts get, in the units of the SVG. */
const textWidth = 280;
const font = 'fontname="Helvetica"';

/** Draws a questionnaire for Graphviz: a table for each question, with lines from its answers to segments. */
export function dotOf(definition: Definition): string {
  const drawing = drawingOf(definition);
  const { title, questions, rules, segments } = drawing;
  const names = questions.map((_, at) => `q${at}`);
  const facts = names.filter((_, at) => questions[at]?.isFact);
  const asked = names.filter((_, at) => !questions[at]?.isFact);
  return [
    "digraph {",
    `graph [rankdir=LR, ranksep=2, label=${label(title)}, labelloc=t, ${font}];`,
    `node [shape=box, style=rounded, ${font}];`,
    `edge [${font}];`,
    `facts [shape=plaintext, label=${label(facts.length > 0 ? words.facts : "")}];`,
    `asked [shape=plaintext, label=${label(asked.length > 0 ? words.questions : "")}];`,
    ...questions.map(table),
    ...rules.map(({ mark, condition }, at) => `r${at} [label=${label(mark, condition)}];`),
    ...segments.map(
      ({ name, badges }, at) =>
        `s${at} [label=${label(name, badges.join(" · "))}, color="${colourOf(at)}", penwidth=2];`,
    ),
    "{",
    "rank=same;",
    ...chain(["facts", ...facts, "asked", ...asked.slice(0, 1)], "invis"),
    ...chain(asked, "bold"),
    "}",
    "{",
    "rank=same;",
    ...chain(
      segments.map((_, at) => `s${at}`),
      "invis",
    ),
    "}",
    ...edgesOf(drawing),
    "}",
    "",
  ].join("\n");
}

/** Nodes one after the other; within one rank, one below the other. */
function chain(nodes: readonly string[], style: string): string[] {
  return nodes.length < 2 ? [] : [`${nodes.join(" -> ")} [style=${style}];`];
}

function table(question: DrawnQuestion, at: number): string {
  const { mark, text, badges, condition = "", answers } = question;
  const heading = element("B", {}, markup(`${mark} · ${text}`));
  const notes = [badges.join(" · "), condition].filter((note) => note !== "").map(markup);
  const rows = [
    element("TD", {}, [heading, ...notes].join("<BR/>")),
    ...answers.map(({ text }, answer) =>
      element("TD", { PORT: `a${answer}`, ALIGN: "LEFT" }, markup(text)),
    ),
  ];
  const body = rows.map((row) => element("TR", {}, row));
  const looks = { BORDER: 0, CELLBORDER: 1, CELLSPACING: 0, CELLPADDING: 6 };
  return `q${at} [shape=plain, label=<${element("TABLE", looks, ...body)}>];`;
}

/** From answers to what depends on them, and to segments. */
function* edgesOf({ questions, rules }: Drawing): Generator<string> {
  for (const [at, { answers, looksAt }] of questions.entries()) {
    for (const { question, answer } of looksAt) {
      const looks = `style=dotted, constraint=false, label=${label(words.onlyIf)}`;
      yield `q${question}:a${answer} -> q${at} [${looks}];`;
    }
    for (const [position, { points }] of answers.entries()) {
      for (const { segment, points: given } of points) {
        const colour = `color="${colourOf(segment)}", fontcolor="${colourOf(segment)}"`;
        const style = given < 0 ? "dashed" : "solid";
        const looks = `label=${label(words.points(given))}, ${colour}, style=${style}`;
        yield `q${at}:a${position}:e -> s${segment}:w [${looks}];`;
      }
    }
  }
  for (const [at, { looksAt, segment }] of rules.entries()) {
    for (const { question, answer } of looksAt) {
      yield `q${question}:a${answer} -> r${at} [style=dotted, arrowhead=none];`;
    }
    yield `r${at} -> s${segment} [style=bold];`;
  }
}

/** Lines of text as a label in which nothing means more than itself. */
function label(...lines: readonly string[]): string {
  return `<${lines
    .filter((line) => line !== "")
    .map(markup)
    .join("<BR/>")}>`;
}

function markup(text: string): string {
  // Even here Graphviz takes \N for the name of a node, so something unseen comes after a backslash.
  const inert = (line: string) => escapeXml(line).replaceAll("\\", "&#92;&#8203;");
  return linesOf(text, "answer", textWidth).map(inert).join("<BR/>");
}

function colourOf(segment: number): string {
  return segmentColours[segment]?.light ?? "";
}
