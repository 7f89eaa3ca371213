import { type Submission, submissionOf } from "../../../src/interview/delivery/submission.ts";

/** A submission as an element makes one; some of it as wanted. */
export function submission(own: Partial<Submission> = {}): Submission {
  const made = submissionOf(
    {
      interview: "7d8a4c7e-3b1f-4a55-9d9c-0c2f6f1a2b3c",
      record: {
        questionnaire: { id: "supply", version: "2026-11" },
        known: { employees: 120 },
        answers: { late: "stop", parts: ["steel", "tools"] },
        segment: "uptime",
        decidedBy: "points",
        rule: null,
        scores: { uptime: 3, price: 0 },
        lead: 3,
        close: false,
        runnerUp: null,
        startedAt: "2026-11-22T09:00:00.000Z",
        finishedAt: "2026-11-22T09:01:00.000Z",
      },
      lead: {
        fields: { email: "ada@example.com", name: "Ada", company: "Hofmann" },
        consent: {
          text: "You may write to me.",
          language: "en",
          givenAt: "2026-11-22T09:02:00.000Z",
        },
      },
      page: { address: "https://example.com/supply", title: "Supply" },
      language: "en",
    },
    Date.UTC(2026, 10, 22, 9, 2),
  );
  return { ...made, ...own };
}
