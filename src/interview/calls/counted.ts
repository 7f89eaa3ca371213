import { only } from "../../questionnaire/decision/answers.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";
import { isOfAnother } from "./givenBy.ts";
import { meaningOf } from "./meaning.ts";

/**
 * Facts and answers of a call without those to questions that don't count. The call itself keeps them, for going back.
 * What belongs to another questionnaire or another version of this one stays as it was recorded, since nothing here says
 * what counted there.
 */
export function counted(definition: Definition, call: Call): Pick<Call, "answers" | "known"> {
  if (isOfAnother(definition, call)) return call;
  const { given, answers: counting } = meaningOf(definition, call);
  return {
    answers: only(call.answers, (id) => counting.has(id) || !Object.hasOwn(given.answers, id)),
    known: only(call.known, (id) => counting.has(id) || !Object.hasOwn(given.known, id)),
  };
}
