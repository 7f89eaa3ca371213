import { answerOf } from "./exchange.ts";
import type { NetworkKind } from "./kind.ts";
import { address } from "./setting.ts";

/** An address that takes submissions as JSON. Whoever takes each `Idempotency-Key` once has each submission once. */
export interface Webhook {
  readonly kind: "webhook";
  readonly url: string;
  /** Whether the sign-in of whoever sits before the page goes along, to an address of the page's own origin. Code says it, no setting. */
  readonly credentials?: "same-origin";
}

export const webhook: NetworkKind<Webhook> = {
  settings: { url: address },
  address: ["url"],
  takesUnfinished: true,
  /** The key is in the body too, as `key`. Nothing is signed: a page can keep no secret to sign with. */
  request: (submission, { url, credentials }) => ({
    url,
    init: {
      // Not followed, but told.
      redirect: "manual",
      ...(credentials && { credentials }),
      headers: { "Content-Type": "application/json", "Idempotency-Key": submission.key },
      body: JSON.stringify(submission),
    },
  }),
  answer: answerOf,
};
