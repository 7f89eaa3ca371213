import { fittingOf, type Given } from "../../questionnaire/decision/answers.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";
import { goneBy } from "./exclusion.ts";

/** What a call gives a questionnaire that may have changed since. */
interface GivenByCall {
  /** The questionnaire as the call goes by it. */
  readonly definition: Definition;
  readonly given: Required<Given>;
}

/** What of a call a questionnaire can still decide from, and what it has to leave out. */
export function givenBy(
  definition: Definition,
  { known, answers, goesOn }: Pick<Call, "known" | "answers" | "goesOn">,
): GivenByCall {
  const fitting = fittingOf(definition, { known, answers });
  return {
    definition: goneBy(definition, { goesOn }, fitting),
    given: fitting,
  };
}

/** Tells whether a call was held with another questionnaire, so that nothing in this one has to do with it. */
export function isOfAnother(
  { id }: Pick<Definition, "id">,
  { questionnaire }: Pick<Call, "questionnaire">,
): boolean {
  // Of what is damaged nothing says whose it is.
  return questionnaire.id !== "" && questionnaire.id !== id;
}
