import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Call, Overrule } from "./call.ts";
import { labelled } from "./noteItems.ts";

/** The name of the segment that a call is in, as it is kept with it: the one that a person chose, else the answers'. */
export function keptSegmentName({ overrule, outcome }: Call): string | null {
  return overrule ? (overrule.name ?? overrule.segment) : (outcome?.name ?? null);
}

/** The segment that a person chose in a call; null for none, or for one that the questionnaire has no more. */
export function chosenIn(
  { segments }: Definition,
  { overrule }: Pick<Call, "overrule">,
): string | null {
  return segments.find(({ id }) => id === overrule?.segment)?.id ?? null;
}

/**
 * That a person chose the segment and who, what the answers say, and why it was chosen.
 *
 * @param instead the name of the answers' segment; null where they say the same, undefined where they say none
 */
export function overruleWords(
  { by, reason }: Overrule,
  instead: string | null | undefined,
  { word }: ConsoleTranslator,
): string[] {
  return [
    by ? word("chosenBy", { who: by }) : word("chosenByPerson"),
    ...(instead === undefined
      ? []
      : [instead === null ? word("answersAgree") : word("overruledWhy", { segment: instead })]),
    reason.trim() ? labelled(word("overruleReason"), reason) : word("noReason"),
  ];
}
