import * as z from "zod/mini";
import { languageTag } from "../../../questionnaire/definition/schema/basics.ts";

/** What the guided start asks. What is wrong is said by the name of a word. */
export const sketch = z
  .object({
    title: z.string().check(z.trim(), z.minLength(1, "filesTitleMissing")),
    language: languageTag,
    more: z.array(languageTag),
    segments: z
      .array(
        z.object({
          name: z.string().check(z.trim(), z.minLength(1, "filesNameMissing")),
          need: z.string().check(z.trim(), z.minLength(1, "filesNeedMissing")),
        }),
      )
      .check(z.minLength(2), z.maxLength(12)),
    questions: z
      .array(
        z.object({
          text: z.string().check(z.trim(), z.minLength(1, "filesQuestionMissing")),
          options: z
            .array(
              z.object({
                text: z.string().check(z.trim(), z.minLength(1, "filesOptionMissing")),
              }),
            )
            .check(z.minLength(2), z.maxLength(9)),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
  })
  .check(z.refine(tellsApart, { path: ["tellsApart"] }));

/** A questionnaire in outline, as somebody begins it. */
export type Sketch = z.output<typeof sketch>;

/** The outline with which one begins: as much of it as most need, all of it to be filled in. */
export function blankSketch(language: string): Sketch {
  return {
    title: "",
    language,
    more: [],
    segments: [1, 2, 3].map(() => ({ name: "", need: "" })),
    questions: [{ text: "", options: [1, 2, 3].map(() => ({ text: "" })) }],
  };
}

/** Whether somebody has written anything. */
export function isBegun({ title, segments, questions }: Sketch): boolean {
  const texts = [
    title,
    ...segments.flatMap(({ name, need }) => [name, need]),
    ...questions.flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]),
  ];
  return texts.some((text) => text.trim() !== "");
}

/** Whether there are answers enough for each segment to have a way of its own. */
export function tellsApart({
  segments,
  questions,
}: {
  readonly segments: readonly unknown[];
  readonly questions: readonly { readonly options: readonly unknown[] }[];
}): boolean {
  const ways = questions.reduce((product, { options }) => product * options.length, 1);
  return ways >= segments.length;
}

/**
 * The segments for which each option of each question speaks, by position: so that whoever gives a segment's answer to
 * every question has more points for it than for any other. Where a question has an option for each segment, that is
 * the first for the first and so on; several with fewer options part the segments between them.
 */
export function spread({
  segments,
  questions,
}: Pick<Sketch, "segments" | "questions">): number[][][] {
  let parted = 1;
  return questions.map(({ options }) => {
    const size = parted;
    parted = parted * options.length >= segments.length ? 1 : parted * options.length;
    return options.map((_, option) =>
      segments.flatMap((_, segment) =>
        Math.floor(segment / size) % options.length === option ? [segment] : [],
      ),
    );
  });
}
