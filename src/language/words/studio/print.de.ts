import type { PrintWords } from "./print.en.ts";

/** What is printed, in German. */
export const printDe: PrintWords = {
  printOpen: "Drucken …",
  printTitle: "Drucken",
  printWhat: "Was gedruckt wird",
  printCards: "Spickzettel, eine Seite je Segment",
  printLegal: "Alles, was Besucher lesen, für die Rechtsabteilung",
  printLanguage: "Sprache der Spickzettel",
  printNow: "Drucken",
  printNothing: "Es gibt nichts zu drucken, bevor sich der Fragebogen lesen lässt.",

  printPrivate: "Nur für den Vertrieb",
  printOpening: "Zuerst sagen:",
  printDecides: "Wer entscheidet und wie",
  printSigns: "unterschreibt",
  printObjections: "Einwände und Antworten",
  printEvidence: "Belege",
  printNextSteps: "Nächste Schritte",
  printAvoid: "Vermeiden",

  printLegalTitle: "Alles, was Besucher lesen können",
  printLegalIntro:
    "Nur aus dem gemacht, was veröffentlicht wird: Nichts, was für den Vertrieb ist, steht darin. Welches Ergebnis Besucher lesen, entscheiden ihre Antworten.",
  printId: "Fragebogen",
  printVersion: "Version",
  printDay: "Gedruckt am",
  printLanguages: "Sprachen",
  printGoes: "Wohin Ergebnisse gehen",
  printGoesTo:
    "An {{address}}, wie es in diesem Browser steht; das letzte Wort hat die Seite, die den Fragebogen zeigt.",
  printGoesNowhere:
    "In diesem Browser steht keine Adresse. Ein Ergebnis geht nur dorthin, wohin es die Seite schickt, die den Fragebogen zeigt.",
  printAnswers: "Was darin steht",
  printAnswersLead:
    "Ein Ergebnis enthält die Antworten und einen Code für das Ergebnis. Namen und Adressen sind nur darin, wo jemand das Formular unten ausfüllt.",
  printAnswersNoLead:
    "Ein Ergebnis enthält die Antworten und einen Code für das Ergebnis. Besucher werden nach keinem Namen und keiner Adresse gefragt.",
  printNotTranslated: "(nicht übersetzt)",
  printQuestions: "Fragen und Antworten",
  printFacts: "Nie gefragt, aber in der Datei, die jeder öffnen kann",
  printResults: "Ergebnisse",
  printLead: "Das Formular für Kontaktdaten",
  printLeadBefore: "Es steht vor dem Ergebnis.",
  printLeadAfter: "Es steht nach dem Ergebnis.",
  printRequired: "muss ausgefüllt werden",
  printOptional: "darf fehlen",
  printConsent: "Einwilligung",
  printOwnWords: "Knöpfe und Meldungen des Fragebogens selbst",
};
