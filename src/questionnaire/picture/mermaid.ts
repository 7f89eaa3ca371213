import type { Definition } from "../definition/definition.ts";
import { type Drawing, type DrawnQuestion, drawingOf } from "./drawing.ts";
import { words } from "./words.ts";

/** Draws a questionnaire as a Mermaid flowchart: questions with their answers, and what each leads to. */
export function mermaidOf(definition: Definition): string {
  const drawing = drawingOf(definition);
  const { questions, rules, segments } = drawing;
  const nodes = questions.map((question, at) => ({ question, lines: nodesOf(question, at) }));
  const facts = nodes.flatMap(({ question, lines }) => (question.isFact ? lines : []));
  const asked = nodes.flatMap(({ question, lines }) => (question.isFact ? [] : lines));
  return [
    "flowchart LR",
    ...(facts.length > 0 ? [`subgraph facts[${label(words.facts)}]`, ...facts, "end"] : []),
    ...asked,
    ...rules.map(({ mark, condition }, at) => `r${at}{{${label(mark, condition)}}}`),
    ...segments.map(({ name, badges }, at) => `s${at}([${label(name, badges.join(" · "))}])`),
    ...flowOf(drawing),
    "",
  ].join("\n");
}

function nodesOf({ mark, text, badges, condition = "", answers }: DrawnQuestion, at: number) {
  return [
    `q${at}[${label(`${mark} · ${text}`, badges.join(" · "), condition)}]`,
    ...answers.map((answer, position) => `q${at} --- q${at}a${position}(${label(answer.text)})`),
  ];
}

/** What leads to what: from each question to the next, and from answers to what depends on them. */
function* flowOf({ questions, rules }: Drawing): Generator<string> {
  const asked = [...questions.keys()].filter((at) => !questions[at]?.isFact);
  for (const [index, at] of asked.slice(1).entries()) yield `q${asked[index]} ==> q${at}`;
  for (const [at, { answers, looksAt }] of questions.entries()) {
    for (const { question, answer } of looksAt) {
      yield `q${question}a${answer} -. ${label(words.onlyIf)} .-> q${at}`;
    }
    for (const [position, { points }] of answers.entries()) {
      for (const { segment, points: given } of points) {
        const [start, end] = given < 0 ? ["-.", ".->"] : ["--", "-->"];
        yield `q${at}a${position} ${start} ${label(words.points(given))} ${end} s${segment}`;
      }
    }
  }
  for (const [at, { looksAt, segment }] of rules.entries()) {
    for (const { question, answer } of looksAt) yield `q${question}a${answer} -.- r${at}`;
    yield `r${at} ==> s${segment}`;
  }
}

/**
 * Lines as a label. Everything but letters, digits and harmless signs is written by its number: Mermaid looks for
 * directives, comments and Markdown even within quotes.
 */
function label(...lines: readonly string[]): string {
  const written = lines
    .filter((line) => line !== "")
    .map((line) =>
      line.replace(/[^\p{L}\p{M}\p{N} .,?!'’“”·+−]/gu, (char) => `#${char.codePointAt(0)};`),
    );
  // A label of nothing at all is an error.
  return `"${written.join("<br>") || " "}"`;
}
