import type { Submission } from "../submission.ts";
import type { Outgoing } from "./exchange.ts";

/** An address that takes submissions as JSON. Whoever takes each `Idempotency-Key` once has each submission once. */
export interface Webhook {
  readonly kind: "webhook";
  readonly url: string;
}

/** The key is in the body too, as `key`. Nothing is signed: a page can keep no secret to sign with. */
export function webhookRequest(submission: Submission, { url }: Webhook): Outgoing {
  return {
    url,
    init: {
      // Not followed, but told.
      redirect: "manual",
      headers: { "Content-Type": "application/json", "Idempotency-Key": submission.key },
      body: JSON.stringify(submission),
    },
  };
}
