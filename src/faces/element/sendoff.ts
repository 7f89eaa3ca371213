import { newId } from "../../interview/delivery/newId.ts";
import { captureFor } from "../../interview/session/captureFor.ts";
import { goesWithout, isOpen, type Lead, type LeadOutcome } from "../../interview/session/lead.ts";
import { type LeadReceiver, leave } from "../../interview/session/leaving.ts";
import type { DiagnosticRecord } from "../../interview/session/record.ts";
import type { Session } from "../../interview/session/session.ts";
import type { Delivering } from "./delivering.ts";
import type { Sending, Sent } from "./resumeStore.ts";

export interface SendoffParts {
  readonly session: () => Session;
  /** Null while nobody receives anything. */
  readonly delivering: () => Delivering | null;
  readonly language: () => string;
  /** What the page lets through of the query of its address. */
  readonly campaign: () => string;
  /** Is called with each change of what is kept. */
  readonly keep: () => void;
  /** Is called where the lead form would be due, and nobody receives what is typed into it. */
  readonly onMissing: () => void;
}

/** The results of a run on their way out, and what becomes of them. */
export interface Sendoff {
  sent(): Sent;
  readonly leave: LeadReceiver;
  /** With a form, what a visitor says goes out with what they leave there, and again if they change it then. */
  send(record: DiagnosticRecord): void;
  /** It is left before its end, and what there is of it goes out, unless what goes out takes a consent. */
  sendUnfinished(at: number): void;
  /** Goes on with what nobody received before. */
  catchUp(record: DiagnosticRecord | null): void;
  /** What stands in the form by now comes before what becomes of what was sent. */
  retype(): void;
  /** What was left is for the form that it was left in. */
  forgetLead(): void;
  /** Nothing more of the run goes out. */
  takeBack(): void;
  /** Goes on with another run. */
  turnTo(other: Sent | null): void;
}

export function sendoffOf(parts: SendoffParts): Sendoff {
  const { session, delivering, language, keep, onMissing } = parts;
  const ways = new Set<Delivering>();
  let interview = "";
  let campaign = "";
  let sending: Sending | null = null;
  let left: Lead | null = null;
  let isRetyped = false;

  /** What becomes of what went by a key, for as long as nothing else has gone off, and nobody has begun again. */
  const hearing = (key: string) => (news: LeadOutcome | null) => {
    if (sending?.key !== key) return;
    // It was taken back in another tab.
    if (!news) return forgetLead();
    const isFailed = news === "failed";
    sending = { ...sending, lead: null, taken: isFailed ? null : news };
    const { lead } = session().state();
    // Who leaves the form, and what stands in it by now, come before what becomes of the last that was sent.
    const isPassed = lead === "failed" ? isRetyped : isOpen(lead) || goesWithout(lead);
    // What an answer that was changed later comes to is not the form's to send again.
    if (!isPassed && (!isFailed || lead === "kept" || lead === "unknown")) {
      if (!isFailed) session().draft = {};
      session().setLead(news);
    }
    keep();
  };

  async function deliver(record: DiagnosticRecord): Promise<LeadOutcome> {
    const said = JSON.stringify([record.known, record.answers, left?.fields]);
    const again = sending?.said === said ? sending : null;
    if (again?.taken) return again.taken;
    const key = again?.key ?? newId();
    const hear = hearing(key);
    const way = delivering();
    if (way) ways.add(way);
    sending = { said, key, lead: left, taken: null };
    keep();
    const submission = { key, record, lead: left, ...about(), language: language() };
    const outcome = (await way?.deliver(submission, hear).catch(() => null)) ?? "failed";
    hear(outcome);
    return outcome;
  }

  const about = () => {
    // A page may say late what it lets through, and take it out of its address soon.
    campaign ||= parts.campaign();
    return { interview, campaign };
  };

  function forgetLead(): void {
    left = null;
  }

  const receive: LeadReceiver = (lead, record) => {
    left = lead;
    isRetyped = false;
    return deliver(record);
  };

  const send = (record: DiagnosticRecord) => {
    if (left || !session().definition.capture) void deliver(record);
    else if (!delivering() && captureFor(session().definition, record.segment)) onMissing();
  };

  return {
    sent: () => ({ ...about(), sending }),
    leave: receive,
    send,
    sendUnfinished(at) {
      // What was sent of it already counts for more than where somebody stands who has gone back.
      if (!sending && !session().definition.capture?.consent) {
        delivering()?.sendUnfinished(session(), at, { ...about(), language: language() });
      }
    },
    catchUp(record) {
      const way = delivering();
      if (way && sending?.lead) void leave(session(), sending.lead, receive);
      else if (way && sending && session().state().lead === "unknown") {
        way.follow(sending.key, hearing(sending.key));
      } else if (record && !sending?.taken) send(record);
    },
    retype() {
      isRetyped = true;
    },
    forgetLead,
    takeBack() {
      const way = delivering();
      for (const one of way ? ways.add(way) : ways) one.forget(interview);
    },
    turnTo(other) {
      left = null;
      interview = other?.interview ?? newId();
      campaign = other?.campaign ?? "";
      sending = other?.sending ?? null;
    },
  };
}
