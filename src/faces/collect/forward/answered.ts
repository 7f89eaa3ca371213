import { answerOf } from "../../../interview/delivery/destinations/exchange.ts";
import type { Outcome } from "./target.ts";

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
): Promise<Exclude<Outcome, { state: "skipped" }>> {
  const answer = await answerOf(response, Date.now(), say);
  await response.body?.cancel().catch(() => {});
  if (answer.state !== "refused") return answer;
  const { status } = answer;
  const text = answer.text.replaceAll(secret, "…");
  if (status >= 400 && !ofSetUp.has(status)) return { ...answer, text };
  return { state: "failed", status, retryAfter: null, text };
}

const ofSetUp = new Set([401, 403, 404, 405, 410]);
