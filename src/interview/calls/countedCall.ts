import { only } from "../../questionnaire/decision/answers.ts";
import { suitingVolunteered } from "../../questionnaire/decision/suiting.ts";
import { volunteered } from "../../questionnaire/decision/volunteered.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { type FitWords, whatSuits } from "../session/whatSuits.ts";
import type { Call } from "./call.ts";
import { givenBy, isOfAnother } from "./givenBy.ts";
import { segmentOfCall } from "./settled.ts";

/** A call as it is told elsewhere. */
export interface CountedCall extends Call {
  /**
   * How far the prospect is like the ideal customer of its segment, by the answers that count; the words are in the
   * questionnaire's first language. Left out where the segment says nothing of that.
   */
  readonly fit?: readonly { readonly text: string; readonly status: FitWords["status"] }[];
}

/**
 * A call with what comes of it, and of its facts and answers without those to questions that don't count. The call itself
 * keeps them, for going back. What belongs to another questionnaire or another version of this one
 * stays as it was recorded, since nothing here says what counted there.
 */
export function countedCall(definition: Definition, call: Call): CountedCall {
  if (isOfAnother(definition, call)) return call;
  const { definition: heard, given } = givenBy(definition, call);
  const counting = volunteered(heard, given).answers;
  const rep = segmentOfCall(heard, call, given)?.rep;
  return {
    ...call,
    answers: only(call.answers, (id) => counting.has(id) || !Object.hasOwn(given.answers, id)),
    known: only(call.known, (id) => counting.has(id) || !Object.hasOwn(given.known, id)),
    ...(rep?.fit && {
      fit: whatSuits(heard, rep, suitingVolunteered(heard, given)).fit.map(({ text, status }) => ({
        text: textIn(text, languagesOf(definition)),
        status,
      })),
    }),
  };
}
