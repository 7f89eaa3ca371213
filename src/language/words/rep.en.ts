import type { NameIn } from "../wordList.ts";

/** What the sales team reads of the interface besides, in English: the list that German follows. */
export const repEn = {
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

  stepDone: "done",
  stepDue: "by {{date}}",
} as const;

/** Names of the words for the sales team; a plural's forms share one. */
export type RepWordName = NameIn<typeof repEn>;
