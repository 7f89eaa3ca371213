import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in German. */
export const words: VisitorWords<"one" | "other"> = {
  start: "Los geht’s",
  continue: "Weiter",
  back: "Zurück",
  restart: "Neu beginnen",
  unsure: "Weiß ich nicht",
  progress: "Frage {{position}} von höchstens {{most}}",
  progressLast: "Frage {{position}}, die letzte",
  chooseUpTo_one: "Wählen Sie eine Antwort.",
  chooseUpTo_other: "Wählen Sie bis zu {{count}} Antworten.",
  problemTitle: "Hier fehlt noch etwas",
  tooManyTitle: "Das sind zu viele",
  chooseFirst: "Wählen Sie eine Antwort, um fortzufahren.",
  chooseFirstOrUnsure: "Wählen Sie eine Antwort, um fortzufahren, oder „{{unsure}}“.",
  chooseFewer_one: "Wählen Sie höchstens eine Antwort.",
  chooseFewer_other: "Wählen Sie höchstens {{count}} Antworten.",
  yourResult: "Ihr Ergebnis",
  opensInNewTab: "öffnet in einem neuen Tab",

  leadTitle: "Wie erreichen wir Sie?",
  optional: "freiwillig",
  send: "Senden",
  sending: "Wird gesendet …",
  skip: "Ohne Angaben weiter",
  leadSent: "Vielen Dank. Ihre Angaben wurden gesendet.",
  leadHandedOver: "Vielen Dank. Ihre Angaben wurden übergeben.",
  leadKept:
    "Auf diesem Gerät gespeichert, aber noch nicht gesendet. Wir versuchen es weiter, auch bei Ihrem nächsten Besuch.",
  leadFailed:
    "Das ließ sich nicht senden. Lassen Sie diese Seite offen und versuchen Sie es noch einmal.",
  leadRefused: "Das ließ sich nicht zustellen. Bitte wenden Sie sich auf anderem Weg an uns.",
  leadDeclined: "Sie haben nicht zugestimmt: Nichts wurde gesendet, nichts wird aufbewahrt.",
  retry: "Noch einmal versuchen",
  fieldMissing: "Füllen Sie „{{label}}“ aus.",
  emailBad: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
  telBad: "Geben Sie eine Telefonnummer ein, etwa +49 30 23125 000.",
  consentMissing:
    "Kreuzen Sie das Kästchen an, wenn Sie zustimmen; sonst können wir nichts senden.",
  consentMore: "Mehr dazu",

  loading: "Wird geladen …",
  loadFailed: "Das ließ sich nicht laden.",
};
