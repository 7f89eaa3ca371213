import { destinationsFrom } from "../delivery/destinations/destinationsFrom.ts";
import { type Outbox, openOutbox } from "../delivery/outbox.ts";
import type { Outcome } from "../delivery/outcome.ts";
import { pageOf, type Submission, submissionOf } from "../delivery/submission.ts";
import type { LeadOutcome } from "../session/lead.ts";

/** What an element sends off; the rest of a submission is the page's. */
export type Parts = Pick<Submission, "key" | "interview" | "record" | "lead" | "language">;

/** The way from an element to its destinations. */
export interface Delivering {
  /**
   * Sends it and says what became of it so far. Never rejects.
   * @param onKept is called as soon as it is safe on the device
   */
  deliver(parts: Parts, onKept: () => void): Promise<LeadOutcome>;
  /** Sends no more of what has this key. */
  forget(key: string): void;
}

/** How long a visitor is told "sending" of what is safe already, in milliseconds. */
const patience = 4000;

/** Whoever sends something tells it here: one element's outbox may send what another's has kept. */
const outcomes = new EventTarget();

/**
 * Opens the way to destinations, and sends what earlier visits left.
 *
 * @param settings as a page gives them; throws an Error that says what is wrong with them
 */
export function deliveringTo(settings: unknown, tell: (outcome: Outcome) => void): Delivering {
  const outbox = openOutbox({
    destinations: destinationsFrom(settings),
    onOutcome(outcome) {
      outcomes.dispatchEvent(new CustomEvent(outcome.key, { detail: outcome }));
      tell(outcome);
      if (outcome.state === "refused") tellDeveloper(outcome);
    },
  });
  return {
    deliver: (parts, onKept) =>
      outcomeOf(outbox, submissionOf({ ...parts, page: pageOf(document) }), onKept),
    forget: (key) => void outbox.forget(key),
  };
}

/** What became of a submission, once nothing is under way any more or waiting for it would be a bore. */
async function outcomeOf(
  outbox: Outbox,
  submission: Submission,
  onKept: () => void,
): Promise<LeadOutcome> {
  const states = new Map<string, Outcome>();
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const heed = (outcome: Outcome) => {
    states.set(outcome.id, outcome);
    if (outcome.state === "kept") onKept();
  };
  const isWaiting = () => [...states.values()].some(({ state }) => state === "kept");
  const listener = (event: Event) => {
    heed((event as CustomEvent<Outcome>).detail);
    if (!isWaiting()) settle();
  };
  outcomes.addEventListener(submission.key, listener);
  for (const outcome of await outbox.deliver(submission)) {
    // What was told meanwhile is newer.
    if (!states.has(outcome.id)) heed(outcome);
  }
  const timer = setTimeout(settle, patience);
  if (isWaiting()) await settled;
  clearTimeout(timer);
  outcomes.removeEventListener(submission.key, listener);
  return inShort([...states.values()]);
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
