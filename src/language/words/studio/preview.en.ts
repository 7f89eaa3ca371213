import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `preview`, in English: the list that every other language follows. */
export const previewEn = {
  previewNothing: "There is nothing to preview before the questionnaire can be read.",
  previewAudience: "Seen by",
  previewVisitor: "Website visitor",
  previewRep: "Sales rep, step by step",
  previewConsole: "Sales rep, on a call",
  previewLanguage: "Language",
  previewScheme: "Light or dark",
  previewSchemeOwn: "As here",
  previewLight: "Light",
  previewDark: "Dark",
  previewWidth: "Width",
  previewPhone: "Phone",
  previewTablet: "Tablet",
  previewFull: "Full",
  previewTheme: "Theme",
  previewThemeOwn: "Green",
  previewThemePlain: "Black and white",
  previewThemeSea: "Blue",
  previewThemePlum: "Plum, rounder",
  previewThemeClay: "Clay, warm",
  previewThemeAccent: "Your own colour",
  previewThemeLine: "Your website writes:",
  previewAccent: "Colour",
  previewAccentRefused:
    "Not taken: words in this colour could not be read everywhere. Their contrast would be {{contrast}} where it is worst, light or dark; {{least}} is the least. Try one that is neither very light nor very dark.",
  previewRestart: "Back to the start",
  previewAgain: "Play again",
  previewBroken:
    "This can’t be shown. Choose another view, or make the questionnaire smaller where it is too large.",
  previewEnds: "This prospect ends in “{{segment}}”.",
  previewMustBe: "This prospect must be",
  previewAddExample: "Add as example",
  previewAdded: "Added as “{{name}}”.",
  previewSeeExamples: "See all examples",
  previewFact:
    "“{{question}}” is never asked: it counts only where the answer is known beforehand.",
  previewNeverAsked: "No interview comes to “{{question}}”, so it can’t be shown here.",
} as const;

export type PreviewWordName = NameIn<typeof previewEn>;
export type PreviewWords = Like<typeof previewEn>;
