import { requestOf } from "../../../interview/delivery/destinations/destination.ts";
import {
  type Answer,
  answerOf,
  unanswered,
} from "../../../interview/delivery/destinations/exchange.ts";
import { newId } from "../../../interview/delivery/newId.ts";
import { type Submission, submissionOf } from "../../../interview/delivery/submission.ts";
import { captureFor } from "../../../interview/session/captureFor.ts";
import type { Lead } from "../../../interview/session/lead.ts";
import type { DiagnosticRecord } from "../../../interview/session/record.ts";
import { openSession } from "../../../interview/session/session.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";

/** The address that a test lead bears; nobody can have it. */
export const testEmail = "test.lead@example.com";

/** As long may a receiver take to answer, in milliseconds. */
const longest = 30_000;

/** What a receiver said to a test lead. */
export type Tried =
  | Exclude<Answer, { state: "sent" }>
  /** With a status of success; `aside` is why it is set aside there, where the receiver says that. */
  | { readonly state: "taken"; readonly aside: string | null }
  /** With a page for people, such as one to sign in. */
  | { readonly state: "page" };

/** Sends one invented interview to a receiver, as the website would. Never rejects. */
export async function sendTestLead(form: Definition, address: string): Promise<Tried> {
  const { url, init } = requestOf(testSubmission(form), { kind: "webhook", url: address });
  try {
    const response = await fetch(url, {
      method: "POST",
      credentials: "omit",
      referrerPolicy: "strict-origin",
      ...init,
      signal: AbortSignal.timeout(longest),
    });
    const answer = await answerOf(response, Date.now());
    if (answer.state !== "sent") return answer;
    if (response.headers.get("Content-Type")?.includes("html")) return { state: "page" };
    return { state: "taken", aside: await asideIn(response) };
  } catch {
    return unanswered;
  }
}

/** Why our own receiver has set aside what it took; null where it hasn't, or another one answers. */
async function asideIn(response: Response): Promise<string | null> {
  const said: unknown = await response.json().catch(() => null);
  const { aside } = Object(said) as { readonly aside?: unknown };
  return typeof aside === "string" ? aside : null;
}

/** An interview that ends with a lead, if any does. */
function testSubmission(form: Definition): Submission {
  const [language] = languagesOf(form);
  const records = (form.questions[0]?.options ?? []).map((_, at) => recordOf(form, at));
  const withForm = records.find((record) => captureFor(form, record.segment) !== undefined);
  const record = withForm ?? recordOf(form, 0);
  return submissionOf({
    interview: newId(),
    record,
    lead: withForm ? testLead(form, language) : null,
    page: { address: "", title: "" },
    language,
  });
}

/** The interview of who gives one answer to the first question, and the first to all others. */
function recordOf(form: Definition, option: number): DiagnosticRecord {
  const session = openSession(form);
  for (let asked = session.asked(), at = option; asked !== null; asked = session.asked(), at = 0) {
    const question = form.questions.find(({ id }) => id === asked);
    const answer = question?.options[at]?.id;
    if (!question || answer === undefined) throw new Error(`Nothing answers “${asked}”.`);
    session.send({
      type: "answer",
      question: asked,
      answer: (question.choose ?? 1) > 1 ? [answer] : answer,
    });
  }
  const record = session.record();
  if (!record) throw new Error("The interview has no end.");
  return record;
}

function testLead({ capture }: Definition, language: string): Lead {
  const entries = (capture?.fields ?? []).map(({ id, type }) => {
    return [id, type === "email" ? testEmail : type === "tel" ? "+1 555 0100" : "Test"];
  });
  const consent = capture?.consent;
  return {
    fields: Object.fromEntries(entries),
    consent: consent
      ? {
          text: textIn(consent.text, [language]),
          ...(consent.url !== undefined && { url: consent.url }),
          language,
          givenAt: new Date().toISOString(),
        }
      : null,
  };
}
