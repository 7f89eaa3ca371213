/** What goes out to a destination, as `fetch` takes it. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit & { readonly body: string };
}

/** What came of one attempt. */
export type Answer =
  /** Not confirmed where a destination doesn't let a page read its answer. */
  | { readonly state: "sent"; readonly confirmed: boolean }
  /** It will not be taken, now or later; the status is 0 where a page may not know it, as of a redirect. */
  | { readonly state: "refused"; readonly status: number; readonly text: string }
  /** To be tried again; the status is null where no answer came. */
  | {
      readonly state: "failed";
      readonly status: number | null;
      readonly retryAfter: number | null;
    };

/** No answer of the receiver's came: no network, a cut connection, too long a wait. */
export const unanswered: Extract<Answer, { state: "failed" }> = {
  state: "failed",
  status: null,
  retryAfter: null,
};

const longestText = 500;
/** Of what is read of an answer, in characters: what finds the text in it needs all that a form's answer says. */
const longestAnswer = 50_000;
/** A proxy or a hotspot on the way wants something of the visitor first: the receiver knows of nothing. */
const onTheWay = new Set([407, 511]);
/**
 * The same may be taken another time: too slow, in conflict, misdirected, locked, too early, too many. A conflict is
 * that of a key that the receiver is still at work on. It can be on the first attempt too: browsers send a request
 * once more by themselves where a connection that they kept turns out to be closed.
 */
const passing = new Set([408, 409, 421, 423, 425, 429]);
/** Of all that a server can fail in, what it can't do at all. */
const lacking = new Set([501, 505]);

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
  if (ok) return { state: "sent", confirmed: true };
  if (onTheWay.has(status)) return unanswered;
  const retryAfter = waitOf(headers.get("Retry-After"), now);
  // Who says when to come again has not refused for good; of a redirect it says nothing of the kind.
  if (!isFinal(status) || (status >= 400 && retryAfter !== null)) {
    return { state: "failed", status, retryAfter };
  }
  const text = await beginningOf(response);
  return { state: "refused", status, text: say(text).slice(0, longestText) };
}

/**
 * Whether the same request would come to nothing another time too. A redirect would: to follow it is to send to an
 * address that nobody set, or to make a GET of it, and an answer to that would look like success.
 */
function isFinal(status: number): boolean {
  // What is no status at all counts as a server's failure (RFC 9110, 15).
  return status < 500 ? !passing.has(status) : lacking.has(status);
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
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // The oldest of the three forms of a date names no zone. What begins with none of the seven days is no date.
  const date = Date.parse(header.endsWith("GMT") ? header : `${header} GMT`);
  return /^[A-Z][a-z]{2}/.test(header) && date ? Math.max(0, date - now) : null;
}
