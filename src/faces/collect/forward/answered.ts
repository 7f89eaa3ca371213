import { answerOf } from "../../../interview/delivery/destinations/exchange.ts";
import type { Failed, NotDone, Outcome } from "./target.ts";

/**
 * What an answer of a target says. A redirect, a secret that isn't taken and an address with nothing behind are of how the
 * target is set up, which can be put right: no record is given up for that.
 *
 * @param secret what must not be told, though the target may say it
 */
export async function answered(
  response: Response,
  secret: string,
  say?: (text: string) => string,
): Promise<NotDone | Extract<Outcome, { state: "sent" }>> {
  const answer = await answerOf(response, Date.now(), say);
  await response.body?.cancel().catch(() => {});
  if (answer.state !== "refused") return answer;
  const { status } = answer;
  const text = answer.text.replaceAll(secret, "…");
  if (status >= 400 && !ofSetUp.has(status)) return { ...answer, text };
  return { state: "failed", status, retryAfter: null, text };
}

/** What an answer says that is no failure: JSON, which a page on the way isn't that wants somebody to sign in. */
export async function bodyOf(response: Response): Promise<{ readonly body: object } | Failed> {
  const body = parsed(await response.text());
  if (typeof body === "object" && body !== null) return { body };
  const text = "It answers with no JSON: another page is at this address, or a proxy on the way.";
  return { state: "failed", status: response.status, retryAfter: null, text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ofSetUp = new Set([401, 403, 404, 405, 410]);
