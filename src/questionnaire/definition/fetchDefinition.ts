import type { Definition } from "./definition.ts";
import { type Examination, examine } from "./examine.ts";
import { inNewestFormat } from "./inNewestFormat.ts";
import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

/** What came of fetching a questionnaire for visitors. */
export type Fetching =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly failure: FetchFailure };

/** Why there is no questionnaire. */
export type FetchFailure =
  /** It is no address, or a relative one where there is no page that it could start from: on a server. */
  | { readonly reason: "no-address" }
  /** No answer, or not all of one. Another try may help, as it may for the next. */
  | { readonly reason: "unreachable" }
  | { readonly reason: "status"; readonly status: number }
  | { readonly reason: "too-long" }
  /** Or nested so deep that nobody can go through it. */
  | { readonly reason: "not-json" }
  | { readonly reason: "problems"; readonly problems: readonly Problem[] }
  /** It holds what the sales team thinks of visitors, and anybody can fetch it. */
  | { readonly reason: "private" };

/**
 * Fetches a questionnaire from an address, for visitors: it refuses one that is not published, since whoever can open
 * the address can read the sales team's words in it. Never rejects.
 *
 * @param allowPrivate takes an unpublished one all the same, while a page is being built
 */
export async function fetchDefinition(
  address: string,
  { signal, allowPrivate = false }: { signal?: AbortSignal; allowPrivate?: boolean } = {},
): Promise<Fetching> {
  let request: Request;
  try {
    // Some servers would wait without end for what has no address.
    request = new Request(address, { ...(signal && { signal }) });
  } catch {
    return failed({ reason: "no-address" });
  }
  let text: string;
  try {
    const answer = await fetch(request);
    if (!answer.ok) return failed({ reason: "status", status: answer.status });
    text = await answer.text();
  } catch {
    return failed({ reason: "unreachable" });
  }
  return visitorForm(text, { allowPrivate });
}

/**
 * Reads a questionnaire for visitors, as `fetchDefinition` does once it is fetched. Never rejects.
 *
 * @param allowPrivate takes an unpublished one all the same, while a page is being built
 */
export async function visitorForm(
  text: string,
  { allowPrivate = false }: { allowPrivate?: boolean } = {},
): Promise<Fetching> {
  if (new Blob([text]).size > limits.bytes) return failed({ reason: "too-long" });
  let examination: Examination;
  try {
    examination = examine(inNewestFormat(JSON.parse(text)));
  } catch {
    return failed({ reason: "not-json" });
  }
  if (!examination.ok) return failed({ reason: "problems", problems: await problemsOf(text) });
  // A form that is not published has a `rep` in each segment at least.
  if (!examination.definition.published && !allowPrivate) return failed({ reason: "private" });
  return examination;
}

/** All that is wrong with a text. The code for that comes only where something is. */
async function problemsOf(text: string): Promise<readonly Problem[]> {
  const reader = await import("./read.ts").catch(() => null);
  const reading = reader?.read(text);
  return reading?.ok === false ? reading.problems : [];
}

function failed(failure: FetchFailure): Fetching {
  return { ok: false, failure };
}
