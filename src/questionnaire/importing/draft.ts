import type { Text } from "../definition/definition.ts";
import { freshId, freshIds } from "../editing/freshId.ts";
import { printed } from "../editing/print.ts";
import type { Fitting } from "./fitting.ts";
import type { FoundQuestion } from "./found.ts";

/** How what nobody has written yet is put meanwhile, in the questionnaire's language. */
export interface ImportWords {
  /** What the questionnaire is called, in square brackets. */
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** What a segment is called of which the source says nothing, in square brackets; counted from 1. */
  segment(number: number): string;
  /** A segment of which nothing is known but what it is called. */
  blank(id: string, name: string): object;
}

/** The text of a questionnaire with these questions. What the source doesn't say stands in square brackets. */
export function draftText(found: Fitting, language: string, words: ImportWords): string {
  const { title = "", intro, questions } = found;
  const languages = languagesIn(found, language);
  const names = [...found.segments];
  const named = freshIds(names, "segment", language);
  const segmentIds = [...named];
  while (names.length < 2) {
    names.push(words.segment(names.length + 1));
    segmentIds.push(freshId("", "segment", segmentIds, language));
  }
  const idOf = new Map(found.segments.map((name, at) => [name, segmentIds[at] as string]));
  const first = (text: Text) => (typeof text === "string" ? text : (text[language] ?? ""));
  const questionIds = freshIds(
    questions.map(({ text }) => first(text)),
    "question",
    language,
  );
  return printed({
    format: 1,
    id: freshId(first(title), "questionnaire", [], language),
    version: "1",
    title: title === "" ? words.title : title,
    languages,
    ...(intro && { intro: { body: intro } }),
    questions: questions.map((question, at) => ({
      id: questionIds[at],
      ...questionParts(question, first, language, idOf),
    })),
    segments: names.map((name, at) => {
      const id = segmentIds[at] as string;
      return { ...words.blank(id, name), id };
    }),
    decision: { fallback: segmentIds[0] },
  });
}

function questionParts(
  { text, hint, choose, answers }: FoundQuestion,
  first: (text: Text) => string,
  language: string,
  idOf: ReadonlyMap<string, string>,
): object {
  const ids = freshIds(
    answers.map((answer) => first(answer.text)),
    "answer",
    language,
  );
  return {
    text,
    hint,
    choose,
    options: answers.map((answer, position) => {
      const points = (answer.points ?? [])
        .filter(([segment, count]) => count !== 0 && idOf.has(segment))
        .map(([segment, count]) => [idOf.get(segment), count]);
      return {
        id: ids[position],
        text: answer.text,
        ...(points.length > 0 && { points: Object.fromEntries(points) }),
      };
    }),
  };
}

/** The language of the texts, and any other that one of them is in. */
function languagesIn({ title = "", intro = "", questions }: Fitting, language: string): string[] {
  const texts = [
    title,
    intro,
    ...questions.flatMap(({ text, hint = "", answers }) => [
      text,
      hint,
      ...answers.map((answer) => answer.text),
    ]),
  ];
  const tags = texts.flatMap((text) => (typeof text === "string" ? [] : Object.keys(text)));
  return [...new Set([language, ...tags])];
}
