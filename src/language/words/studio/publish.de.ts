import type { PublishWords } from "./publish.en.ts";

/** Publishing, in German. */
export const publishDe: PublishWords = {
  publishHelp:
    "Auf die Website kommen die Fragen und das, was Besucher lesen: nichts, was für den Vertrieb ist.",
  publishWorking: "Jedes mögliche Gespräch wird betrachtet …",
  publishUnproved:
    "Es gibt zu viele Arten zu antworten, um alle zu betrachten; deshalb kann niemand sagen, dass der Fragebogen funktioniert. Stellen Sie weniger Fragen, oder bieten Sie weniger Antworten an.",
  publishErrors: "Vor dem Veröffentlichen zu beheben",
  publishRefused: "So lässt er sich nicht veröffentlichen",
  publishShow: "Zeigen",
  publishLanguages: "Sprachen, die hinausgehen",
  publishNow: "Öffentliche Form erstellen",
  publishDone: "Die öffentliche Form ist fertig.",
  publishOld:
    "Sie haben den Fragebogen geändert, seit das hier entstand. Erstellen Sie es neu, damit das mitkommt.",
  publishIsPublic:
    "Das ist schon eine öffentliche Form. Öffnen Sie den Fragebogen, aus dem sie entstand.",
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
  publishForm: "Die öffentliche Form",
  publishSize: "{{size}}, auf {{languages}}",
  publishCodes_one: "{{count}} Segment, als Code",
  publishCodes_other: "{{count}} Segmente, als Codes",
  publishWithout: "keine Leitfäden, keine Notizen, keine Segmentnamen, keine Beispiele",
  publishSave: "{{name}} speichern",
  publishCopyForm: "Form kopieren",
  publishLine: "Die Zeile zum Einfügen",
  publishLineHelp:
    "Legen Sie {{name}} zusammen mit den Dateien von needs-diagnostic.js auf die Website, und fügen Sie dies dort ein, wo die Fragen erscheinen sollen. Liegen sie woanders, setzen Sie ihre Adressen ein.",
  publishCopyLine: "Zeile kopieren",
  publishCopied: "Kopiert.",
  publishNotCopied: "Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text selbst.",
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
