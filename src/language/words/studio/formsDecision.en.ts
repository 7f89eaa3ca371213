import type { Like } from "../../wordList.ts";

/** The forms' words for how answers decide, in English: the list that every other language follows. */
export const formsDecisionEn = {
  formsRules: "Rules",
  formsRulesHelp:
    "Rules come before points. They are looked at from the top, and the first one that holds decides.",
  formsRulesInOrder: "Rules in their order",
  formsRule: "Rule",
  formsThen: "Segment that it leads to",
  formsBecause: "Because (for the sales team)",
  formsByPoints: "Points",
  formsByPointsHelp: "Where no rule holds, the segment with the most points wins.",
  formsClearLead: "Clear lead",
  formsClearLeadHelp: "With a smaller lead it is a close call. 1 if left empty.",
  formsStopWhenCertain: "Stop as soon as no answer can change the segment",
  formsFallback: "Segment for those without points",
  formsFallbackHelp: "Who answers so that no segment has a point comes here.",
} as const;

export type FormsDecisionWords = Like<typeof formsDecisionEn>;
