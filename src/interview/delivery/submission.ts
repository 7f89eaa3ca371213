import type { Lead } from "../session/lead.ts";
import type { DiagnosticRecord } from "../session/record.ts";
import type { UnfinishedRecord } from "../session/unfinished.ts";
import { newId } from "./newId.ts";

/** A finished interview on its way out. */
export interface Submission {
  /** A UUID, this submission's alone: a receiver that takes each key once takes each submission once. */
  readonly key: string;
  /** Names the run. Who goes back and changes an answer sends again: another key, the same interview. */
  readonly interview: string;
  readonly record: DiagnosticRecord;
  readonly lead: Lead | null;
  readonly page: VisitedPage;
  /** The parameters of the page's address that the page lets through, such as `utm_source`. */
  readonly campaign?: Campaign;
  /** In which the interview was held, as a BCP 47 tag. */
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** An interview that somebody left before its end, on its way out. */
export interface UnfinishedSubmission extends Omit<Submission, "record" | "lead"> {
  readonly record: UnfinishedRecord;
  readonly lead: null;
}

/** What an address said of how somebody came to a page, by parameter. */
export type Campaign = Readonly<Record<string, string>>;

/** The page that an interview was held on. */
export interface VisitedPage {
  /** Without query and fragment, since those can hold what is personal; empty for a page that is not on the web. */
  readonly address: string;
  readonly title: string;
  /** What HubSpot's script calls this visitor, where a page has that script. */
  readonly hutk?: string;
}

/** Gives what is to be sent a key of its own, unless it has one: what is sent once more has that of before. */
export function submissionOf(
  parts: Omit<Submission, "key" | "createdAt"> & Partial<Pick<Submission, "key">>,
  now: number = Date.now(),
): Submission {
  return { key: newId(), ...parts, createdAt: new Date(now).toISOString() };
}

/** What a submission tells of the page that it comes from. */
export function pageOf(document: Pick<Document, "URL" | "title" | "cookie">): VisitedPage {
  const hutk = hutkOf(document);
  return { address: plainAddress(document.URL), title: document.title, ...(hutk && { hutk }) };
}

function plainAddress(address: string): string {
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + pathname : "";
}

function hutkOf(document: Pick<Document, "cookie">): string | undefined {
  try {
    // HubSpot refuses a submission for a cookie of any other form.
    return /(?:^|; )hubspotutk=([\da-f]{32})(?:;|$)/i.exec(document.cookie)?.[1];
  } catch {
    // Some frames may not look at cookies.
    return undefined;
  }
}
