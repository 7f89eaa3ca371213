import type { Like, NameIn } from "../wordList.ts";

/** Tables, what is learned from them and how well that places, in English: the list that every other language follows. */
export const evidenceEn = {
  "table-empty": "It is empty.",
  "table-no-rows": "It has headings, and no row below them.",
  "table-not-text-old-workbook":
    "It is an old workbook (.xls), or one with a password. Save it as a workbook of today (.xlsx) without one.",
  "table-not-text-spss":
    "It is an SPSS file, which can’t be read here. Save it as CSV with value labels.",
  "table-not-text-compressed": "It is compressed. Unpack it, and give what was in it.",
  "table-not-text-unknown":
    "It is not text. Give CSV, an object on each line (NDJSON), a workbook (.xlsx) or Parquet.",
  "table-damaged-workbook":
    "It is packed as a workbook (.xlsx) is, and can’t be read as one: it may be something else, or not whole.",
  "table-damaged-parquet":
    "It begins as a Parquet file, and can’t be read as one: it is not whole, or encrypted.",
  "table-stuck":
    "Nothing more could be read of it within {{most}} seconds: it is probably damaged. Write it again with the program that made it.",
  "table-too-large":
    "There is more in it than can be held here. Save it as CSV, which is read a row at a time.",
  "table-wrong-encoding":
    "Line {{line}} has letters in another encoding than those before. Save the file as UTF-8.",
  "table-too-many-columns": "It has more than {{most}} columns. Leave in it what was asked.",
  "table-unreckoned-heading":
    "The heading in {{heading}} is a formula, and the file has no value of it. Open it in a spreadsheet program and save it.",
  "table-doubled-heading":
    "Columns {{column}} and {{other}} have the same heading, “{{heading}}”. Give each its own.",
  "table-row-too-long": "Line {{line}} doesn’t end. Is this a table?",
  "table-json-list": "It is a JSON list. Write each of its objects on a line of its own (NDJSON).",

  "row-too-few-cells": "fewer cells than headings ({{found}})",
  "row-too-many-cells": "more cells than headings ({{found}})",
  "row-broken-quote": "a quote that isn’t closed, or with something behind it",
  "row-broken-json": "no JSON",
  "row-no-object": "no JSON object",
  "row-new-key": "the key “{{found}}”, which the first lines don’t have",
  "row-unreckoned":
    "the cell {{found}} is a formula, and the file has no value of it: open it in a spreadsheet program and save it",
  "row-nested": "an object within an object, under “{{found}}”",
  badRows_one: "{{number}} row was left out, for it isn’t whole:",
  badRows_other: "{{number}} rows were left out, for they aren’t whole:",
  atLine: "line {{line}}: {{why}}",
  more: "and {{number}} more",

  "no-such-column": "It has no column “{{column}}”. Its columns are {{columns}}.",
  "one-segment": "Its rows name fewer than two segments.",
  "too-many-segments": "Its rows name {{number}} segments; a questionnaire can have 12.",
  "too-few-rows_one":
    "Of the segment “{{segment}}” there is {{number}} row; with fewer than 10 nothing can be learned of it. Ask more people, or merge it: those of “{{nearest}}” answer most alike.",
  "too-few-rows_other":
    "Of the segment “{{segment}}” there are {{number}} rows; with fewer than 10 nothing can be learned of it. Ask more people, or merge it: those of “{{nearest}}” answer most alike.",
  "merge-command": 'With --merge "{{segment}}={{nearest}}" they count as one.',
  "merge-studio": "To merge them, give both one name in the table, and choose it again.",
  "no-such-segment": "It has no segment “{{segment}}” that could be merged.",
  "too-few-questions_one":
    "It has {{number}} column that could be asked, which is fewer than the questions wanted.",
  "too-few-questions_other":
    "It has {{number}} columns that could be asked, which is fewer than the questions wanted.",

  "aside-left-out": "left out, as was said",
  "aside-one-value": "one answer for all",
  "aside-identifies-rows": "another value in each row",
  "aside-too-many-values": "more than 9 different words",
  aside: "Columns that can’t be asked",
  unnamed_one: "{{number}} row names no segment, and was left out.",
  unnamed_other: "{{number}} rows name no segment, and were left out.",

  "warn-no-better":
    "No better than chance: {{share}} placed rightly can’t be told from the {{largest}} that always saying the largest segment would get.",
  "warn-near-chance":
    "Hardly better than guessing by the shares of the segments, which would place {{chance}} rightly.",
  "warn-disguised":
    "“{{column}}” alone places {{share}} rightly: it may be the segment in disguise.",
  "without-command": "Leave it out with --without unless people can be asked it.",
  "without-studio":
    "Unless people can be asked it, learn again without it: take away its tick below “Columns that may become questions”.",
  "warn-never-right": "Nobody of “{{segment}}” was placed there.",
  "warn-seldom-right": "Of those of “{{segment}}” only {{share}} were placed there.",
  "warn-few-rows":
    "“{{segment}}” has {{number}} rows: what is said of it is rough. From 50 on it is comfortable.",
  "warn-unsteady":
    "“{{column}}” was chosen in {{parts}} of {{of}} parts: another choice may do as well.",
  "warn-many-sets":
    "{{number}} sets of questions are within a point of the best: take the one that is best to ask.",
  "warn-points-cost":
    "Points from 0 to {{range}} place {{cost}} fewer rightly than real weights would.",
  "warn-ties": "{{share}} end level on points; the order of the segments decides.",
  "warn-rare-option_one": "“{{value}}” of “{{column}}” has {{number}} row: its points are rough.",
  "warn-rare-option_other":
    "“{{value}}” of “{{column}}” has {{number}} rows: its points are rough.",
  "warn-missing_one": "“{{column}}” has no answer in {{number}} row.",
  "warn-missing_other": "“{{column}}” has no answer in {{number}} rows.",
  "warn-other-share":
    "“{{segment}}” is {{study}} of the study and {{placed}} of what was placed. Compare shares with those placed earlier, not with the study’s.",

  learned_one:
    "Learned from {{rows}} rows: the only column that can be asked, {{segments}} segments",
  learned_other:
    "Learned from {{rows}} rows: {{chosen}} of {{count}} columns that can be asked, {{segments}} segments",
  honest: "How well it places, in rows that it was not learned from",
  met: "As a prospect meets it",
  full: "With every question asked",
  realWeights: "With real weights",
  allQuestions: "With all questions, real weights",
  largest: "Always the largest segment",
  chance: "Guessing by the segments’ shares",
  asked: "Questions asked on average",
  askedInFull: "Questions asked on average, if no interview ends early",
  order: "The questions, in the best order",
  always: "always",
  ifClose: "in close calls",
  chosenIn: "chosen in {{parts}} of {{of}}",
  ranges: "What whole-number points cost",
  pointsTo: "Points 0 to {{range}}",
  weights: "Real weights",
  curve: "What more questions would bring",
  questions_one: "{{count}} question",
  questions_other: "{{count}} questions",
  nearly: "Sets nearly as good",
  curveMeaning: "With every question asked, and points from 0 to {{range}} at each number.",
  nearlyMeaning:
    "These shares are of the very rows that the sets were chosen from, so they flatter: by that measure the chosen set has {{share}}.",
  bySegment: "By segment",
  rows: "rows",
  placed: "placed",
  right: "right",
  recall: "found",
  precision: "trust",
  bySegmentMeaning:
    "Found: of those who belong there, how many were placed there. Trust: of those placed there, how many belong there.",
  confusion: "Who belongs where (down), and was placed where (across)",
  leads: "How right each lead is",
  lead: "lead {{lead}}",
  leadMore: "lead {{lead}} and more",
  clearLead: "So a lead below {{lead}} is a close call.",
  clearLeadHere:
    "From a lead of {{lead}} on, four in five or more were placed rightly; the questionnaire takes {{own}} as clear.",
  noClearLead:
    "However far a segment was ahead, fewer than four in five were placed rightly, or too few people to tell: take each result as a first guess. The questionnaire takes a lead below {{lead}} as a close call, as is usual.",
  noClearLeadHere:
    "However far a segment was ahead, fewer than four in five were placed rightly, or too few people to tell: take each result as a first guess. The questionnaire takes a lead of {{own}} as clear.",
  warnings: "To be careful about",
  wrote: "Wrote {{file}}. What is still to be written stands in brackets.",
  wroteFigures: "Wrote it to rep.backtest of {{file}}.",

  backtest_one: "{{number}} row whose segment is known",
  backtest_other: "{{number}} rows whose segment is known",
  noneCounted:
    "No row has both a segment of this questionnaire and every answer that would be asked for, so nothing can be said of how often it is right.",
  learnedBefore:
    "The questionnaire was learned from a study, and found the segment of {{share}} of {{rows}} rows that it was not learned from. If these are the same rows, it looks better below than it is.",
  mapping: "Which column answers which question",
  "how-id": "by its id",
  "how-text": "by its words",
  "how-given": "as was said",
  unanswered: "no column",
  unused: "Columns that answer nothing: {{columns}}",
  unknownSegments_one:
    "{{number}} row names no segment of this questionnaire ({{names}}) and was left out.",
  unknownSegments_other:
    "{{number}} rows name no segment of this questionnaire ({{names}}) and were left out.",
  unfinished_one:
    "{{number}} row has no answer to “{{question}}”, which would be asked, and was left out.",
  unfinished_other:
    "{{number}} rows have no answer to “{{question}}”, which would be asked, and were left out.",
  unread: "“{{question}}” has no answer {{values}}: taken as none.",
  placed_one: "{{number}} row got its segment.",
  placed_other: "{{number}} rows got their segments.",
  blank: "nothing",
  draftTitle: "What visitors find out here: Which … suits you?",
  draftQuestion: "Question {{name}}",
  draftAnswer: "Answer {{name}}",
  draftUnder: "Under {{below}}",
  draftFrom: "{{from}} and more",
  draftBetween: "{{from}} to under {{below}}",
  compared_one:
    "Of the {{number}} row that both place, the new one alone is right in {{one}}, the old one alone in {{other}}.",
  compared_other:
    "Of {{number}} rows that both place, the new one alone is right in {{one}}, the old one alone in {{other}}.",
  "better-new": "The new one places better, and that is hardly chance (p {{chance}}).",
  "better-old": "The old one places better, and that is hardly chance (p {{chance}}).",
  "better-neither": "That can be chance (p {{chance}}): neither is shown to place better.",
} as const;

/** The words about evidence in one language: every one that English has. */
export type EvidenceWords = Like<typeof evidenceEn>;

/** Names of the words about evidence; a plural's forms share one. */
export type EvidenceWord = NameIn<typeof evidenceEn>;
