import type { FilesWords } from "./files.en.ts";

/** Beginning, opening and saving, in German. */
export const filesDe: FilesWords = {
  filesWelcome: "Einen Fragebogen bearbeiten",
  filesPromise: "Alles bleibt in diesem Browser: Nichts wird irgendwohin gesendet.",
  filesDrafts: "Weitermachen, wo Sie waren",
  filesDraftDelete: "Den Entwurf „{{title}}“ löschen",
  filesDraftDeleted: "Der Entwurf „{{title}}“ ist gelöscht.",
  filesDelete: "Löschen",
  filesUnreadableDraft: "Ein Text mit Problemen",
  filesNewTitle: "Ein neuer Fragebogen",
  filesNewHelp:
    "Sagen Sie, welche Segmente Sie haben und was Sie fragen würden. Sie bekommen einen Fragebogen, der funktioniert, zum Ausfüllen.",
  filesNew: "Neu beginnen",
  filesOpenTitle: "Von diesem Computer",
  filesDropHelp: "Oder ziehen Sie eine Datei irgendwo auf diese Seite.",
  filesOpen: "Datei öffnen …",
  filesPaste: "Oder den Text einfügen",
  filesPasteLabel: "Text eines Fragebogens",
  filesPasteOpen: "Diesen Text öffnen",
  filesExamples: "Beispiele",
  filesExamplesHelp:
    "Sehen Sie sich in einem fertigen um. Was Sie auch ändern, das Beispiel bleibt, wie es ist.",
  filesQuestions_one: "{{count}} Frage",
  filesQuestions_other: "{{count}} Fragen",
  filesSegments_one: "{{count}} Segment",
  filesSegments_other: "{{count}} Segmente",
  filesNotText: "Diese Datei ist kein Text in UTF-8, also kann sie kein Fragebogen sein.",
  filesTooLarge: "Diese Datei ist größer als 1 MB und damit zu groß für einen Fragebogen.",
  filesThisText: "Dieser Text",
  filesSeveral:
    "Es wurden mehrere Dateien auf einmal abgelegt und keine geöffnet. Legen Sie eine nach der anderen ab.",
  filesIsTranslation:
    "{{what}} ist eine Übersetzung. Öffnen Sie zuerst den Fragebogen, zu dem sie gehört, und legen Sie sie dann noch einmal hier ab.",
  filesIsCodes:
    "{{what}} ist eine Liste von Codes. Öffnen Sie den Fragebogen, zu dem sie gehört, und holen Sie sie unter „Veröffentlichen“ herein.",
  filesIsStrange: "{{what}} ist kein Fragebogen und wurde darum nicht geöffnet.",
  filesUnderstood: "Verstanden",
  filesUnreadable:
    "Diese Datei lässt sich nicht lesen. Vielleicht ist sie fort, oder Sie dürfen sie nicht öffnen.",

  filesAllSaved: "Alles gespeichert",
  filesChangedOnDisk: "Auf der Platte von anderen geändert",
  filesDecide: "Entscheiden …",
  filesHandedOut: "Den Downloads des Browsers übergeben",
  filesNothingChanged: "Noch nichts geändert",
  filesUnsavedChanges: "Nicht gespeicherte Änderungen",
  filesNotMadeYet: "Noch nicht fertig",
  filesNotSavedYet: "Noch in keiner Datei gespeichert",
  filesSave: "Speichern",
  filesSaveAs: "Speichern als …",
  filesOpenAnother: "Anderen öffnen",
  filesSavingDenied:
    "Nicht gespeichert: Der Browser durfte nicht in diese Datei schreiben. Speichern Sie unter anderem Namen.",
  filesSavingGone:
    "Nicht gespeichert: Die Datei ist nicht mehr da. Speichern Sie unter anderem Namen.",
  filesSavingFailed:
    "Nicht gespeichert: Der Datenträger hat sich geweigert. Versuchen Sie es noch einmal, oder speichern Sie unter anderem Namen.",
  filesKeepingFull:
    "In diesem Browser ist kein Platz mehr, Ihre Arbeit würde ein Neuladen also nicht überstehen. Speichern Sie sie in einer Datei.",
  filesKeepingForbidden:
    "Dieser Browser lässt die Seite keine Entwürfe aufheben, Ihre Arbeit würde ein Neuladen also nicht überstehen. Speichern Sie sie in einer Datei.",
  filesKeepingLost:
    "Der Browser kann Ihren Entwurf gerade nicht aufheben, Ihre Arbeit würde ein Neuladen also nicht überstehen. Es wird weiter versucht; speichern Sie besser in einer Datei.",
  filesLeaveTitle: "Ohne Speichern gehen?",
  filesLeaveLost:
    "Dieser Browser konnte keinen Entwurf Ihrer Arbeit aufheben. Wenn Sie jetzt gehen, sind Ihre Änderungen verloren.",
  filesStay: "Hierbleiben",
  filesLeave: "Gehen und die Änderungen verlieren",
  filesConflictTitle: "Die Datei wurde inzwischen geändert",
  filesConflict:
    "Jemand anderes oder ein anderes Programm hat „{{name}}“ geändert, seit Sie sie geöffnet oder gespeichert haben.",
  filesConflictNoText:
    "„{{name}}“ wurde geändert, seit Sie sie geöffnet oder gespeichert haben, und was jetzt darin steht, ist kein Text.",
  filesTakeTheirs: "Übernehmen, was in der Datei steht",
  filesKeepMine: "Bei meinem bleiben",
  filesKeepMineNow: "Mit meinem überschreiben",
  filesTakeBoth: "Beides zusammenführen",
  filesTakeBothNow: "Beides zusammenführen und speichern",
  filesMyChanges: "Was Sie geändert haben",
  filesTheirChanges: "Was in der Datei geändert wurde",
  filesBothChanged_one: "Eines wurde von beiden geändert. Was soll bleiben?",
  filesBothChanged_other: "{{count}} Dinge wurden von beiden geändert. Was soll bleiben?",
  filesNoneBothChanged: "Nichts wurde von beiden geändert, also kann alles bleiben.",
  filesMineIs: "Ihres: {{value}}",
  filesTheirsIs: "In der Datei: {{value}}",
  filesChooseFirst: "Wählen Sie zuerst bei jedem davon.",
  filesMergeProblems:
    "Zusammen haben sie Probleme, die Sie danach beheben oder rückgängig machen können: {{problem}}",
  filesMergeNotMine: "Ihre Fassung hat Probleme, also lässt sich nichts zusammenführen.",
  filesMergeNotTheirs:
    "Was in der Datei steht, hat Probleme, also lässt sich nichts zusammenführen.",
  filesMergeNotBase:
    "Was Sie geöffnet haben, hatte Probleme, also lässt sich nichts zusammenführen.",
  filesLater: "Später entscheiden",

  filesGuideHelp:
    "Vier Dinge genügen für den Anfang. Alles lässt sich später ändern, und was noch niemand geschrieben hat, ist gekennzeichnet.",
  filesTitle: "Worum geht es in dem Fragebogen?",
  filesTitleHelp: "Besucher lesen diesen Titel, etwa „Welcher Service passt zu Ihrem Werk?“",
  filesTitleMissing: "Geben Sie ihm einen Titel.",
  filesFirstLanguage: "Sprache der Texte",
  filesMoreLanguages: "Zu übersetzen in",
  filesMoreLanguagesHelp: "Sprachen können Sie auch später noch hinzufügen.",
  filesSegmentsTitle: "Segmente",
  filesSegmentsHelp:
    "Gruppen von Kunden mit je einem Bedarf, die wichtigste zuerst. Diese Namen bekommen Besucher nie zu lesen.",
  filesSegmentNumber: "Segment {{number}}",
  filesSegmentName: "Name von Segment {{number}}",
  filesSegmentNeed: "Was brauchen sie?",
  filesSegmentAdd: "Segment hinzufügen",
  filesSegmentRemove: "Segment {{number}} entfernen",
  filesNameMissing: "Geben Sie diesem Segment einen Namen.",
  filesNeedMissing: "Sagen Sie in einer Zeile, was sie brauchen.",
  filesQuestionsTitle: "Fragen",
  filesQuestionsHelp:
    "Die erste Antwort spricht für das erste Segment, die zweite für das zweite und so weiter. Punkte können Sie später vergeben, wie Sie wollen.",
  filesQuestionNumber: "Frage {{number}}",
  filesQuestionAdd: "Frage hinzufügen",
  filesQuestionRemove: "Frage {{number}} entfernen",
  filesQuestionMissing: "Schreiben Sie die Frage.",
  filesOptionNumber: "Antwort {{number}}",
  filesOptionAdd: "Antwort hinzufügen",
  filesOptionRemove: "Antwort {{number}} entfernen",
  filesOptionMissing: "Schreiben Sie die Antwort, oder entfernen Sie sie.",
  filesRemove: "Entfernen",
  filesTooFewAnswers:
    "Es gibt mehr Segmente als Arten zu antworten. Fügen Sie Antworten oder eine Frage hinzu, damit jedes Segment erreichbar ist.",
  filesMake: "Fragebogen erstellen",
  filesBack: "Zurück",
  filesSketchNotKept:
    "Dieser Browser kann nicht behalten, was Sie hier schreiben; beim Neuladen wäre es weg. Erstellen Sie den Fragebogen und speichern Sie ihn in eine Datei.",
  filesCancel: "Abbrechen",
  filesToBeWritten: "[Noch zu schreiben: {{part}}]",
  filesPartNeed: "was „{{name}}“ braucht",
  filesPartHeading: "was Besucher dieser Gruppe zuerst lesen",
  filesPartMessage: "was Sie ihnen vorschlagen, in zwei Sätzen",
  filesPartSummary: "was „{{name}}“ für das Vorgehen bedeutet, in zwei Sätzen",
  filesPartApproach: "der erste Schritt des Verkaufs",
  filesPartProcess: "wie sie entscheiden",
  filesPartRole: "wer mitentscheidet",
  filesPartCares: "worauf es dieser Person ankommt",
  filesPartMessages: "was hier überzeugt",
  filesPartObjection: "was sie einwenden",
  filesPartReply: "eine Antwort zum Aussprechen",
  filesPartEvidence: "ein Fall, eine Zahl oder eine Referenz",
  filesPartNextStep: "was nach dem Gespräch zu tun ist",
};
