import { unanswered } from "../../../../interview/delivery/destinations/exchange.ts";
import { answered, bodyOf } from "../answered.ts";
import type { NotDone, Outcome } from "../target.ts";

/** What is to be made or changed, by a property that is unique among its kind. */
export interface Upsert {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** The id that something has in HubSpot, or why it has none. */
export type Written = { readonly state: "written"; readonly id: string } | NotDone;

/** The ids of two objects. */
export type Pair = readonly [from: string, to: string];

/** HubSpot's API for a private app's token. */
export class HubSpotApi {
  readonly #address: string;
  readonly #token: string;
  readonly #say: (error: HubSpotError) => string;

  /** @param say what is told of an error: by itself its codes, since its message may repeat what was sent */
  constructor(address: string, token: string, say = codesOf) {
    this.#address = address.replace(/\/$/, "");
    this.#token = token;
    this.#say = say;
  }

  /**
   * Makes or changes objects, and gives what came of each by its id. Where a batch is refused as a whole for one of
   * them, the others are sent without it.
   *
   * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/upsert-contacts
   */
  async upsert(
    type: string,
    idProperty: string,
    inputs: readonly Upsert[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Written>> {
    const written = new Map<string, Written>();
    for (const part of parts(inputs))
      await this.#upsertInto(written, type, idProperty, part, signal);
    return written;
  }

  async #upsertInto(
    written: Map<string, Written>,
    type: string,
    idProperty: string,
    inputs: readonly Upsert[],
    signal: AbortSignal,
  ): Promise<void> {
    const traced = inputs.map((input, at) => ({
      ...input,
      idProperty,
      objectWriteTraceId: `${at}`,
    }));
    const answer = await this.call(
      "POST",
      `/crm/v3/objects/${type}/batch/upsert`,
      { inputs: traced },
      signal,
    );
    if (!("body" in answer)) {
      if (answer.state === "refused" && inputs.length > 1) {
        for (const some of halves(inputs))
          await this.#upsertInto(written, type, idProperty, some, signal);
        return;
      }
      for (const { id } of inputs) written.set(id, answer);
      return;
    }
    const unsaid: Upsert[] = [];
    for (const [at, input] of inputs.entries()) {
      const outcome = said(answer.body, `${at}`, input.id, idProperty, this.#say);
      if (outcome) written.set(input.id, outcome);
      else unsaid.push(input);
    }
    // What an answer says nothing of is asked for again, unless it had nothing else to speak of.
    if (unsaid.length === inputs.length) for (const { id } of unsaid) written.set(id, unanswered);
    else if (unsaid.length > 0) await this.#upsertInto(written, type, idProperty, unsaid, signal);
  }

  /**
   * Associates objects, which may be so already; gives what came of each pair that could not be. Of those that an answer
   * speaks of together with others it is asked again by themselves.
   *
   * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/batch/create-associations
   */
  async associate(
    from: string,
    to: string,
    pairs: readonly Pair[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<Pair, Outcome>> {
    const failed = new Map<Pair, Outcome>();
    for (const part of parts(pairs)) await this.#associateInto(failed, from, to, part, signal);
    return failed;
  }

  async #associateInto(
    failed: Map<Pair, Outcome>,
    from: string,
    to: string,
    pairs: readonly Pair[],
    signal: AbortSignal,
  ): Promise<void> {
    const inputs = pairs.map(([one, other]) => ({ from: { id: one }, to: { id: other } }));
    const path = `/crm/v4/associations/${from}/${to}/batch/associate/default`;
    const answer = await this.call("POST", path, { inputs }, signal);
    const [error] = "body" in answer ? (answer.body.errors ?? []) : [];
    if ("body" in answer && !error) return;
    if (pairs.length > 1 && ("body" in answer || answer.state === "refused")) {
      for (const some of halves(pairs)) await this.#associateInto(failed, from, to, some, signal);
      return;
    }
    // What is gone, though the search still gave it, is no longer given a while later.
    const text = error ? this.#say(error) : "";
    const outcome: Outcome =
      "body" in answer ? { state: "failed", status: 207, retryAfter: null, text } : answer;
    for (const pair of pairs) failed.set(pair, outcome);
  }

  /** Calls the API once; gives what it answers, or what came of that. */
  async call(
    method: string,
    path: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<{ readonly body: Answered } | NotDone> {
    try {
      const response = await fetch(`${this.#address}${path}`, {
        method,
        redirect: "manual",
        headers: { Authorization: `Bearer ${this.#token}`, "Content-Type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal,
      });
      if (response.ok) return await bodyOf(response);
      if (response.status === 429) return await tooMany(response);
      const outcome = await answered(response, this.#token, (text) => this.#say(errorIn(text)));
      return outcome.state === "sent" ? unanswered : outcome;
    } catch {
      return unanswered;
    }
  }
}

interface Answered {
  readonly results?: readonly {
    readonly id?: string;
    readonly objectWriteTraceId?: string;
    readonly properties?: Readonly<Record<string, string | null>>;
  }[];
  readonly errors?: readonly HubSpotError[];
}

/** @see https://developers.hubspot.com/docs/api-reference/error-handling */
export interface HubSpotError {
  readonly message?: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly code?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly errors?: readonly HubSpotError[];
}

/** What an error is called, and the properties that it is of, which are ours or the account's own. */
function codesOf({ category, subCategory, code, context, errors = [] }: HubSpotError): string {
  const codes = [category, subCategory, code].filter((one) => /^[A-Z][\w.]{2,80}$/.test(`${one}`));
  const names = Object(context).propertyName ?? [];
  const properties = Array.isArray(names)
    ? names.filter((name) => /^\w{1,100}$/.test(`${name}`))
    : [];
  const inner = Array.isArray(errors) ? errors.map((one) => codesOf(Object(one))) : [];
  return [...new Set([...codes, ...properties, ...inner])].filter(Boolean).join(" ").slice(0, 500);
}

/** What HubSpot says of an error, which a person should read who has sent nobody's data. */
export function messageOf({ message }: HubSpotError): string {
  return `${message ?? ""}`.slice(0, 500);
}

/** The most objects that one call takes. */
const most = 100;

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  return Array.from({ length: count }, (_, at) => all.slice(at * most, (at + 1) * most));
}

function halves<T>(all: readonly T[]): readonly (readonly T[])[] {
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half), all.slice(half)];
}

/**
 * What an answer says of one object; it may have written some and refused others (207).
 *
 * @see https://developers.hubspot.com/docs/api-reference/error-handling
 */
function said(
  { results = [], errors = [] }: Answered,
  trace: string,
  id: string,
  idProperty: string,
  say: (error: HubSpotError) => string,
): Written | null {
  const result = results.find((one) =>
    one.objectWriteTraceId === undefined
      ? one.properties?.[idProperty]?.toLowerCase() === id.toLowerCase()
      : one.objectWriteTraceId === trace,
  );
  if (result?.id !== undefined) return { state: "written", id: `${result.id}` };
  const error = errors.find(({ context }) => context?.objectWriteTraceId?.includes(trace));
  return error ? { state: "refused", status: 207, text: say(error) } : null;
}

/**
 * How long a limit lasts, in milliseconds. That of a day ends at midnight where the account is, which nobody here knows.
 *
 * @see https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
const limits: Readonly<Record<string, number>> = {
  DAILY: 3_600_000,
  TEN_SECONDLY_ROLLING: 10_000,
  SECONDLY: 1_000,
};

async function tooMany(response: Response): Promise<Extract<Outcome, { state: "failed" }>> {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const { policyName = "" } = (await response.json().catch(() => ({}))) as { policyName?: string };
  const retryAfter = Number.isFinite(seconds) ? seconds * 1000 : (limits[policyName] ?? null);
  return { state: "failed", status: 429, retryAfter, text: limits[policyName] ? policyName : "" };
}

function errorIn(text: string): HubSpotError {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
