import type { Like, NameIn } from "../wordList.ts";

/** What was changed in a questionnaire, in English: the list that every other language follows. */
export const changesEn = {
  question: "Question {{number}} “{{name}}”",
  questionGone: "Question “{{name}}”",
  segment: "Segment “{{name}}”",
  examples: "Examples",

  questionNew_one: "New, with {{count}} answer.",
  questionNew_other: "New, with {{count}} answers.",
  segmentNew: "New.",
  gone: "Removed.",
  behind: "Now stands after “{{other}}”.",
  first: "Now stands first.",
  segmentBehind: "Now stands after “{{other}}”: of segments that tie, the earlier one wins.",
  segmentFirst: "Now stands first: of segments that tie, the earlier one wins.",
  renamedId: "Short name: “{{from}}” → “{{to}}”.",
  reworded: "Reworded: “{{before}}” → “{{after}}”.",
  rewordedLong: "Reworded.",
  renamed: "Renamed: “{{before}}” → “{{after}}”.",

  answerNew: "Answer “{{answer}}” is new.",
  answerNewPoints: "Answer “{{answer}}” is new and gives {{points}}.",
  answerGone: "Answer “{{answer}}” is removed.",
  answerBehind: "Answer “{{answer}}” now stands after “{{other}}”.",
  answerFirst: "Answer “{{answer}}” now stands first.",
  answerReworded: "Answer “{{before}}” → “{{after}}”.",
  answerRewordedLong: "Answer “{{answer}}” is reworded.",
  answerId: "Answer “{{answer}}”, short name: “{{from}}” → “{{to}}”.",
  answerOther: "Answer “{{answer}}”: {{what}}",
  points_one:
    "Answer “{{answer}}” now gives {{number}} point to {{segment}} instead of {{before}}.",
  points_other:
    "Answer “{{answer}}” now gives {{number}} points to {{segment}} instead of {{before}}.",
  pointsNone: "Answer “{{answer}}” now gives no points to {{segment}} instead of {{before}}.",
  none: "none",
  pointsFor_one: "{{number}} point to {{segment}}",
  pointsFor_other: "{{number}} points to {{segment}}",

  ruleNew: "New rule {{number}}: {{rule}}.",
  ruleGone: "Rule removed: {{rule}}.",
  ruleMoved:
    "Rule {{number}} stands elsewhere: {{rule}}. Of several rules that hold, the first decides.",
  ruleWhen: "Rule {{number}} for {{segment}} now holds where {{after}}; it held where {{before}}.",
  ruleSegment:
    "Rule {{number}}, which holds where {{when}}, now leads to {{after}} instead of {{before}}.",
  rule: "{{when}} → {{segment}}",
  fallback: "Who has no points now goes to {{after}} instead of {{before}}.",

  exampleNew: "“{{name}}” is new.",
  exampleGone: "“{{name}}” is removed.",
  exampleMoved: "“{{name}}” stands elsewhere.",
  exampleChanged: "“{{name}}” is another now.",

  languageNew_one: "{{language}} is new, with {{count}} text.",
  languageNew_other: "{{language}} is new, with {{count}} texts.",
  languageGone_one: "{{language}} is removed, with {{count}} text.",
  languageGone_other: "{{language}} is removed, with {{count}} texts.",
  languageFirst: "The first language is now {{language}}.",

  inLanguage: "{{place}} ({{language}})",
  changed: "{{place}}: {{before}} → {{after}}.",
  changedLong: "{{place}} is reworded.",
  other: "{{place}} is another now.",
  added: "{{place}} is new: {{value}}.",
  addedPlain: "{{place}} is new.",
  removed: "{{place}} is removed: {{value}}.",
  removedPlain: "{{place}} is removed.",
  moved: "{{place}} stands elsewhere: {{value}}.",
  nothing: "nothing",
  quoted: "“{{text}}”",
  yes: "yes",
  no: "no",
  from: "from {{from}}",
  below: "below {{below}}",
  fromBelow: "from {{from}}, below {{below}}",
  conflictGone: "removed",
  conflictKept: "kept, and changed",
  orderOf: "The order: {{place}}",
  orderMine: "as you put it",
  orderTheirs: "as it is in the file",
  everybody: "everybody",
  unsure: "not sure",
  "ask-always": "always",
  "ask-if-close": "only where it is close",
  "ask-never": "never, as a fact that is known",
  "offer-all": "all",
  "offer-contenders": "those of the segments in front",
} as const;

export type ChangeWord = NameIn<typeof changesEn>;
export type ChangeWords = Like<typeof changesEn>;
