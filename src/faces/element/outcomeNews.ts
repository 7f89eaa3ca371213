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
  pass(outcome);
  openTabs()?.postMessage(outcome);
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

function pass(outcome: Outcome): void {
  outcomes.dispatchEvent(new CustomEvent(outcome.key, { detail: outcome }));
}

function openTabs(): BroadcastChannel | null {
  try {
    tabs ??= new BroadcastChannel("needs-diagnostic-outcomes");
    tabs.onmessage = ({ data }: MessageEvent<Outcome>) => pass(data);
  } catch {
    // Some frames have none: there the tab knows of itself alone.
  }
  return tabs;
}
