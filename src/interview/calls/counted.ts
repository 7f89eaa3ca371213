import { only } from "../../questionnaire/decision/answers.ts";
import { volunteered } from "../../questionnaire/decision/volunteered.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";
import { givenBy, isOfAnother } from "./givenBy.ts";

/**
 * Facts and answers of a call without those to questions that don't count. The call itself keeps them, for going back.
 * What belongs to another questionnaire or another version of this one stays as it was recorded, since nothing here says
 * what counted there.
 */
export function counted(definition: Definition, call: Call): Pick<Call, "answers" | "known"> {
  if (isOfAnother(definition, call)) return call;
  const { definition: heard, given } = givenBy(definition, call);
  const counting = volunteered(heard, given).answers;
  return {
    answers: only(call.answers, (id) => counting.has(id) || !Object.hasOwn(given.answers, id)),
    known: only(call.known, (id) => counting.has(id) || !Object.hasOwn(given.known, id)),
  };
}
