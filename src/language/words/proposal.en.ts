import type { Like, NameIn } from "../wordList.ts";

/** What is said of a change that is proposed, in English: the list that every other language follows. */
export const proposalEn = {
  effect: "What it does to prospects",
  from: "From",
  to: "To",
  share: "Share",
  byFact: "only with facts known",
  changes: "What was changed",
  noChanges: "Nothing is otherwise, but for how the file is written.",
  was: "was",
  now: "now",
  more_one: "… and {{number}} more.",
  more_other: "… and {{number}} more.",
  examined: "What the examination finds",
  unreadable: "This can’t be read as a questionnaire:",
  segment: "Segment",
  tooLarge: "It can’t be said what that does to prospects: there are too many ways to answer.",
} as const;

export type ProposalWord = NameIn<typeof proposalEn>;
export type ProposalWords = Like<typeof proposalEn>;
