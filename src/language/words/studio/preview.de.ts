import type { PreviewWords } from "./preview.en.ts";

/** The studio's part `preview`, in German. */
export const previewDe: PreviewWords = {
  previewNothing: "Es gibt noch keine Vorschau: Erst muss der Fragebogen lesbar sein.",
  previewAudience: "Wer schaut",
  previewVisitor: "Besucher der Website",
  previewRep: "Vertrieb, Schritt für Schritt",
  previewConsole: "Vertrieb, im Gespräch",
  previewLanguage: "Sprache",
  previewScheme: "Hell oder dunkel",
  previewSchemeOwn: "Wie hier",
  previewLight: "Hell",
  previewDark: "Dunkel",
  previewWidth: "Breite",
  previewPhone: "Telefon",
  previewTablet: "Tablet",
  previewFull: "Ganz",
  previewTheme: "Aussehen",
  previewThemeOwn: "Grün",
  previewThemePlain: "Schwarz-weiß",
  previewThemeSea: "Blau",
  previewThemePlum: "Pflaume, runder",
  previewThemeClay: "Ton, warm",
  previewThemeAccent: "Eigene Farbe",
  previewThemeLine: "Ihre Website schreibt:",
  previewAccent: "Farbe",
  previewAccentRefused:
    "Nicht übernommen: Wörter in dieser Farbe wären nicht überall zu lesen. Ihr Kontrast wäre {{contrast}}, wo er am schlechtesten ist, hell oder dunkel; {{least}} muss er mindestens sein. Versuchen Sie eine, die weder sehr hell noch sehr dunkel ist.",
  previewRestart: "Zurück zum Anfang",
  previewAgain: "Noch einmal vorführen",
  previewBroken:
    "Das kann nicht gezeigt werden. Wählen Sie eine andere Ansicht, oder machen Sie den Fragebogen kleiner, wo er zu groß ist.",
  previewEnds: "Dieser Interessent landet in „{{segment}}“.",
  previewMustBe: "Dieser Interessent muss landen in",
  previewAddExample: "Als Beispiel aufnehmen",
  previewAdded: "Aufgenommen als „{{name}}“.",
  previewSeeExamples: "Alle Beispiele ansehen",
  previewFact: "„{{question}}“ wird nie gefragt: Die Antwort zählt nur, wo sie vorab bekannt ist.",
  previewNeverAsked:
    "Kein Gespräch kommt zu „{{question}}“. Deshalb kann die Frage hier nicht gezeigt werden.",
};
