import type { Destination } from "../../interview/delivery/destinations/destination.ts";
import { destinationsFrom } from "../../interview/delivery/destinations/destinationsFrom.ts";
import type { HostFunction } from "../../interview/delivery/destinations/hostFunction.ts";
import { newId } from "../../interview/delivery/newId.ts";
import { type Outbox, openOutbox } from "../../interview/delivery/outbox.ts";
import type { Outcome } from "../../interview/delivery/outcome.ts";
import { pageOf, type Submission, submissionOf } from "../../interview/delivery/submission.ts";
import type { LeadOutcome } from "../../interview/session/lead.ts";
import type { Session } from "../../interview/session/session.ts";
import { unfinishedOf } from "../../interview/session/unfinished.ts";
import { type News, newsOf, tellNews, tellTakenBack, whenTakenBack } from "./outcomeNews.ts";

/** What an element sends off; the rest of a submission is the page's. */
export interface Parts
  extends Pick<Submission, "key" | "interview" | "record" | "lead" | "language"> {
  /** A part of the query of the page's address. */
  readonly campaign: string;
}

/** The way from an element to its destinations. */
export interface Delivering {
  /**
   * Sends it and says what became of it so far. Never rejects.
   * @param hear is called as soon as it is safe on the device, and then whenever what became of it changes; with null
   * when the interview is taken back, perhaps in another tab
   */
  deliver(parts: Parts, hear: (news: LeadOutcome | null) => void): Promise<LeadOutcome>;
  /** Says what became of what an earlier load of the page has sent, as far as that is known, and what becomes of it. */
  follow(key: string, hear: (news: LeadOutcome) => void): void;
  /** Sends what there is of an interview that is left at a moment, to those that take such. */
  sendUnfinished(
    session: Session,
    at: number,
    parts: Pick<Parts, "interview" | "language" | "campaign">,
  ): void;
  /** Sends no more of an interview, in no tab. */
  forget(interview: string): void;
  /** Heeds the page no more; what is on its way goes on. */
  close(): void;
}

/** How long a visitor is told "sending" of what is safe already, in milliseconds. */
const patience = 4000;

/**
 * Opens the way to destinations, and sends what earlier visits left.
 *
 * @param settings as a page gives them; throws an Error that says what is wrong with them
 * @param newest the function in a place: pages that show something anew make each of theirs anew
 */
export function deliveringTo(
  settings: unknown,
  newest: (place: number) => Pick<HostFunction, "send">,
  tell: (outcome: Outcome) => void,
): Delivering {
  const destinations = destinationsFrom(settings).map(
    (one, at): Destination =>
      one.kind === "function" ? { ...one, send: (sent) => newest(at).send(sent) } : one,
  );
  const outbox = openOutbox({
    destinations,
    onOutcome(outcome) {
      tellNews(outcome);
      tell(outcome);
      if (outcome.state === "refused") tellDeveloper(outcome);
    },
  });
  return {
    deliver(parts, hear) {
      whenTakenBack(parts.interview, () => {
        void outbox.forget(parts.interview);
        hear(null);
      });
      return deliver(outbox, submissionOf({ ...parts, ...whereFrom(parts) }), hear);
    },
    follow(key, hear) {
      const news = newsOf(key, () => {
        const all = news.all();
        // One that refused says nothing of another that perhaps has it.
        if (inShort(all) !== "refused" || all.length === destinations.length) hear(inShort(all));
      });
      void outbox.outcomes().then((all) => news.add(all.filter((outcome) => outcome.key === key)));
    },
    sendUnfinished(session, at, parts) {
      const record = unfinishedOf(session, at);
      if (!record) return;
      outbox.sendUnfinished({
        key: newId(),
        ...parts,
        ...whereFrom(parts),
        record,
        lead: null,
        createdAt: record.changedAt,
      });
    },
    forget(interview) {
      void outbox.forget(interview);
      tellTakenBack(interview);
    },
    close: outbox.close,
  };
}

function whereFrom({ campaign }: Pick<Parts, "campaign">) {
  return {
    page: pageOf(document),
    campaign: Object.fromEntries(new URLSearchParams(campaign)),
  };
}

/** Sends, and gives what became of it once nothing is under way any more or waiting for it would be a bore. */
async function deliver(
  outbox: Outbox,
  submission: Submission,
  hear: (news: LeadOutcome) => void,
): Promise<LeadOutcome> {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let isTold = false;
  const isKept = () => news.all().some(({ state }) => state === "kept");
  const news: News = newsOf(submission.key, () => {
    // What one destination has is not yet what becomes of it all.
    if (isTold) hear(inShort(news.all()));
    else if (isKept()) hear("kept");
    else settle();
  });
  news.add(await outbox.deliver(submission));
  const timer = setTimeout(settle, patience);
  if (isKept()) await settled;
  clearTimeout(timer);
  isTold = true;
  return inShort(news.all());
}

function tellDeveloper(refusal: Extract<Outcome, { state: "refused" }>): void {
  import("./refusalText.ts").then(
    ({ refusalText }) => console.error(refusalText(refusal)),
    () => console.error("needs-diagnostic:", refusal.destination, refusal.status),
  );
}

/** The one thing to tell a visitor: the worst that they can do something about, else the best. */
function inShort(all: readonly Outcome[]): LeadOutcome {
  const has = (state: Outcome["state"]) => all.some((outcome) => outcome.state === state);
  if (has("not kept") || has("given up")) return "failed";
  if (has("kept")) return "kept";
  const sent = all.filter((outcome) => outcome.state === "sent");
  if (sent.length === 0) return has("refused") ? "refused" : "handed-over";
  return sent.some(({ confirmed }) => confirmed) ? "sent" : "handed-over";
}
