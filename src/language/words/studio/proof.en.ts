import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `proof`, in English: the list that every other language follows. */
export const proofEn = {
  proofWorking: "Working out what this version does …",
  proofProgress:
    "Still working: question {{question}} of {{of}}, {{situations}} standings so far. What you see is of an earlier version.",
  proofTooLarge:
    "This questionnaire is too large to be examined whole: by question {{question}} of {{of}}, answers lead to too many different standings. Fewer options, fewer segments or smaller points make it smaller.",
  proofTooLargeToCompare:
    "Two versions of this questionnaire are too large to be compared whole. What stands here of this version alone is right.",
  proofFailed: "The examination broke off. It starts again with your next change.",
  proofNothingYet: "As soon as the questionnaire can be read, its effect stands here.",

  effectMove: "What your edit moves",
  effectMovedOnlyFacts:
    "Nobody of whom nothing is known ends in another segment than before, but with facts known beforehand prospects do: in {{moving}} of {{combinations}} combinations of facts.",
  effectMovedOnlyNumbers:
    "Everybody ends in the same segment as before by facts and answers alone, but prospects do not of whom a number is known that the ranges of a question which is asked now take for another answer.",
  effectMovedFacts:
    "{{number}} of 100 prospects of whom nothing is known end in another segment than before. With facts known beforehand, prospects do in {{moving}} of {{combinations}} combinations of facts.",
  effectMovedNothingKnown:
    "{{number}} of 100 prospects of whom nothing is known end in another segment than before. Prospects with facts known beforehand are too many to be looked at.",
  effectNothing: "Everybody ends in the same segment as before.",
  effectNothingFacts:
    "Everybody ends in the same segment as before, whatever is known beforehand: all {{combinations}} combinations of facts were looked at.",
  effectNothingKnown:
    "Everybody of whom nothing is known ends in the same segment as before. Prospects with facts known beforehand are too many to be looked at.",
  effectUntouched: "Nothing is changed yet. As you edit, you see here which prospects it moves.",
  effectNoBaseline: "The version to compare with can’t be read, so there is nothing to tell.",
  effectMoved: "{{number}} of 100 prospects end in another segment than before.",
  effectLess: "fewer than 0.1",
  effectFlowBefore: "before",
  effectFlowNow: "now",
  effectFromTo: "From “{{from}}” to “{{to}}”",
  effectBaseline: "Compared with",
  effectBaselineSaved: "the last save",
  effectBaselineChange: "before your last change",
  effectBaselineOpened: "what you opened",
  effectNeverSaved:
    "This questionnaire was never saved, so there is no version yet that prospects could move from. Save it, or compare with something else.",
  effectNewAnswers:
    "{{number}} of 100 interviews now hold an answer that could not be given before. They are none of the moves, but count in where prospects end.",
  effectOfHundred: "{{number}} of 100",
  effectByFact: "only with facts known",
  effectAlone: "Of whom one fact is known",
  effectFor: "For example, with these answers:",
  effectAndBefore: "In the version that it is compared with, the same prospect answered:",
  effectShow: "Show me",
  effectShowNamed: "Show me: {{what}}",
  effectMoreMoves_one: "{{count}} more move",
  effectMoreMoves_other: "{{count}} more moves",
  effectReworded_one: "{{count}} text reads differently. That moves nobody.",
  effectReworded_other: "{{count}} texts read differently. That moves nobody.",
  effectRewordedFrom: "Before",
  effectRewordedTo: "Now",
  effectGoTo: "Go there",
  effectGoToNamed: "Go there: {{what}}",
  effectUnsure: "Not sure",

  effectShares: "Where prospects end",
  effectBasis: "With nothing known beforehand and every answer equally likely.",
  effectBasisReal_one:
    "With nothing known beforehand, and each answer as likely as it is for the {{number}} customer in “{{name}}”, one question taken by itself.",
  effectBasisReal_other:
    "With nothing known beforehand, and each answer as likely as it is among the {{number}} customers in “{{name}}”, one question taken by itself.",
  effectBefore: "before: {{share}}",
  effectNew: "new",
  effectGone: "no longer there",
  effectGhost: "The outline shows the version that it is compared with.",

  effectPull: "Questions that pull their weight",
  effectPullHelp:
    "How much of the doubt about the segment the answer alone removes, in the interviews in which it is asked.",
  effectLittle: "Questions that hardly help",
  effectLittleHelp:
    "Each costs time of everybody who is asked. Give the answers clearer points, ask only in close calls, or drop the question.",
  effectNone: "No question does.",
  effectIfClose: "only in close calls",

  effectFigures: "In figures",
  effectAsked: "Questions asked on average",
  effectSaved: "Saved by ending early",
  effectClose: "Close calls",
  effectTies: "Level on points",
  effectFallback: "Left to the fallback",

  findingsProblems: "What can’t be read",
  findingsProblemsHelp: "The other views show the last version that could be read.",
  findingsError: "Errors",
  findingsErrorHelp: "They keep the questionnaire from being published.",
  findingsWarning: "Warnings",
  findingsNote: "Notes",
  findingsNothing: "Nothing to complain about: every interview was looked at.",
  findingsPlaces_one: "In {{count}} place",
  findingsPlaces_other: "In {{count}} places",
  findingsMore_one: "{{count}} more problem",
  findingsMore_other: "{{count}} more problems",
  findingsErrors_one: "{{count}} error",
  findingsErrors_other: "{{count}} errors",
  findingsWarnings_one: "{{count}} warning",
  findingsWarnings_other: "{{count}} warnings",
  findingsNotes_one: "{{count}} note",
  findingsNotes_other: "{{count}} notes",
  findingsQuestion: "Question {{number}}: {{name}}",
  findingsQuestions: "Questions",
  findingsSegments: "Segments",
  findingsSegment: "Segment: {{name}}",
  findingsRule: "Rule {{number}}",
  findingsExample: "Example: {{name}}",
  findingsDecision: "Decision",
  findingsForm: "Lead form",
  findingsBasics: "Basics",
} as const;

export type ProofWordName = NameIn<typeof proofEn>;
export type ProofWords = Like<typeof proofEn>;
