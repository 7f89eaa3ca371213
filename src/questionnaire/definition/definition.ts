import type * as z from "zod/mini";
import type { text } from "./schema/basics.ts";
import type { question } from "./schema/question.ts";
import type { questionnaire } from "./schema/questionnaire.ts";
import type { segment } from "./schema/segment.ts";
import type { when } from "./schema/when.ts";

declare const wasRead: unique symbol;

/** A whole questionnaire as its author wrote it. Only `read` makes one, so whoever holds it need not check it again. */
export type Definition = z.output<typeof questionnaire> & { readonly [wasRead]: true };

export type Question = z.output<typeof question>;
export type Option = Question["options"][number];
export type Segment = z.output<typeof segment>;
export type SegmentRep = NonNullable<Segment["rep"]>;
export type Playbook = SegmentRep["playbook"];
export type Capture = NonNullable<Definition["capture"]>;
export type Consent = NonNullable<Capture["consent"]>;
export type Rule = NonNullable<Definition["decision"]["rules"]>[number];
export type Backtest = NonNullable<NonNullable<Definition["rep"]>["backtest"]>;
export type When = z.output<typeof when>;

/** Words for people: one string in the questionnaire's first language, or one for each language tag. */
export type Text = z.output<typeof text>;

/** An option id, a list of them, or `"unsure"`. */
export type Answer = string | readonly string[];

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * What is known before the interview: answers, and numbers that stand for the option whose range holds them. A text that
 * is no option and reads as a plain number is that number.
 */
export type Known = Readonly<Record<string, Answer | number>>;

/** The languages that a questionnaire speaks, the default one first. */
export function languagesOf(definition: Definition): readonly [string, ...string[]] {
  const [first = "en", ...others] = definition.languages ?? [];
  return [first, ...others];
}
