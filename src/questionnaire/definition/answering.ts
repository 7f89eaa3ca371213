import type { Question } from "./definition.ts";
import { UNSURE } from "./unsure.ts";

/**
 * How a question is answered: what of its options makes one answer. A new kind of question begins here, and the compiler
 * tells what has to know it. Whether anybody is asked, or it is only known, is no matter of kind, and neither are ranges.
 */
export type Answering =
  /** By one of its options, or by "not sure" where that is offered. */
  | { readonly kind: "one"; readonly atMost: 1 }
  /** By several of them, or by "not sure" alone. */
  | { readonly kind: "several"; readonly atMost: number };

export function answeringOf({ choose = 1, options }: Question): Answering {
  return choose === 1
    ? { kind: "one", atMost: 1 }
    : { kind: "several", atMost: Math.min(choose, options.length) };
}

/** What is picked once an option is taken or dropped: it takes the place of another, or of the first where all are full. */
export function withPick(
  question: Question,
  picked: readonly string[],
  option: string,
): readonly string[] {
  if (picked.includes(option)) return picked.filter((id) => id !== option);
  const answering = answeringOf(question);
  if (answering.kind === "one" || option === UNSURE) return [option];
  const others = picked.filter((id) => id !== UNSURE);
  return [...others.slice(-(answering.atMost - 1)), option];
}
