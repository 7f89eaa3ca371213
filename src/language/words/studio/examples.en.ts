import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `examples`, in English: the list that every other language follows. */
export const examplesEn = {
  examplesHelp:
    "Prospects whose segment you are sure of. At each change you see whether they still end where they must. Add one from the preview, or here.",
  examplesNone: "There are no examples yet.",
  examplesAllRight_one: "{{count}} example gives what it must.",
  examplesAllRight_other: "All {{count}} examples give what they must.",
  examplesSomeWrong_one: "{{count}} example does not give what it must.",
  examplesSomeWrong_other: "{{count}} examples do not give what they must.",
  examplesName: "Name",
  examplesNameOf: "Name of example {{number}}",
  examplesAnswers: "Answers",
  examplesEdit: "Change answers",
  examplesMust: "Must give",
  examplesMustOf: "“{{name}}” must give",
  examplesGives: "Gives now",
  examplesRight: "As it must",
  examplesWrong: "Another segment",
  examplesIncomplete: "Stops too early: “{{question}}” would still be asked.",
  examplesUnanswered: "Not answered",
  examplesAnswerThis: "Asked next: answer this too.",
  examplesNotAsked: "Isn’t asked after these answers, so it doesn’t count.",
  examplesNew: "New example",
  examplesAdd: "Add an example",
  examplesRemove: "Remove",
  examplesRemoveNamed: "Remove “{{name}}”",
  examplesAdded: "Example added",
  examplesRemoved: "Example “{{name}}” removed",
  examplesChanged: "Example “{{name}}” changed",
} as const;

export type ExamplesWordName = NameIn<typeof examplesEn>;
export type ExamplesWords = Like<typeof examplesEn>;
