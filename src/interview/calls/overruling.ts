import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
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
  { by, reason }: Pick<Overrule, "by" | "reason">,
  instead: string | null | undefined,
  { word }: Pick<ConsoleTranslator, "word">,
): string[] {
  return [
    by ? word("chosenBy", { who: by }) : word("chosenByPerson"),
    ...(instead === undefined
      ? []
      : [instead === null ? word("answersAgree") : word("overruledWhy", { segment: instead })]),
    reason.trim() ? labelled(word("overruleReason"), reason) : word("noReason"),
  ];
}

/** The same of a record; nothing where no person chose. */
export function recordedOverrule(
  { segment, overruled }: InterviewRecord,
  translator: Pick<ConsoleTranslator, "word">,
): string[] {
  if (!overruled) return [];
  const { by, from, fromName, why } = overruled;
  const instead = from === null ? undefined : from === segment ? null : (fromName ?? from);
  return overruleWords({ ...(by && { by }), reason: why ?? "" }, instead, translator);
}
