import type { HistoryWords } from "./history.en.ts";

/** Named versions, in German. */
export const historyDe: HistoryWords = {
  historyHelp:
    "Geben Sie einer Fassung einen Namen, bevor Sie etwas ausprobieren. Sie bleibt nur in diesem Browser; die Datei auf dem Datenträger weiß nichts davon.",
  historyName: "Name für die jetzige Fassung",
  historyNameExample: "Vor der neuen Preisfrage",
  historyKeep: "Fassung behalten",
  historyKept: "„{{name}}“ ist aufgehoben.",
  historyEmpty: "Noch hat keine Fassung einen Namen.",
  historyIsNow: "wie jetzt",
  historyNow: "Die jetzige Fassung",
  historyCompare: "Vergleichen",
  historyCompareNamed: "„{{name}}“ mit der jetzigen Fassung vergleichen",
  historyRestore: "Wiederherstellen",
  historyRestoreNamed: "„{{name}}“ wiederherstellen",
  historyRestoring: "„{{name}}“ wiederherstellen",
  historyRestored: "Das ist wieder „{{name}}“. „Rückgängig“ nimmt das zurück.",
  historyDelete: "Löschen",
  historyDeleteNamed: "„{{name}}“ löschen",
  historyDeleteForGood:
    "Die Fassung wird endgültig gelöscht. Was Sie gerade bearbeiten, bleibt, wie es ist.",
  historyDeleted: "„{{name}}“ ist gelöscht.",
  historyFull:
    "In diesem Browser ist kein Platz mehr, deshalb lässt sich keine Fassung aufheben. Speichern Sie stattdessen eine Datei.",
  historyForbidden:
    "Dieser Browser lässt die Seite nichts aufheben, deshalb gibt es keine benannten Fassungen. Speichern Sie stattdessen Dateien.",
  historyLost:
    "Der Browser hat die Verbindung zu dem verloren, was er für diese Seite aufhebt. Versuchen Sie es gleich noch einmal.",
  historyEffect: "Was es für Interessenten bedeutet",
  historyWorking: "Jedes mögliche Gespräch wird betrachtet …",
  historyTooLarge: "Es gibt zu viele Arten zu antworten, um alle zu vergleichen.",
  historyUnreadable: "„{{name}}“ hat Probleme, deshalb lässt sich die Wirkung nicht sagen.",
  historyRewordings_one: "{{count}} Text lautet anders.",
  historyRewordings_other: "{{count}} Texte lauten anders.",
  historyFrom: "Von",
  historyTo: "Nach",
  historyShare: "Anteil",
  historyByFact: "nur mit bekannten Angaben",
  historyText: "Der Text, Zeile für Zeile",
  historySameText: "Kein Buchstabe ist anders.",
  historyLine: "Ab Zeile {{line}}",
  historyAdded: "Hinzugefügt:",
  historyRemoved: "Entfernt:",
};
