import type { ProposalWords } from "./proposal.en.ts";

/** What is said of a change that is proposed, in German. */
export const proposalDe: ProposalWords = {
  effect: "Was das mit Interessenten macht",
  from: "Von",
  to: "Nach",
  share: "Anteil",
  byFact: "nur mit bekannten Angaben",
  changes: "Was geändert wurde",
  noChanges: "Nichts ist anders, außer wie die Datei geschrieben ist.",
  was: "bisher",
  now: "jetzt",
  more_one: "… und {{number}} weitere.",
  more_other: "… und {{number}} weitere.",
  examined: "Was die Prüfung findet",
  unreadable: "Das lässt sich nicht als Fragebogen lesen:",
  segment: "Segment",
  tooLarge:
    "Was das mit Interessenten macht, lässt sich nicht sagen: Es gibt zu viele Arten zu antworten.",
};
