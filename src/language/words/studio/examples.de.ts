import type { ExamplesWords } from "./examples.en.ts";

/** The studio's part `examples`, in German. */
export const examplesDe: ExamplesWords = {
  examplesHelp:
    "Interessenten, bei denen Sie das Segment sicher wissen. Bei jeder Änderung sehen Sie, ob sie noch dort landen, wo sie müssen. Nehmen Sie Beispiele in der Vorschau auf, oder hier.",
  examplesNone: "Es gibt noch keine Beispiele.",
  examplesAllRight_one: "{{count}} Beispiel ergibt, was es muss.",
  examplesAllRight_other: "Alle {{count}} Beispiele ergeben, was sie müssen.",
  examplesSomeWrong_one: "{{count}} Beispiel ergibt nicht, was es muss.",
  examplesSomeWrong_other: "{{count}} Beispiele ergeben nicht, was sie müssen.",
  examplesName: "Name",
  examplesNameOf: "Name von Beispiel {{number}}",
  examplesAnswers: "Antworten",
  examplesEdit: "Antworten ändern",
  examplesMust: "Muss ergeben",
  examplesMustOf: "„{{name}}“ muss ergeben",
  examplesGives: "Ergibt jetzt",
  examplesRight: "Wie es muss",
  examplesWrong: "Ein anderes Segment",
  examplesIncomplete: "Hört zu früh auf: „{{question}}“ würde noch gefragt.",
  examplesUnanswered: "Nicht beantwortet",
  examplesAnswerThis: "Kommt als Nächstes: Beantworten Sie auch das.",
  examplesNotAsked: "Wird nach diesen Antworten nicht gefragt und zählt deshalb nicht.",
  examplesNew: "Neues Beispiel",
  examplesAdd: "Beispiel hinzufügen",
  examplesRemove: "Entfernen",
  examplesRemoveNamed: "„{{name}}“ entfernen",
  examplesAdded: "Beispiel aufgenommen",
  examplesRemoved: "Beispiel „{{name}}“ entfernt",
  examplesChanged: "Beispiel „{{name}}“ geändert",
};
