import type { ReportWords } from "./report.en.ts";

/** The words around findings and figures in a report, in German. */
export const reportDe: ReportWords = {
  error: "Fehler",
  warning: "Warnungen",
  note: "Hinweise",
  problems: "Probleme",
  line: "Zeile {{line}}",
  witness: "Zum Beispiel, passend für „examples“:",
  alsoAt: "Ebenso an:",
  places_one: "{{count}} Stelle",
  places_other: "{{count}} Stellen",
  pairs_one: "{{count}} Paar von Segmenten",
  pairs_other: "{{count}} Paare von Segmenten",
  tiesMeaning:
    "Diese Segmente enden mit Gleichstand, und das weiter oben stehende gewinnt. Was sie trennen könnte, ist eine Frage, die im kürzesten solchen Gespräch nicht gestellt wird.",
  tieWins: "gewinnt",
  tieLevel: "gleichauf",
  tieParts: "könnte sie trennen",
  "tie-cancels-out": "– (hebt sich auf)",
  "tie-only-facts-tell": "– (nur Angaben)",
  "tie-nothing-tells": "– (keine Antwort)",
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
  basisRecords_one: "gewichtet danach, wie {{number}} Interessent geantwortet hat",
  basisRecords_other: "gewichtet danach, wie {{number}} Interessenten geantwortet haben",
  basisEach:
    "Jede Frage zählt nach ihren eigenen Anteilen, als sagte eine Antwort nichts über eine andere; gesucht wird mit allen Antworten.",
  basisUnanswered:
    "Niemand davon hat {{questions}} beantwortet: Dort ist jede Antwort gleich wahrscheinlich.",
  basisOthers_one: "{{number}} Gespräch mit einem anderen Fragebogen wurde weggelassen.",
  basisOthers_other: "{{number}} Gespräche mit anderen Fragebögen wurden weggelassen.",
  basisBad_one:
    "{{number}} Zeile wurde weggelassen, weil sie kein Gespräch ist: {{file}}, Zeile {{line}}.",
  basisBad_other:
    "{{number}} Zeilen wurden weggelassen, weil sie keine Gespräche sind, die erste davon in {{file}}, Zeile {{line}}.",
  basisFacts: "Nach Befunden wird mit jeder Kombination bekannter Angaben gesucht.",
  segments: "Wo sie enden",
  contributions: "Was die Antwort auf jede Frage über das Segment verrät, wo sie gestellt wird",
  asked: "Fragen im Mittel",
  saved: "{{number}} durch frühes Ende gespart",
  close: "Knappe Ergebnisse",
  ties: "Gleichstand",
  fallback: "Dem Auffangsegment überlassen",
};
