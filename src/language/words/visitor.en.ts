import type { Like, NameIn } from "../wordList.ts";

/** What visitors read of the interface, in English: the list that every other language follows. */
export const visitorEn = {
  // The interview
  start: "Start",
  continue: "Continue",
  back: "Back",
  restart: "Start again",
  unsure: "Not sure",
  progress: "Question {{position}} of at most {{most}}",
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

  // The lead form
  leadTitle: "How can we reach you?",
  optional: "optional",
  send: "Send",
  sending: "Sending…",
  skip: "Go on without",
  leadSent: "Thank you. Your details have been sent.",
  leadHandedOver: "Thank you. Your details have been handed over.",
  leadKept:
    "Saved on this device, but not sent yet. We’ll keep trying, here and on your next visit.",
  leadFailed: "This could not be sent. Keep this page open and try again.",
  leadRefused: "This could not be delivered. Please contact us another way.",
  leadDeclined: "You did not agree, so nothing was sent and nothing is kept.",
  retry: "Try again",
  fieldMissing: "Fill in “{{label}}”.",
  emailBad: "Enter an email address, such as name@example.com.",
  telBad: "Enter a phone number, such as +44 20 7946 0000.",
  consentMissing: "Tick the box if you agree; we can’t send it otherwise.",
  consentMore: "Read more",

  // Before there is anything to show
  loading: "Loading…",
  loadFailed: "This could not be loaded.",
} as const;

/** Names of the words for visitors; a plural's forms share one. */
export type VisitorWordName = NameIn<typeof visitorEn>;

/** The words for visitors in a language with these plural forms. */
export type VisitorWords<Forms extends Intl.LDMLPluralRule> = Like<typeof visitorEn, Forms>;

/** An application's own words for visitors, by BCP 47 tag: those that it gives count before ours. */
export type OwnWords = Readonly<Record<string, Partial<VisitorWords<Intl.LDMLPluralRule>>>>;
