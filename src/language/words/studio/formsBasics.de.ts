import type { FormsBasicsWords } from "./formsBasics.en.ts";

/** The forms' words for the questionnaire itself, in German. */
export const formsBasicsDe: FormsBasicsWords = {
  formsQuestionnaire: "Fragebogen",
  formsTitle: "Titel",
  formsVersion: "Fassung",
  formsReviewBy: "Überprüfen bis",
  formsLanguages: "Sprachen",
  formsLanguagesHelp:
    "Jeder Text hat für jede ein Feld. Was in einer fehlt, erscheint in der ersten.",
  formsFirstLanguage: "erste Sprache",
  formsRemoveLanguage: "{{name}} entfernen…",
  formsPutFirst: "{{name}} zur ersten machen…",
  formsPutFirstNamed: "{{name}} zur ersten Sprache machen?",
  formsPutFirstIt: "Zur ersten machen",
  formsPutFirstWhy:
    "Die erste Sprache lesen Besucher, deren Sprache der Fragebogen nicht spricht, und alle, wo eine Übersetzung fehlt.",
  formsPutFirstWithout_one:
    "{{count}} Text hat keine Worte auf {{name}}. Er bekommt die auf {{old}}, bis Sie andere schreiben; unter „Übersetzen“ stehen sie als „Gleich“.",
  formsPutFirstWithout_other:
    "{{count}} Texte haben keine Worte auf {{name}}. Sie bekommen die auf {{old}}, bis Sie andere schreiben; unter „Übersetzen“ stehen sie als „Gleich“.",
  formsTextsLost_one: "{{count}} Text in dieser Sprache fällt mit weg.",
  formsTextsLost_other: "{{count}} Texte in dieser Sprache fallen mit weg.",
  formsIntro: "Einleitung",
  formsIntroHelp: "Was Besucher vor der ersten Frage lesen. Ohne Text beginnen gleich die Fragen.",
  formsIntroHeading: "Überschrift der Einleitung",
  formsIntroBody: "Text der Einleitung",
  formsIntroStart: "Aufschrift des Startknopfs",
  formsOwner: "Wer sich darum kümmert",
  formsNotes: "Notizen",
  formsBacktest: "Rückprüfung",
  formsBacktestHelp:
    "Wie oft der Fragebogen bei Kunden richtig lag, deren Bedarf bekannt ist. Der Vertrieb liest es neben jedem Ergebnis; Besucher sehen es nie.",
  formsNoBacktest: "Noch keine.",
  formsBacktestSays:
    "Bei {{rows}} Gesprächen zu {{rate}} richtig, zu {{baseline}}, wenn man immer auf das größte Segment tippt. Geprüft am {{on}}.",
  formsBacktestRows: "Gespräche, an denen geprüft wurde",
  formsBacktestHits: "Davon richtig, in %",
  formsBacktestBaseline: "Richtig, wenn man immer auf das größte Segment tippt, in %",
  formsBacktestOn: "Geprüft am",
  formsBacktestIt: "Übernehmen",
  formsAddBacktest: "+ Rückprüfung",
  formsChangeBacktest: "Rückprüfung ändern",
  formsRemoveBacktest: "Rückprüfung entfernen",
  formsForReps: "Für den Vertrieb",
  formsPrivate: "Besucher sehen das nie.",
  formsWhatVisitorsRead: "Was Besucher lesen",
};
