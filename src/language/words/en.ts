/** The interface's words in English: the list that every other language follows. */
export const en = {
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

  // For the sales team
  say: "Say",
  listenFor: "Listen for",
  whyAsk: "Why we ask",
  segment: "Segment",
  howSure: "How sure",
  tier1: "Invest",
  tier2: "Develop",
  tier3: "Serve lightly",
  tierDecline: "Decline, kindly",
  clear: "Clear",
  closeCall: "Close call",
  ruleDecided: "Decided by a rule",
  fallbackDecided: "Nothing spoke for a segment",
  lead_one: "Ahead by {{count}} point",
  lead_other: "Ahead by {{count}} points",
  tied: "Level on points; priority decides",
  runnerUp: "Runner-up",
  why: "Why this segment",
  points_one: "{{count}} point",
  points_other: "{{count}} points",
  rule: "The rule",
  noSupport: "No answer gave this segment points.",
  flip: "What would change it",
  flipTo: "would lead to",
  flipOr: "or",
  flipNone: "No change of up to three answers leads elsewhere.",
  whatItMeans: "What this means",
  approach: "How to sell",
  buying: "How they decide",
  committee: "Who has a say",
  messages: "What persuades",
  objections: "Objections and replies",
  evidence: "What to show",
  pricing: "Pricing",
  resourcing: "Who works on it",
  avoid: "Avoid",
  nextSteps: "Next steps",
  change: "Change",

  // Calls
  stepDone: "done",
  stepDue: "by {{date}}",
} as const;

/** Names of the interface's words; a plural's forms share one. */
export type WordName = keyof typeof en extends infer Key
  ? Key extends `${infer Name}_one` | `${infer Name}_other`
    ? Name
    : Key
  : never;

/** A language's words: every one that English has, and further plural forms where it needs them. */
export type Words = Readonly<Record<keyof typeof en, string>>;
