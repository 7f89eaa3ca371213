import type { PublishWords } from "./publish.en.ts";

/** Publishing, in German. */
export const publishDe: PublishWords = {
  publishHelp:
    "Auf die Website kommen die Fragen und das, was Besucher lesen: nichts, was für den Vertrieb ist.",
  publishWorking: "Jedes mögliche Gespräch wird betrachtet …",
  publishUnproved:
    "Es gibt zu viele Arten zu antworten, um alle zu betrachten; deshalb kann niemand sagen, dass der Fragebogen funktioniert. Stellen Sie weniger Fragen, oder bieten Sie weniger Antworten an.",
  publishSteps: "Auf dem Weg zu Ihrer Website",
  publishToDo_one: "{{count}} Sache ist noch zu tun.",
  publishToDo_other: "{{count}} Sachen sind noch zu tun.",
  publishNothingToDo: "Nichts ist mehr zu tun: Er kann hinaus.",
  publishStepDone: "Erledigt",
  publishStepOpen: "Zu tun",
  publishStepFirst: "Zu tun, bevor er hinauskann",
  publishStepLooking: "Wird betrachtet …",
  publishTexts: "Texte",
  publishTextsDone: "Alles ist geschrieben.",
  publishPrivateUnwritten_one:
    "In {{count}} Text für den Vertrieb steht noch, was hineingehört. Besucher sehen ihn nicht.",
  publishPrivateUnwritten_other:
    "In {{count}} Texten für den Vertrieb steht noch, was hineingehört. Besucher sehen sie nicht.",
  publishMistakes: "Fehler",
  publishMistakesDone: "Jedes Gespräch wurde betrachtet: Nichts hindert ihn, hinauszugehen.",
  publishWarnings_one: "{{count}} weitere Sache ist einen Blick wert",
  publishWarnings_other: "{{count}} weitere Sachen sind einen Blick wert",
  publishUntranslated_one:
    "{{count}} Text, den Besucher lesen, fehlt in einer Sprache, die hinausgeht. Übersetzen Sie ihn, oder lassen Sie diese Sprache weg.",
  publishUntranslated_other:
    "{{count}} Texte, die Besucher lesen, fehlen in einer Sprache, die hinausgeht. Übersetzen Sie sie, oder lassen Sie diese Sprache weg.",
  publishNoLanguage: "Wählen Sie wenigstens eine Sprache.",
  publishReview: "Wann wieder hinzusehen ist",
  publishReviewNone:
    "Kein Tag ist festgelegt, an dem jemand nachsieht, ob die Segmente noch gelten.",
  publishReviewOver: "Der Tag, nachzusehen, ob die Segmente noch gelten, war der {{date}}.",
  publishWaits:
    "Es lässt sich erstellen, sobald alle Texte geschrieben und die Fehler behoben sind.",
  publishRefused: "So lässt er sich nicht veröffentlichen",
  publishMorePlaces: "{{count}} weitere",
  publishShow: "Zeigen",
  publishLanguages: "Sprachen, die hinausgehen",
  publishNow: "Öffentliches Formular erstellen",
  publishDone: "Das öffentliche Formular ist fertig.",
  publishOld:
    "Sie haben den Fragebogen geändert, seit das hier entstand. Erstellen Sie es neu, damit das mitkommt.",
  publishIsPublic:
    "Das ist schon ein öffentliches Formular. Öffnen Sie den Fragebogen, aus dem es entstand.",
  publishForeignCodes: "Diese Liste der Codes gehört zu „{{name}}“.",
  publishUnknownLanguage: "Der Fragebogen spricht kein {{language}}.",
  publishCalledRep:
    "Eine Frage hat die Kennung „rep“, und was so heißt, geht nie hinaus. Benennen Sie sie um.",
  publishTextMissing_one:
    "{{count}} Text, den Besucher lesen, fehlt in: {{languages}}. Übersetzen Sie ihn, oder lassen Sie diese Sprache weg.",
  publishTextMissing_other:
    "{{count}} Texte, die Besucher lesen, fehlen in: {{languages}}. Übersetzen Sie sie, oder lassen Sie diese Sprache weg.",
  publishUnwritten_one:
    "In {{count}} Text, den Besucher lesen würden, steht noch, was hineingehört.",
  publishUnwritten_other:
    "In {{count}} Texten, die Besucher lesen würden, steht noch, was hineingehört.",
  publishReceiver: "Wohin Ergebnisse und Kontakte gehen",
  publishReceiverHelp:
    "Was sie annimmt, ist Ihres: eine Webadresse wie https://crm.example/leads oder ein Pfad der Website wie /leads. Sie bleibt mit dem Fragebogen in diesem Browser und steht in der Zeile zum Einfügen.",
  publishReceiverAddress: "Adresse, die Ergebnisse annimmt",
  publishReceiverBad:
    "Dorthin lässt sich nichts senden. Schreiben Sie eine Adresse, die mit https:// beginnt und kein Passwort enthält, oder einen Pfad, der mit einem „/“ beginnt.",
  publishReceiverExample:
    "Diese Adresse ist für Beispiele reserviert, dort kann niemand Ergebnisse annehmen. Setzen Sie Ihre eigene ein.",
  publishReceiverUnencrypted:
    "Was an eine Adresse mit http:// geht, ist nicht verschlüsselt: Wer auf dem Weg ist, kann lesen, was Interessenten schreiben. Nehmen Sie eine mit https://.",
  publishReceiverMissing:
    "Der Fragebogen hat ein Kontaktformular, und niemand sagt, was die Kontakte annimmt: Die Website zeigt dann kein Formular und sendet nichts. Schreiben Sie die Adresse.",
  publishReceiverNotKept:
    "Der Browser kann diese Adresse nicht behalten. Sie gilt für jetzt und muss beim nächsten Mal noch einmal geschrieben werden.",
  publishExchange: "Umbenannt oder neu?",
  publishExchangeHelp:
    "Was zuletzt veröffentlicht wurde, hat Segmente, die es nicht mehr gibt, und es gibt welche, die es nicht hatte. Ein Segment, das nur umbenannt wurde, muss seinen Code behalten: Unter einem neuen zerfielen seine Ergebnisse in zwei.",
  publishExchangeOf: "„{{id}}“ ist",
  publishExchangeAsk: "Bitte wählen …",
  publishExchangeNew: "ein neues Segment",
  publishExchangeWas: "was „{{id}}“ war",
  publishForm: "Das öffentliche Formular",
  packageSave: "{{name}} für die Website speichern",
  packageMaking: "Es wird zusammengestellt …",
  packageMade: "Darin sind das Formular, das Skript und eine Seite zum Ausprobieren, try.html.",
  packageFailed:
    "Das Skript ist hier nicht zu haben. Speichern Sie das Formular, und nehmen Sie das Skript aus dem npm-Paket.",
  packageNotServed:
    "Aus einem Ordner geöffnet zeigt diese Seite nichts. Legen Sie den Ordner auf eine Website, und öffnen Sie sie dort.",
  packageLines:
    "Für eine Seite in diesem Ordner. Anderswo setzen Sie die Adresse des Ordners vor beide Dateinamen.",
  publishTry: "Ausprobieren",
  publishTryPage:
    "Entpacken Sie die ZIP-Datei auf Ihrer Website, und öffnen Sie dort try.html: Sie zeigt die Fragen, wie Besucher sie sehen.",
  publishTryLead:
    "Ein Testkontakt geht von hier wie von der Website an Ihre Adresse, mit {{email}}. Er kommt an, wo alle ankommen: Löschen Sie ihn dort.",
  publishTryNowhere:
    "Sagen Sie, wohin Ergebnisse gehen; dann lässt sich ein Testkontakt dorthin senden.",
  publishTryPath:
    "Ergebnisse gehen an einen Pfad der Website, den nur Seiten dort erreichen: Hinterlassen Sie zum Testen einen Kontakt auf try.html.",
  publishTrySend: "Testkontakt senden",
  publishTrySending: "Er ist unterwegs …",
  publishTrySent:
    "Die Adresse hat geantwortet wie eine, die den Testkontakt angenommen hat. Suchen Sie dort nach {{email}}.",
  publishTryAside:
    "Der Empfänger hat ihn angenommen und zur Seite gelegt, von wo er an niemanden weitergeht: {{why}}. Geben Sie ihm den Fragebogen und die private Liste der Codes.",
  publishTryHtml:
    "Die Adresse hat mit einer Seite für Menschen geantwortet, etwa einer zum Anmelden. Ob sie den Testkontakt angenommen hat, kann niemand sagen: Suchen Sie dort nach {{email}}.",
  publishFolderBad:
    "Von dort ist keine Datei zu haben. Schreiben Sie einen Pfad wie /diagnostic/ oder eine Webadresse, ohne „?“ und „#“.",
  publishTryRefused: "Der Empfänger hat ihn abgelehnt ({{status}}): {{text}}",
  publishTryLedOn:
    "Der Empfänger leitet an eine andere Adresse weiter. Schreiben Sie die, bei der es endet.",
  publishTryFailed:
    "Der Empfänger kann ihn gerade nicht annehmen ({{status}}). Auf der Website würde es noch einmal versucht.",
  publishTryUnanswered:
    "Es kam keine Antwort. Entweder nimmt dort nichts Ergebnisse an, oder nur von den Seiten Ihrer Website: {{origin}} müsste ihm ebenfalls genannt werden.",
  publishTryForbidden:
    "Die Seite, auf der dieses Studio steht, lässt nach ihren Regeln nichts hinaus. Hinterlassen Sie zum Testen einen Kontakt auf try.html.",
  publishSize: "{{size}}, auf {{languages}}",
  publishCodes_one: "{{count}} Segment, als Code",
  publishCodes_other: "{{count}} Segmente, als Codes",
  publishWithout: "keine Leitfäden, keine Notizen, keine Segmentnamen, keine Beispiele",
  publishSave: "{{name}} speichern",
  publishCopyForm: "Formular kopieren",
  publishLine: "Die Zeile zum Einfügen",
  publishFolder: "Ordner der Dateien auf der Website",
  publishLineHelp:
    "Legen Sie {{name}} zusammen mit den Dateien von needs-diagnostic.js auf die Website, und fügen Sie dies dort ein, wo die Fragen erscheinen sollen. Liegen sie woanders, setzen Sie ihre Adressen ein.",
  publishCopyLine: "Zeile kopieren",
  publishMap: "Privat: welcher Code welches Segment ist",
  publishMapPrivate:
    "Das darf nicht auf die Website: Damit könnte jeder lesen, wie Sie Ihre Besucher nennen.",
  publishMapHelp:
    "Die Liste bleibt in diesem Browser, damit die Codes beim nächsten Mal gleich bleiben. Speichern Sie sie auch beim Fragebogen: An einem anderen Computer brauchen Sie sie wieder.",
  publishMapKept_one: "Bisher ist {{count}} Code vergeben.",
  publishMapKept_other: "Bisher sind {{count}} Codes vergeben.",
  publishMapNone:
    "Noch sind keine Codes vergeben. Wurde schon anderswo veröffentlicht, holen Sie zuerst die Liste von dort.",
  publishMapUnread:
    "Die private Liste der Codes lässt sich gerade nicht lesen, also wird nichts veröffentlicht: Ohne sie bekäme jedes Segment einen anderen Code. Versuchen Sie es noch einmal, oder holen Sie die Liste zuerst aus einer Datei.",
  publishMapNotKept:
    "Dieser Browser kann die Liste nicht aufheben. Speichern Sie sie als Datei, sonst sind die Codes beim nächsten Mal andere.",
  publishMapSave: "Liste speichern",
  publishMapTake: "Liste aus einer Datei holen …",
  publishNoMap: "„{{name}}“ ist keine Liste von Codes oder keine vollständige.",
};
