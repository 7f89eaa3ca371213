import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `map`, in English: the list that every other language follows. */
export const mapEn = {
  mapLabel: "Map of the questionnaire",
  mapHint:
    "Click a place to edit it. By keyboard: Tab goes from card to card, arrow keys to each answer, Enter opens what is there.",
  mapLanguage: "Texts in",
  mapZoomIn: "Zoom in",
  mapZoomOut: "Zoom out",
  mapScale: "{{percent}}%",
  mapAll: "All",
  mapAllHint: "Shows the whole map",
  mapWidth: "Width",
  mapWidthHint: "Makes the map as wide as there is room",
  mapFacts: "Known beforehand, never asked",
  mapQuestions: "Asked, in this order",
  mapRules: "Rules: the first that holds decides",
  mapSegments: "Segments: the earlier wins a tie",
  mapSegmentsShares: "Segments, and how many interviews end there",
  mapFact: "known fact",
  mapIfClose: "only if close",
  mapOnlyIf: "only if",
  mapChoose_one: "{{count}} answer",
  mapChoose_other: "up to {{count}} answers",
  mapContenders: "offers what favours those ahead",
  mapUnsure: "Not sure",
  mapRule: "Rule {{position}}",
  mapIf: "if",
  mapByRules_one: "by rule {{positions}}",
  mapByRules_other: "by rules {{positions}}",
  mapDecline: "turn away",
  mapTier: "tier {{tier}}",
  mapFallback: "if no points",
  mapIs: "is",
  mapAlways: "always",
  mapNever: "never",
  mapNoAnswer: "no answer",
  mapOr: "or",
  mapAnd: "and",
  mapNoPoints: "no points",
  mapLegend: "The thicker a line, the more points an answer gives.",
  mapLegendAgainst: "A dashed one takes points away.",
  mapLegendLinks: "Thin lines on the left lead from answers to what depends on them.",
} as const;

export type MapWordName = NameIn<typeof mapEn>;
export type MapWords = Like<typeof mapEn>;
