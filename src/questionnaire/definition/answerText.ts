import type { Question, Text } from "./definition.ts";
import { UNSURE } from "./unsure.ts";

/**
 * What a question calls one of its answers; null for a "not sure" without words of its own, which is a word of the
 * interface. An option that the question doesn't have stands for itself.
 */
export function answerText(
  question: Pick<Question, "options" | "unsure"> | undefined,
  option: string,
): Text | null {
  if (option === UNSURE) {
    const { unsure } = question ?? {};
    return typeof unsure === "boolean" ? null : (unsure ?? null);
  }
  return question?.options.find(({ id }) => id === option)?.text ?? option;
}
