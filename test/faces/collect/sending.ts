import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { KeptQuestionnaire } from "../../../src/faces/collect/keptQuestionnaires.ts";
import {
  type Submission,
  submissionOf,
  type UnfinishedSubmission,
} from "../../../src/interview/delivery/submission.ts";
import type { InterviewRecord } from "../../../src/interview/record/record.ts";
import type { Lead } from "../../../src/interview/session/lead.ts";
import { recordOf } from "../../../src/interview/session/record.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { unfinishedOf } from "../../../src/interview/session/unfinished.ts";
import type { Answers } from "../../../src/questionnaire/definition/definition.ts";
import { read } from "../../../src/questionnaire/definition/read.ts";
import { publish } from "../../../src/questionnaire/publish/publish.ts";

const text = readFileSync(
  new URL("../../questionnaires/fintech-projects.json", import.meta.url),
  "utf8",
);
const reading = read(text);
if (!reading.ok) throw new Error("The questionnaire has problems.");

/** The questionnaire that is asked, as the sales team has it. */
export const source = reading.definition;

const publishing = publish(source, { languages: ["en"] });
if (!publishing.ok) throw new Error("The questionnaire can't be published.");

/** What stands on the website. */
export const form = publishing.definition;

/** The code of a segment in it. */
export const codeOf = (segment: string) => publishing.codes.codes[segment] as string;

/** As the receiver gets it. */
export const kept: KeptQuestionnaire = {
  id: source.id,
  version: source.version,
  text,
  codes: JSON.stringify(publishing.codes),
};

const moment = Date.UTC(2026, 10, 30, 9);

/** What a website sends after an interview. */
export function submission(answers: Answers, lead: Lead | null = null): Submission {
  return submissionOf(
    {
      interview: randomUUID(),
      record: recordOf(
        form,
        { known: {}, answers, revisiting: null, begun: true },
        moment,
        moment + 60_000,
      ),
      lead,
      page: { address: "https://www.example.com/ovens", title: "Ovens" },
      language: "en",
    },
    moment + 61_000,
  );
}

/** What a website sends of an interview that was left after such answers. */
export function leftSubmission(answers: Answers): UnfinishedSubmission {
  const session = openSession(form, { begun: true, startedAt: moment, answers });
  const record = unfinishedOf(session, moment + 60_000);
  if (!record) throw new Error("It isn't unfinished.");
  return { ...submission(answers), record, lead: null, campaign: { utm_source: "news" } };
}

/** Somebody's lead, as the form makes it. */
export function leadOf(email: string, fields: Readonly<Record<string, string>> = {}): Lead {
  return {
    fields: { name: "Ada", email, ...fields },
    consent: {
      text: "You may contact me about my answers. I can withdraw this at any time.",
      url: "/privacy",
      language: "en",
      givenAt: "2026-11-30T09:01:00.000Z",
    },
  };
}

/** Sends a body to a receiver. */
export function send(
  port: number,
  body: unknown,
  headers: Record<string, string> = {},
  path = "/records",
) {
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** What a receiver gives, a record a line. */
export async function given(
  port: number,
  secret: string,
  query = "",
): Promise<readonly InterviewRecord[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/records?format=ndjson${query}`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
