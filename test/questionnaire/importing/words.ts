import { blankSegment } from "../../../src/faces/cli/starter.ts";
import type { ImportWords } from "../../../src/questionnaire/importing/draft.ts";
import { type Import, imported } from "../../../src/questionnaire/importing/importing.ts";

const words: ImportWords = {
  title: "[To be written: title]",
  yes: "Yes",
  no: "No",
  segment: (number) => `[To be written: name of segment ${number}]`,
  blank: blankSegment,
};

/** What comes of a text, in English where it doesn't say. */
export function importOf(text: string, language = "en"): Import {
  return imported(text, { language, words: () => words });
}

/** A questionnaire in plain: each question with its answers, and each answer's points behind it. */
export interface Plain {
  readonly title: unknown;
  readonly languages: readonly string[];
  readonly questions: readonly (readonly [question: unknown, ...answers: readonly unknown[]])[];
  readonly segments: readonly string[];
  readonly missed: readonly string[];
}

/** What was taken, to be compared, with what was missed as code, question and what it is. */
export function plainOf(text: string, language = "en"): Plain {
  const made = importOf(text, language);
  if (!made.ok) throw new Error(`Nothing came of it: ${made.why} ${JSON.stringify(made.missed)}`);
  const { title, languages, questions, segments } = JSON.parse(made.text);
  return {
    title,
    languages,
    questions: questions.map(
      (question: { text: unknown; options: { text: unknown; points?: object }[] }) => [
        question.text,
        ...question.options.map((option) =>
          option.points ? [option.text, option.points] : option.text,
        ),
      ],
    ),
    segments: segments.map(({ id }: { id: string }) => id),
    missed: made.missed.map(({ code, of, what = [] }) =>
      [code, of, ...what].filter((part) => part !== undefined).join(" | "),
    ),
  };
}
