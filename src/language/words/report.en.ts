import type { Like, NameIn } from "../wordList.ts";

/** The words around findings and figures in a report, in English: the list that every other language follows. */
export const reportEn = {
  error: "Errors",
  warning: "Warnings",
  note: "Notes",
  problems: "Problems",
  line: "line {{line}}",
  witness: "For example, fit for “examples”:",
  alsoAt: "The same at:",
  places_one: "{{count}} place",
  places_other: "{{count}} places",
  pairs_one: "{{count}} pair of segments",
  pairs_other: "{{count}} pairs of segments",
  tiesMeaning:
    "These segments end level on points, and the one that is listed first wins. What could part them is a question that isn’t asked in the shortest such interview.",
  tieWins: "wins",
  tieLevel: "level with it",
  tieParts: "could part them",
  "tie-cancels-out": "– (points cancel out)",
  "tie-only-facts-tell": "– (only facts do)",
  "tie-nothing-tells": "– (no answer does)",
  nothing: "No problems, and nothing found.",
  errors_one: "{{count}} error",
  errors_other: "{{count}} errors",
  warnings_one: "{{count}} warning",
  warnings_other: "{{count}} warnings",
  notes_one: "{{count}} note",
  notes_other: "{{count}} notes",
  problemCount_one: "{{count}} problem",
  problemCount_other: "{{count}} problems",

  interviews_one: "{{number}} interview examined",
  interviews_other: "All {{number}} interviews examined",
  basis: "with nothing known beforehand and every answer equally likely",
  basisRecords_one: "weighed by how {{number}} prospect answered",
  basisRecords_other: "weighed by how {{number}} prospects answered",
  basisEach:
    "Each question goes by its own shares, as if one answer told nothing of another; what is found, by every answer.",
  basisUnanswered: "Nobody of them answered {{questions}}: there every answer is equally likely.",
  basisSilent_one: "{{number}} interview has no answer that counts here, and weighs nothing.",
  basisSilent_other: "{{number}} interviews have no answer that counts here, and weigh nothing.",
  basisOthers_one: "{{number}} interview with another questionnaire was left out.",
  basisOthers_other: "{{number}} interviews with other questionnaires were left out.",
  basisBad_one: "{{number}} line was left out, for it is no interview: {{first}}.",
  basisBad_other:
    "{{number}} lines were left out, for they are no interviews, the first of them: {{first}}.",
  basisFacts: "Findings are looked for with every combination of facts known.",
  segments: "Where they end",
  contributions: "What each question’s answer tells about the segment, where it is asked",
  asked: "Questions asked on average",
  saved: "{{number}} saved by ending early",
  close: "Close calls",
  ties: "Level on points",
  fallback: "Left to the fallback",
} as const;

/** The words of a report in one language: every one that English has. */
export type ReportWords = Like<typeof reportEn>;

/** Names of a report's words; a plural's forms share one. */
export type ReportWord = NameIn<typeof reportEn>;
