import type { SharingWords } from "./sharing.en.ts";

/** Showing a questionnaire to colleagues, in German. */
export const sharingDe: SharingWords = {
  sharingOpen: "Teilen…",
  sharingTitle: "Kolleginnen und Kollegen zeigen",
  sharingHelp:
    "Der Link enthält den ganzen Fragebogen, wie er jetzt ist, auch was für den Vertrieb ist. Wer ihn hat, kann das lesen. Er steht hinter dem # der Adresse, das Browser an keinen Server senden.",
  sharingLink: "Link zum Ansehen, Durchspielen und Kommentieren",
  sharingLinkLength:
    "{{number}} Zeichen. Manche Chats und Mailprogramme kürzen so lange Links; kommt einer gekürzt an, sagt die Seite das. Eine Datei kommt immer an: Speichern Sie den Fragebogen und senden Sie die.",
  sharingLinkTooLong:
    "Der Link hätte {{number}} Zeichen, mehr als ganz ankommt. Speichern Sie den Fragebogen und senden Sie die Datei.",
  sharingCopy: "Link kopieren",
  sharingClose: "Schließen",
  sharingComments: "Kommentare",
  sharingTake: "Kommentare übernehmen…",
  sharingTaken_one: "{{count}} Kommentar ist übernommen.",
  sharingTaken_other: "{{count}} Kommentare sind übernommen.",
  sharingNoComments: "„{{name}}“ ist keine Datei mit Kommentaren.",
  sharingOtherQuestionnaire:
    "Diese Kommentare gehören zum Fragebogen „{{id}}“, nicht zu diesem. Nichts wurde übernommen.",
  sharingNoneYet: "Noch keine Kommentare.",
  sharingGone: "Zu dem, was es nicht mehr gibt",
  sharingOnQuestion: "zur Frage „{{about}}“",
  sharingOnAnswer: "zur Antwort „{{about}}“",
  sharingOnSegment: "zum Segment „{{about}}“",
  sharingOnWhole: "zum Ganzen",
  sharingDone: "Erledigt",
  sharingDoneNamed: "Erledigt: was {{by}} zu „{{about}}“ sagt",
  sharingFull:
    "In diesem Browser ist kein Platz mehr, die letzte Änderung an Kommentaren würde ein Neuladen also nicht überstehen.",
  sharingForbidden:
    "Dieser Browser lässt die Seite nichts aufheben, Kommentare würden ein Neuladen also nicht überstehen.",
  sharingLost:
    "Der Browser hat verloren, was er für diese Seite aufhebt, Kommentare überstehen ein Neuladen also vielleicht nicht. Versuchen Sie es gleich noch einmal.",
  sharingShared:
    "Mit Ihnen geteilt, zum Ansehen, Durchspielen und Kommentieren. Nichts, was Sie hier tun, ändert den Fragebogen, und nichts wird gesendet.",
  sharingName: "Ihr Name",
  sharingHandBack_one: "{{count}} Kommentar zurückgeben",
  sharingHandBack_other: "{{count}} Kommentare zurückgeben",
  sharingHandBackHelp:
    "Das ist eine Datei, die Sie an die Person senden, von der Sie den Link haben. Bis dahin bleiben Ihre Kommentare in diesem Browser.",
  sharingEdit: "Zum Bearbeiten öffnen",
  sharingLeave: "Verlassen",
  sharingWhole: "allem",
  sharingComment: "Kommentieren",
  sharingCommentOn: "Kommentar zu {{about}}",
  sharingPlay: "Durchspielen",
  sharingAudience: "So, wie ihm begegnet",
  sharingAsVisitor: "wer die Website besucht",
  sharingAsRep: "der Vertrieb",
  sharingFailed: "Dieser Link zeigt nichts",
  sharingCut:
    "Er ist nicht ganz: Wahrscheinlich hat ihn ein Chat oder ein Mailprogramm gekürzt. Bitten Sie noch einmal darum, oder um die Datei.",
  sharingTooLarge: "Er enthält mehr, als ein Fragebogen groß sein darf.",
  sharingUnreadable: "Was er enthält, lässt sich nicht als Fragebogen lesen.",
};
