import type { ProblemWords } from "./problems.en.ts";

/** Sentences for what can be wrong with a questionnaire, in German. */
export const problemsDe: ProblemWords = {
  "text-too-long": "Die Datei hat {{found}} Bytes; gelesen werden höchstens {{atMost}}.",
  "too-deep": "Hier stehen Objekte und Listen mehr als {{atMost}} tief ineinander.",
  "too-many-values": "Die Datei hat mehr als {{atMost}} Werte.",
  "broken-json": "Das ist kein JSON: Hier müsste {{syntax}} stehen.",
  "broken-json-found": "Das ist kein JSON: Statt {{found}} müsste hier {{syntax}} stehen.",
  "broken-json-no-comma": "Das ist kein JSON: Dieses Komma ist zu viel. Entfernen Sie es.",
  "broken-json-no-other-quotes":
    'Das ist kein JSON: Hier steht {{found}}. Namen und Texte gehören in gerade Anführungszeichen: "so".',
  "broken-json-no-invisible":
    "Das ist kein JSON: Hier steht {{character}} und sieht aus wie ein gewöhnliches Leerzeichen oder wie nichts. Setzen Sie ein gewöhnliches, oder entfernen Sie es.",
  "broken-json-no-comment":
    "Das ist kein JSON: Kommentare gibt es darin nicht. Entfernen Sie {{found}}.",
  "duplicate-key": "{{found}} steht zweimal im selben Objekt; nur eines würde zählen.",
  "forbidden-key": "{{found}} kann hier kein Name sein.",
  "later-format":
    "Format {{found}} ist neuer als das, was hier gelesen wird: Formate bis {{atMost}}. Nehmen Sie eine neuere Version von needs-diagnostic.",
  missing: "„{{name}}“ fehlt {{where}}.",
  "unknown-key": "Mit dem Namen {{found}} gibt es {{where}} nichts.",
  "wrong-kind": "Hier steht {{found}}; erwartet wird {{kinds}}.",
  "not-allowed": "Hier steht {{found}}; erlaubt ist eines von diesen: {{values}}.",
  "out-of-range": "{{found}} liegt außerhalb der Grenzen: {{bounds}}.",
  "wrong-count": "Die Liste „{{name}}“ hat zu wenige oder zu viele Einträge: {{bounds}}.",
  "wrong-length": "{{found}} ist zu kurz oder zu lang: {{bounds}} Zeichen.",
  "bad-id":
    "{{found}} ist keine Kennung: Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe.",
  "reserved-id": "{{found}} kann keine Kennung sein: Unter Antworten heißt es „weiß nicht“.",
  "bad-language": "{{found}} ist kein Sprachkürzel wie „en“ oder „pt-BR“.",
  "bad-currency":
    "{{found}} ist keine Währung. Schreiben Sie ihren Code aus drei Großbuchstaben, etwa „EUR“.",
  "bad-date": "{{found}} ist kein Datum wie „2027-03-31“.",
  "bad-url":
    "{{found}} lässt sich nicht verlinken: erlaubt sind https:, http:, mailto:, tel: oder ein Pfad derselben Website.",
  "duplicate-id": "Die Kennung {{found}} ist weiter oben schon vergeben.",
  "duplicate-language": "Die Sprache {{found}} steht zweimal in der Liste.",
  "unknown-segment": "Es gibt kein Segment {{found}}.",
  "unknown-question": "Es gibt keine Frage {{found}}.",
  "unknown-option": "Die Frage „{{other}}“ hat keine Antwort {{found}}.",
  "unsure-not-offered": 'Die Frage „{{other}}“ bietet kein „weiß nicht“ an ("unsure": true).',
  "when-of-itself": "Eine Frage kann nicht von ihrer eigenen Antwort abhängen: {{found}}.",
  "when-of-later": "Eine Frage kann nicht von {{found}} abhängen, denn die kommt erst danach.",
  "when-of-never-asked": "Eine Frage, die nie gestellt wird, hat kein „when“.",
  "offer-without-tie":
    "Nur eine Frage, die „if-close“ gestellt wird, kann allein die Antworten der Anwärter anbieten: sonst gibt es womöglich nur einen.",
  "ranges-overlap":
    "Der Bereich {{found}} überschneidet sich mit dem von „{{other}}“: Eine Zahl hieße zweierlei.",
  "empty-range": "Der Bereich {{found}} enthält keine Zahl: „from“ muss kleiner sein als „below“.",
  "too-many-picks":
    "So kann niemand antworten: {{found}}. Es darf höchstens {{atMost}} gewählt werden.",
  "no-picks":
    "Dieses Beispiel beantwortet „{{name}}“ nicht: eine Antwort nennen oder die Frage weglassen.",
  "no-default-language": "Dieser Text fehlt auf {{values}}, der ersten Sprache des Fragebogens.",
  "private-in-published":
    "„{{name}}“ ist für den Vertrieb und darf nicht in einem veröffentlichten Fragebogen stehen.",

  invisible: "{{place}} steht {{character}}: niemand sieht das.",
  nearest: "War „{{nearest}}“ gemeint?",
  atTop: "im Fragebogen",
  within: "in {{parent}}",
  atLeast: "mindestens {{atLeast}}",
  atMost: "höchstens {{atMost}}",

  "kind-text": "Text in Anführungszeichen",
  "kind-number": "eine Zahl",
  "kind-whole-number": "eine ganze Zahl",
  "kind-yes-or-no": "true oder false",
  "kind-list": "eine Liste in [ ]",
  "kind-object": "ein Objekt in { }",

  "syntax-value": "ein Wert",
  "syntax-key": "ein Name in Anführungszeichen",
  "syntax-colon": "ein Doppelpunkt",
  "syntax-comma": "ein Komma",
  "syntax-brace": "eine schließende Klammer }",
  "syntax-bracket": "eine schließende Klammer ]",
  "syntax-end": "das Ende der Datei",
  "syntax-quote": "ein schließendes Anführungszeichen",
};
