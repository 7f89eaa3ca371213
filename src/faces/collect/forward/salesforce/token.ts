import { unanswered } from "../../../../interview/delivery/destinations/exchange.ts";
import { answered, bodyOf } from "../answered.ts";
import type { Outcome } from "../target.ts";

/** A token, or why there is none; that can always be put right. */
export type TokenAnswer = { readonly token: string } | Extract<Outcome, { state: "failed" }>;

/**
 * Asks an org for a token by the client credentials of a connected app, or of an external client app, as they are called
 * now. The address is the org's My Domain: that of the login page has no such flow.
 *
 * @see https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_client_credentials_flow.htm
 */
export async function tokenFrom(
  address: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
  signal: AbortSignal,
): Promise<TokenAnswer> {
  try {
    const response = await fetch(`${address}/services/oauth2/token`, {
      method: "POST",
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
      signal,
    });
    if (response.ok) {
      const read = await bodyOf(response);
      if (!("body" in read)) return read;
      const { access_token } = read.body as { access_token?: unknown };
      return typeof access_token === "string" ? { token: access_token } : unanswered;
    }
    const { status } = response;
    const answer = await answered(response, clientSecret, saidIn);
    if (answer.state === "sent") return unanswered;
    const { text = "" } = answer as { text?: string };
    const retryAfter = answer.state === "failed" ? answer.retryAfter : null;
    return { state: "failed", status, retryAfter, text: `No token. ${text}`.trim() };
  } catch {
    return unanswered;
  }
}

function saidIn(text: string): string {
  try {
    const { error, error_description: why } = JSON.parse(text);
    return `${error}: ${why}`;
  } catch {
    return "";
  }
}
