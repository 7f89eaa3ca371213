/** What goes out to a destination, as `fetch` takes it. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit & { readonly body: string };
}

/** What came of one attempt. */
export type Answer =
  /** Not confirmed where a destination doesn't let a page read its answer. */
  | { readonly state: "sent"; readonly confirmed: boolean }
  /** A refusal that will not change. */
  | { readonly state: "refused"; readonly status: number; readonly text: string }
  /** To be tried again; the status is null where no answer came. */
  | {
      readonly state: "failed";
      readonly status: number | null;
      readonly retryAfter: number | null;
    };

/** No answer came: no network, a cut connection, too long a wait. */
export const unanswered: Answer = { state: "failed", status: null, retryAfter: null };

const longestText = 500;
/** Of what is read of an answer, in characters: what finds the text in it needs all that a form's answer says. */
const longestAnswer = 50_000;
const passing = new Set([408, 425, 429]);

/**
 * Reads an answer by its status. What it leaves unread is for the caller to end.
 * @param say finds in the text of a refusal what a person should read
 */
export async function answerOf(
  response: Response,
  now: number,
  say: (text: string) => string = (text) => text,
): Promise<Answer> {
  const { status, ok, headers } = response;
  if (status >= 400 && status < 500 && !passing.has(status)) {
    const text = await beginningOf(response);
    return { state: "refused", status, text: say(text).slice(0, longestText) };
  }
  return ok
    ? { state: "sent", confirmed: true }
    : { state: "failed", status, retryAfter: waitOf(headers.get("Retry-After"), now) };
}

/** What an answer says, as far as it comes: it may be of any length. */
async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (text.length < longestAnswer) {
    const { value } = (await reader?.read().catch(() => null)) ?? {};
    if (!value) break;
    text += value;
  }
  return text;
}

/** How many milliseconds to wait; a page may read this header only where the receiver exposes it. */
function waitOf(header: string | null, now: number): number | null {
  if (!header) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
