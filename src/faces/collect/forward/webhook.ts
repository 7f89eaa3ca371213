import { createHmac } from "node:crypto";
import { unanswered } from "../../../interview/delivery/destinations/exchange.ts";
import { answered } from "./answered.ts";
import type { Outbound, Outcome, Target } from "./target.ts";

/** How many requests are under way at once. */
const most = 10;

/**
 * An address that takes records as JSON, signed as the Standard Webhooks say: by `webhook-id`, the record's key, it tells
 * what came twice.
 *
 * @param secret `whsec_` and the key in Base64
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function webhookTarget(name: string, url: string, secret: string): Target {
  async function post({ record }: Outbound, signal: AbortSignal): Promise<Outcome> {
    const body = JSON.stringify(record);
    const timestamp = Math.floor(Date.now() / 1000);
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        "webhook-id": record.key,
        "webhook-timestamp": `${timestamp}`,
        "webhook-signature": signatureOf(secret, record.key, timestamp, body),
      },
      body,
      signal,
    });
    // What is answered may repeat what was sent.
    return answered(response, secret, () => "");
  }
  return {
    name,
    kind: "webhook",
    most,
    send: (batch, signal) =>
      Promise.all(batch.map((one) => post(one, signal).catch(() => unanswered))),
  };
}

function signatureOf(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
