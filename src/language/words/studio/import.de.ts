import type { ImportWords } from "./import.en.ts";

/** Making a questionnaire of questions from elsewhere, in German. */
export const importDe: ImportWords = {
  importTitle: "Aus dem, was Sie haben",
  importHelp:
    "Fragen und Antworten aus einer Tabelle, einem Dokument oder einem Formular aus Typeform, Google Forms oder SurveyJS.",
  importFromList: "Aus einer Liste",
  importFromFile: "Aus einer Datei",
  importHead: "Fragen, die Sie schon haben",
  importIntro:
    "Sie sehen sofort, was übernommen wird und was nicht. Was ein Segment braucht und wie man ihm verkauft, schreiben Sie danach.",
  importList: "Ihre Fragen und Antworten",
  importFile: "Was in {{name}} steht",
  importListHelp:
    "Zellen einer Tabelle: Frage, Antwort und, wenn Sie mögen, Segment und Punkte. Oder Zeilen: jede Frage mit ihren Antworten darunter, eingerückt oder mit Aufzählungszeichen. Oder das JSON eines Formulars.",
  importChoose: "Eine Datei wählen …",
  importTaken: "Was übernommen wird",
  importAnswers_one: "{{count}} Antwort",
  importAnswers_other: "{{count}} Antworten",
  importNoSegments: "zwei Segmente, die noch einen Namen brauchen",
  importMissed_one: "{{count}} Sache wird nicht übernommen",
  importMissed_other: "{{count}} Sachen werden nicht übernommen",
  importIsForeign:
    "{{what}} ist ein Formular eines anderen Werkzeugs. Gehen Sie zu „Anderen öffnen“ und legen Sie es dort ab, um einen Fragebogen daraus zu machen.",
};
