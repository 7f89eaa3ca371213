import type { Outcome } from "../../interview/delivery/outcome.ts";

/** What becomes of one submission, by whoever sends it. */
export interface News {
  /** The newest at each destination. */
  all(): readonly Outcome[];
  /** Adds what is not known better yet. */
  add(earlier: readonly Outcome[]): void;
}

/** Whoever sends something tells it here: one element's outbox may send what another's has kept. */
const outcomes = new EventTarget();
/** So may another tab's. Null until there is something to hear or to tell, since it can keep a page from being kept. */
let tabs: BroadcastChannel | null = null;

/** Tells all elements of the site what became of a submission. */
export function tellNews(outcome: Outcome): void {
  tell(outcome);
}

/** Tells them that nothing more of an interview may go out, as its visitor wishes. */
export function tellTakenBack(interview: string): void {
  tell({ key: interview });
}

/** Calls back when an interview is taken back, in this tab or in another. */
export function whenTakenBack(interview: string, heed: () => void): void {
  outcomes.addEventListener(interview, heed);
  openTabs();
}

/** Follows a submission for as long as the page lives. `changed` is called with each change. */
export function newsOf(key: string, changed: () => void): News {
  const newest = new Map<string, Outcome>();
  const listen = ({ detail }: CustomEventInit<Outcome>) => detail && heed(detail);
  const heed = (outcome: Outcome) => {
    newest.set(outcome.id, outcome);
    changed();
  };
  outcomes.addEventListener(key, listen);
  openTabs();
  return {
    all: () => [...newest.values()],
    add(earlier) {
      for (const outcome of earlier) if (!newest.has(outcome.id)) heed(outcome);
    },
  };
}

/** By the key of a submission, or by the name of an interview that is taken back. */
interface Told {
  readonly key: string;
}

function tell(told: Told): void {
  pass(told);
  openTabs()?.postMessage(told);
}

function pass(told: Told): void {
  outcomes.dispatchEvent(new CustomEvent(told.key, { detail: told }));
}

function openTabs(): BroadcastChannel | null {
  try {
    tabs ??= new BroadcastChannel("needs-diagnostic-outcomes");
    tabs.onmessage = ({ data }: MessageEvent<Told>) => pass(data);
  } catch {
    // Some frames have none: there the tab knows of itself alone.
  }
  return tabs;
}
