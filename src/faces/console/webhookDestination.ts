import type { CallDestination } from "./callDestination.ts";

/** How long an answer may take, in milliseconds: the rep is waiting. */
const patience = 15_000;

/**
 * A destination that takes calls as JSON at an address. The key is the call's as it is now: who sends it twice unchanged
 * sends the same, and after a change sends it anew. Anything but a 2xx answer is a failure, which the console tells.
 */
export function webhookDestination({ name, url }: { name: string; url: string }): CallDestination {
  return {
    name,
    async send(call) {
      const answer = await fetch(url, {
        method: "POST",
        // To follow would make a GET of it, and the answer of a page to sign in would look like success.
        redirect: "manual",
        headers: {
          "Content-Type": "application/json",
          "Idempotency-Key": `${call.id}-${call.changedAt}`,
        },
        body: JSON.stringify(call),
        signal: AbortSignal.timeout(patience),
      });
      // A browser keeps back which redirect it is.
      if (!answer.ok) throw new Error(`${url} answered ${answer.status || "with a redirect"}.`);
    },
  };
}
