import type { Like, NameIn } from "../wordList.ts";
import type { LeadWords, leadEn } from "./lead.en.ts";

/** What visitors read of the interface, in English: the list that every other language follows. */
export const visitorEn = {
  // The interview
  start: "Start",
  continue: "Continue",
  back: "Back",
  restart: "Start again",
  unsure: "Not sure",
  progress: "Question {{position}}, up to {{left}} more",
  progressLast: "Question {{position}}, the last one",
  chooseUpTo_one: "Choose one.",
  chooseUpTo_other: "Choose up to {{count}}.",
  problemTitle: "Something is missing",
  tooManyTitle: "That is too many",
  chooseFirst: "Choose an answer to go on.",
  chooseFirstOrUnsure: "Choose an answer to go on, or “{{unsure}}”.",
  chooseFewer_one: "Choose one at the most.",
  chooseFewer_other: "Choose {{count}} at the most.",
  yourResult: "Your result",
  opensInNewTab: "opens in a new tab",
  leadTitle: "How can we reach you?",

  // Where something has yet to come
  retry: "Try again",
  loading: "Loading…",
  loadFailed: "This could not be loaded.",
} as const;

/** Names of the words for visitors; a plural's forms share one. */
export type VisitorWordName = NameIn<typeof visitorEn> | keyof typeof leadEn;

/** The words for visitors in a language with these plural forms. */
export type VisitorWords<Forms extends Intl.LDMLPluralRule> = Like<typeof visitorEn, Forms>;

/** An application's own words for visitors, by BCP 47 tag: those that it gives count before ours. */
export type OwnWords = Readonly<
  Record<string, Partial<VisitorWords<Intl.LDMLPluralRule> & LeadWords>>
>;
