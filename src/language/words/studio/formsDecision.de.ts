import type { FormsDecisionWords } from "./formsDecision.en.ts";

/** The forms' words for how answers decide, in German. */
export const formsDecisionDe: FormsDecisionWords = {
  formsRules: "Regeln",
  formsRulesHelp:
    "Regeln gehen vor Punkten. Sie werden von oben an geprüft, und die erste, die zutrifft, entscheidet.",
  formsRulesInOrder: "Regeln in ihrer Reihenfolge",
  formsRule: "Regel",
  formsThen: "Segment, zu dem sie führt",
  formsBecause: "Weil (für den Vertrieb)",
  formsByPoints: "Punkte",
  formsByPointsHelp: "Wo keine Regel zutrifft, gewinnt das Segment mit den meisten Punkten.",
  formsClearLead: "Klarer Vorsprung",
  formsClearLeadHelp: "Mit kleinerem Vorsprung ist es knapp. Leer heißt 1.",
  formsStopWhenCertain: "Aufhören, sobald keine Antwort das Segment mehr ändern kann",
  formsFallback: "Segment für alle ohne Punkte",
  formsFallbackHelp: "Wer so antwortet, dass kein Segment Punkte hat, kommt hierher.",
};
