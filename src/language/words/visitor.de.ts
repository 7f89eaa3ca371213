import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in German. */
export const words: VisitorWords<"one" | "other"> = {
  start: "Los geht’s",
  continue: "Weiter",
  back: "Zurück",
  restart: "Neu beginnen",
  unsure: "Weiß ich nicht",
  progress: "Frage {{position}}, noch höchstens {{left}}",
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
  retry: "Noch einmal versuchen",

  loading: "Wird geladen …",
  loadFailed: "Das ließ sich nicht laden.",
};
