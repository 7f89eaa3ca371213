import type { Like } from "../wordList.ts";

/** What the lead form says in it, in English; it comes with the form, and stands by every other language. */
export const leadEn = {
  optional: "optional",
  send: "Send",
  sending: "Sending…",
  skip: "Go on without",
  fieldMissing: "Fill in “{{label}}”.",
  emailBad: "Enter an email address, such as name@example.com.",
  telBad: "Enter a phone number, such as +44 20 7946 0000.",
  consentMissing: "Tick the box if you agree; we can’t send it otherwise.",
  consentMore: "Read more",

  // What became of it
  leadSent: "Thank you. Your details have been sent.",
  leadHandedOver: "Thank you. Your details have been handed over.",
  leadKept:
    "Saved on this device, but not sent yet. We’ll keep trying, here and on your next visit.",
  leadFailed: "This could not be sent. Keep this page open and try again.",
  leadRefused: "This could not be delivered. Please contact us another way.",
  leadDeclined: "You went on without, so nothing will be sent, and nothing is kept here.",
} as const;

/** The words in the lead form, in a language. */
export type LeadWords = Like<typeof leadEn>;
