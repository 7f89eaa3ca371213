import { destinationsFrom } from "../../interview/delivery/destinations/destinationsFrom.ts";
import type { CallDestination } from "./callDestination.ts";
import { type CallOutbox, openCallOutbox } from "./callOutbox.ts";

/** One for each address of a page, however often that is named. */
const outboxes = new Map<string, CallOutbox>();

/**
 * A destination that takes calls as JSON at an address. A call is stored on this device first and erased once it is taken,
 * so that a reload or a lost network takes nothing away; meanwhile the console tells where it stands. The key is the
 * call's as it is now: who sends it twice unchanged sends the same, and after a change sends it anew.
 *
 * @throws Error in a browser, where nothing can be sent to that address
 */
export function webhookDestination({ name, url }: { name: string; url: string }): CallDestination {
  const settings = { kind: "webhook", url };
  if (typeof document !== "undefined") destinationsFrom([settings]);
  const outbox = () => {
    const [place] = destinationsFrom([settings]) as [typeof settings];
    const there = outboxes.get(place.url) ?? openCallOutbox(place.url);
    outboxes.set(place.url, there);
    return there;
  };
  return {
    name,
    send: (record) => outbox().send(record),
    follow: (callId, tell) => outbox().follow(callId, tell),
    withdraw: (callId) => outbox().withdraw(callId),
  };
}
