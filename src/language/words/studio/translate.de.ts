import type { TranslateWords } from "./translate.en.ts";

/** Translating, in German. */
export const translateDe: TranslateWords = {
  translateHelp: "Wählen Sie zwei Sprachen. Was Sie rechts schreiben, steht sofort im Fragebogen.",
  translateFrom: "Aus",
  translateTo: "In",
  translateShow: "Zeigen",
  translateAll: "Alle ({{number}})",
  translateMissing: "Fehlend ({{number}})",
  translateSame: "Gleich ({{number}})",
  translateOutdated: "Veraltet ({{number}})",
  translateDone: "Fertig ({{number}})",
  translateStateMissing: "Fehlt",
  translateStateSame: "Gleich",
  translateStateOutdated: "Veraltet",
  translateStateDone: "Fertig",
  translateSameHelp:
    "Diese Texte lauten in beiden Sprachen gleich, wie jene, die den Wortlaut der früheren ersten Sprache bekommen haben. Wenn das nicht so gemeint ist, übersetzen Sie sie in die Sprache, in der sie noch nicht geschrieben sind.",
  translateOutdatedHelp:
    "„Veraltet“ sind Texte, die seit dem Öffnen der Datei geändert wurden, ihre Übersetzung aber nicht.",
  translateNothing: "Es gibt keinen solchen Text.",
  translateOneLanguage:
    "Dieser Fragebogen spricht eine Sprache. Fügen Sie eine weitere hinzu, um ihn zu übersetzen.",
  translateCaption: "Texte auf {{source}} und {{target}}",
  translatePlace: "Ort",
  translateState: "Stand",
  translateInto: "{{place}}, auf {{language}}",
  translateTyping: "Übersetzen",
  translateAdd: "Sprache hinzufügen",
  translateAddOther: "Eine andere …",
  translateAddTag: "Ihr Kürzel, etwa „sv“ oder „fr-CA“",
  translateAddTagBad: "Das ist kein Sprachkürzel.",
  translateAddTagMeant: "Das ist kein Sprachkürzel. Gemeint ist wohl „{{meant}}“ ({{language}}).",
  translateAddTagThere: "Diese Sprache spricht der Fragebogen schon.",
  translateAddIt: "Hinzufügen",
  translateAdding: "{{language}} hinzufügen",
  translateAdded: "{{language}} ist hinzugefügt.",
  translateForTranslators: "Für Übersetzer",
  translateForTranslatorsHelp:
    "Geben Sie eine Datei hinaus und nehmen Sie sie wieder herein. Am einfachsten ist eine Tabelle; Programme von Übersetzern lesen XLIFF.",
  translateExportCsv: "Als Tabelle ausgeben (CSV)",
  translateExportXliff: "Als XLIFF 2.1 ausgeben",
  translateImport: "Datei wieder hereinnehmen …",
  translateImporting: "{{name}} hereinnehmen",
  translateNotCsv:
    "Das ist keine Tabelle, die hier ausgegeben wurde: Eine Zeile sollte „path“ und zwei Sprachkürzel als Überschriften haben.",
  translateNotXliff: "Das ist kein XLIFF 2 oder kein vollständiges.",
  translateNoLanguages: "Die Datei sagt nicht, aus welcher Sprache sie in welche übersetzt.",
  translateNoTag:
    "„{{written}}“ ist kein Sprachkürzel. Gemeint ist wohl „{{meant}}“ ({{language}}): Schreiben Sie das in die Datei und nehmen Sie sie noch einmal herein.",
  translateUnclear:
    "Es ist nicht klar, welche Sprachen diese Datei meint. Nichts wird übernommen, bevor Sie es sagen.",
  translateFileFrom: "Die Datei übersetzt aus",
  translateFileInto: "Die Datei übersetzt in",
  translateThatIs: "„{{written}}“ ist hier",
  translateAsNew: "{{language}}, als neue Sprache",
  translateTwoLanguages: "Es müssen zwei Sprachen sein.",
  translateTakeIn: "Hereinnehmen",
  translateIsNew: "{{language}} ist neu unter den Sprachen des Fragebogens.",
  translateTakenFor: "„{{written}}“ in der Datei wurde als {{language}} verstanden.",
  translateTaken_one: "{{count}} Text wurde auf {{language}} übernommen.",
  translateTaken_other: "{{count}} Texte wurden auf {{language}} übernommen.",
  translateNotTaken: "Der Fragebogen lässt sich nicht ändern, solange sein JSON Probleme hat.",
  translateNotFit:
    "Nichts wurde übernommen: Mit diesen Texten wäre der Fragebogen nicht mehr lesbar. Vielleicht wird er zu lang.",
  translateUnknown_one:
    "{{count}} Text gehört zu nichts, was jetzt im Fragebogen steht, und wurde weggelassen:",
  translateUnknown_other:
    "{{count}} Texte gehören zu nichts, was jetzt im Fragebogen steht, und wurden weggelassen:",
  translateConflicts_one:
    "{{count}} Text wurde geändert, seit er hinausging. Die Übersetzung des früheren Wortlauts übernehmen?",
  translateConflicts_other:
    "{{count}} Texte wurden geändert, seit sie hinausgingen. Die Übersetzungen des früheren Wortlauts übernehmen?",
  translateWasThen: "Übersetzt wurde:",
  translateIsNow: "Jetzt lautet es:",
  translateOffered: "Übersetzung:",
  translateTakeAnyway: "Trotzdem übernehmen",
  translateTakeAll: "Alle {{number}} trotzdem übernehmen",
  translateGone: "Diesen Text gibt es im Fragebogen nicht mehr.",
  translateDismiss: "Bericht schließen",
};
