import type { ImportingWords } from "./importing.en.ts";

/** What comes of questions from elsewhere, in German. */
export const importingDe: ImportingWords = {
  "source-list": "Eine Liste von Fragen und Antworten",
  "source-typeform": "Ein Formular aus Typeform",
  "source-google-forms": "Ein Formular aus Google Forms",
  "source-surveyjs": "Eine Umfrage aus SurveyJS",

  "refused-empty": "Es steht nichts darin.",
  "refused-too-much": "Es steht mehr darin, als ein Fragebogen fassen kann.",
  "refused-broken-json": "Es beginnt als JSON und bricht ab, oder ist nicht alles davon.",
  "refused-strange-json":
    "Es ist JSON, aber weder ein Formular aus Typeform oder Google Forms noch eine Umfrage aus SurveyJS.",
  "refused-questionnaire": "Es ist schon ein Fragebogen. Öffnen Sie ihn, wie er ist.",
  "refused-no-questions":
    "Keine Frage mit mindestens zwei Antworten steht darin. Rücken Sie in einer Liste die Antworten ein oder geben Sie ihnen Aufzählungszeichen; in einer Tabelle gehören Fragen in die erste Spalte und Antworten in die zweite.",
  "refused-unreadable": "Was daraus wurde, lässt sich nicht als Fragebogen lesen.",

  "missed-open": "keine Antworten zur Auswahl",
  "missed-open-kind": "keine Antworten zur Auswahl ({{what}})",
  "missed-one-answer": "weniger als zwei Antworten: {{what}}",
  "missed-no-text": "eine Frage ohne Text: {{what}}",
  "missed-answers-beyond": "eine Frage hat höchstens neun Antworten: ohne {{what}}",
  "missed-answer-twice": "die Antwort {{what}} steht zweimal da und wurde einmal übernommen",
  "missed-answer-blank": "eine Antwort ohne Text",
  "missed-questions-beyond": "ein Fragebogen hat höchstens zwanzig Fragen",
  "missed-segments-beyond": "es gibt höchstens zwölf Segmente: ohne {{what}}",
  "missed-points": "Punkte sind ganze Zahlen von −100 bis 100: {{what}}",
  "missed-points-of-nobody": "Punkte für kein Segment: {{what}}",
  "missed-logic": "Sprünge und Bedingungen; jede Frage wird gestellt",
  "missed-image": "Bilder und Videos",
  "missed-other-answer": "eine Antwort in eigenen Worten",
  "missed-answers-elsewhere": "Antworten, die von anderswo geholt werden",
  "missed-least-answers": "dass mindestens {{what}} Antworten zu wählen sind",
  "missed-text-page": "eine Seite oder Überschrift, die nur etwas sagt",
  "missed-fill-in": "hier wird eine frühere Antwort eingesetzt: {{what}} steht da, wie es ist",
  "missed-other-language": "dieser Text steht nur in {{what}} da",
  "missed-setting": "Einstellungen: {{what}}",
  "missed-stray-line": "gehört zu keiner Frage: {{what}}",
  "missed-nested-answer": "eine Antwort zu einer Antwort: {{what}}",
  atLine: "Zeile {{line}}, {{why}}",
  quoted: "„{{words}}“",
  ofQuestion: "„{{of}}“: {{why}}",

  untitled: "[Noch zu schreiben: der Titel des Fragebogens]",
  yes: "Ja",
  no: "Nein",
  segmentToName: "[Noch zu schreiben: der Name von Segment {{number}}]",
};
