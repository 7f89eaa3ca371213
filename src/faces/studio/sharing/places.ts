import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { CommentPlace } from "../host/comments.ts";

/** Tells one place from another. */
export function keyOfPlace({ kind, place }: CommentPlace): string {
  return `${kind} ${place}`;
}

/** Every place of a questionnaire that can be commented. */
export function placesOf({ questions, segments }: Definition): ReadonlySet<string> {
  const places: CommentPlace[] = [
    { kind: "whole", place: "" },
    ...questions.flatMap(({ id, options }): CommentPlace[] => [
      { kind: "question", place: id },
      ...options.map((option) => ({ kind: "answer" as const, place: `${id}/${option.id}` })),
    ]),
    ...segments.map(({ id }) => ({ kind: "segment" as const, place: id })),
  ];
  return new Set(places.map(keyOfPlace));
}
