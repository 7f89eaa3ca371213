import * as z from "zod/mini";
import { givenConsent, visitedPage } from "./submission.ts";

const moment = z.iso.datetime();
const day = z.iso.date();
const words = z.nullable(z.string());
const count = z.nullable(z.int());

const note = z.object({ text: z.string(), at: moment, question: z.exactOptional(z.string()) });

/** The question and the answer in words; left out where whoever sends has none, or only such that are not for everybody. */
const inWords = {
  question: z.exactOptional(z.string()),
  answer: z.exactOptional(z.string()),
};

const answers = z.record(z.string(), z.object({ options: z.array(z.string()), ...inWords }));

const facts = z.record(
  z.string(),
  z.object({
    value: z.union([z.string(), z.number(), z.array(z.string())]),
    options: z.array(z.string()),
    ...inWords,
    source: z.exactOptional(z.literal("website")),
  }),
);

/** What a call has besides, as a website has none of it. */
const ofCall = z.object({
  rep: words,
  account: z.string(),
  segmentName: words,
  tier: z.nullable(z.literal([1, 2, 3, "decline"])),
  runnerUpName: words,
  overruled: z.nullable(z.object({ by: words, from: words, fromName: words, why: words })),
  wentOn: z.boolean(),
  leadScore: count,
  leadScoreMost: count,
  fitMet: count,
  fitOf: count,
  nextStep: words,
  nextStepOn: z.nullable(day),
  unanswered: z.array(z.string()),
  fit: z.array(z.object({ text: z.string(), status: z.enum(["met", "unmet", "unknown"]) })),
  signals: z.array(z.object({ text: z.string(), weight: z.int() })),
  steps: z.array(z.object({ text: z.string(), due: z.nullable(day), done: z.boolean() })),
  committee: z.array(z.object({ role: z.string(), name: z.string() })),
  foundOut: z.array(z.object({ question: z.string(), words: z.string() })),
  note: z.string(),
  notes: z.record(z.string(), note),
  context: z.nullable(z.record(z.string(), z.unknown())),
  contextOf: words,
  startedFrom: words,
});

/** What a website has besides. */
const ofWebsite = z.object({
  contact: z.object({
    name: z.exactOptional(z.string()),
    firstName: z.exactOptional(z.string()),
    lastName: z.exactOptional(z.string()),
    email: z.exactOptional(z.string()),
    company: z.exactOptional(z.string()),
  }),
  consent: z.nullable(givenConsent),
  page: visitedPage,
  campaign: z.record(z.string(), z.string()),
});

/** One interview, held on a website or on a call, as it is told to others. */
export const interviewRecord = z.object({
  format: z.literal(1),
  key: z.string().check(z.minLength(1)),
  interview: z.string().check(z.minLength(1)),
  channel: z.enum(["website", "console"]),
  status: z.enum(["unfinished", "final", "corrected"]),
  questionnaire: z.string(),
  version: z.string(),
  language: z.string(),
  startedAt: moment,
  finishedAt: z.nullable(moment),
  changedAt: moment,
  segment: words,
  settled: z.boolean(),
  decidedBy: z.nullable(z.enum(["rule", "points", "fallback", "person"])),
  leadPoints: count,
  close: z.nullable(z.boolean()),
  runnerUp: words,
  scores: z.record(z.string(), z.int()),
  person: z.record(z.string(), z.string()),
  answers,
  facts,
  notCounted: z.object({ answers, facts }),
  aside: z.exactOptional(z.string()),
  ...z.exactPartial(ofCall).shape,
  ...z.exactPartial(ofWebsite).shape,
});
