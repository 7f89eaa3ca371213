import type { ReportWords } from "./report.en.ts";

/** The words around findings and figures in a report, in German. */
export const reportDe: ReportWords = {
  error: "Fehler",
  warning: "Warnungen",
  note: "Hinweise",
  problems: "Probleme",
  line: "Zeile {{line}}",
  witness: "Zum Beispiel, passend für „examples“:",
  nothing: "Keine Probleme, und nichts gefunden.",
  errors_one: "{{count}} Fehler",
  errors_other: "{{count}} Fehler",
  warnings_one: "{{count}} Warnung",
  warnings_other: "{{count}} Warnungen",
  notes_one: "{{count}} Hinweis",
  notes_other: "{{count}} Hinweise",
  problemCount_one: "{{count}} Problem",
  problemCount_other: "{{count}} Probleme",

  interviews_one: "{{number}} Gespräch geprüft",
  interviews_other: "Alle {{number}} Gespräche geprüft",
  basis: "wenn vorab nichts bekannt und jede Antwort gleich wahrscheinlich ist",
  segments: "Wo sie enden",
  contributions: "Was die Antwort auf jede Frage über das Segment verrät",
  asked: "Fragen im Mittel",
  saved: "{{number}} durch frühes Ende gespart",
  close: "Knappe Ergebnisse",
  ties: "Gleichstand",
  fallback: "Dem Auffangsegment überlassen",
};
