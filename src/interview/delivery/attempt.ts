import { type Destination, kindOf } from "./destinations/destination.ts";
import { type Answer, type Outgoing, unanswered } from "./destinations/exchange.ts";
import type { Submission } from "./submission.ts";

/** Browsers let 65,536 bytes be in flight that outlive their page; the host page may have some of its own. */
const keepaliveRoom = 60_000;
let keptAlive = 0;

/**
 * Sends a submission once. Never rejects.
 * @param timeout in milliseconds
 * @param forgotten ends it at once
 */
export async function attempt(
  submission: Submission,
  destination: Destination,
  timeout: number,
  forgotten: AbortSignal,
  now: () => number,
): Promise<Answer> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeout);
  forgotten.addEventListener("abort", end);
  try {
    if (destination.kind === "function") return await call(submission, destination, ending.signal);
    const kind = kindOf(destination);
    const response = await send(kind.request(submission, destination), ending.signal);
    // It may go on forever, and nobody reads on.
    return await kind.answer(response, now()).finally(end);
  } catch {
    return unanswered;
  } finally {
    clearTimeout(timer);
    forgotten.removeEventListener("abort", end);
  }
}

async function call(
  submission: Submission,
  { send }: Extract<Destination, { kind: "function" }>,
  signal: AbortSignal,
): Promise<Answer> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  await Promise.race([send(submission), ended]);
  return { state: "sent", confirmed: true };
}

/** Outlives the page where there is room for that. */
async function send({ url, init }: Outgoing, signal: AbortSignal): Promise<Response> {
  const size = new TextEncoder().encode(init.body).length;
  const keepalive = keptAlive + size <= keepaliveRoom;
  if (keepalive) keptAlive += size;
  try {
    return await fetch(url, {
      method: "POST",
      // Neither cookies nor the page's address, whose query may hold what is personal.
      credentials: "omit",
      referrerPolicy: "strict-origin",
      ...init,
      keepalive,
      signal,
    });
  } finally {
    if (keepalive) keptAlive -= size;
  }
}
