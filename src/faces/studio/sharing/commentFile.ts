import * as z from "zod/mini";
import type { Comment } from "../host/comments.ts";

const line = z.string().check(z.maxLength(500));

const file = z.object({
  format: z.literal("needs-diagnostic-comments"),
  questionnaire: z.object({ id: line, version: line }),
  comments: z
    .array(
      z.object({
        id: line,
        by: line,
        at: z.number().check(z.gte(0), z.lte(8.64e15)),
        kind: z.enum(["question", "answer", "segment", "whole"]),
        place: line,
        about: line,
        text: z.string().check(z.minLength(1), z.maxLength(10_000)),
      }),
    )
    .check(z.maxLength(2000)),
});

/** What a colleague hands back: what they say, and of which questionnaire. */
export interface CommentFile {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly comments: readonly Comment[];
}

export function printComments({ questionnaire, comments }: CommentFile): string {
  const told = comments.map(({ id, by, at, kind, place, about, text }) => ({
    id,
    by,
    at,
    kind,
    place,
    about,
    text,
  }));
  const whole = { format: "needs-diagnostic-comments", questionnaire, comments: told };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The comments of a file; null where it is no such file. */
export function readComments(text: string): CommentFile | null {
  try {
    const { questionnaire, comments } = file.parse(JSON.parse(text));
    return { questionnaire, comments };
  } catch {
    return null;
  }
}
