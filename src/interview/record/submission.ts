import * as z from "zod/mini";

const moment = z.iso.datetime();
const answer = z.union([z.string(), z.array(z.string())]);

const given = {
  questionnaire: z.object({ id: z.string(), version: z.string() }),
  known: z.record(z.string(), z.union([answer, z.number()])),
  answers: z.record(z.string(), answer),
  startedAt: moment,
};

const finished = z.object({
  ...given,
  segment: z.string(),
  decidedBy: z.enum(["rule", "points", "fallback"]),
  scores: z.record(z.string(), z.int()),
  lead: z.int(),
  close: z.boolean(),
  runnerUp: z.nullable(z.string()),
  finishedAt: moment,
});

const unfinished = z.object({
  ...given,
  segment: z.null(),
  leftAt: z.string(),
  finishedAt: z.null(),
  changedAt: moment,
});

/** What a visitor agreed to, in the words that they saw. */
export const givenConsent = z.object({
  text: z.string(),
  url: z.exactOptional(z.string()),
  language: z.string(),
  givenAt: moment,
});

/** The page that an interview was held on. */
export const visitedPage = z.object({
  address: z.string(),
  title: z.string(),
  hutk: z.exactOptional(z.string()),
});

/**
 * An interview as websites send it, finished or left before its end: codes in place of segments, ids in place of words,
 * since a page knows no more. A receiver makes a record of it.
 */
export const websiteSubmission = z.object({
  key: z.string().check(z.minLength(1)),
  interview: z.string().check(z.minLength(1)),
  record: z.union([finished, unfinished]),
  lead: z.nullable(
    z.object({
      fields: z.record(z.string(), z.string()),
      consent: z.nullable(givenConsent),
    }),
  ),
  page: visitedPage,
  campaign: z._default(z.record(z.string(), z.string()), {}),
  language: z.string(),
  createdAt: moment,
});

/** See {@link websiteSubmission}. */
export type WebsiteSubmission = z.output<typeof websiteSubmission>;

/** One that was finished. */
export type FinishedSubmission = WebsiteSubmission & { record: z.output<typeof finished> };

export function isFinished(submission: WebsiteSubmission): submission is FinishedSubmission {
  return submission.record.finishedAt !== null;
}

/** A website's submission out of the network; null where it is none. */
export function readSubmission(value: unknown): WebsiteSubmission | null {
  return websiteSubmission.safeParse(value).data ?? null;
}
