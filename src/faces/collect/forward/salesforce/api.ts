import { unanswered } from "../../../../interview/delivery/destinations/exchange.ts";
import { answered, bodyOf } from "../answered.ts";
import type { NotDone } from "../target.ts";
import { errorIn, outcomeOf } from "./refusals.ts";
import { tokenFrom } from "./token.ts";

/** Spring ’26: each version is supported for three years at the least. */
export const apiVersion = "66.0";

/** How an org is reached. */
export interface SalesforceAccess {
  /** The org's My Domain, such as https://acme.my.salesforce.com. */
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether what a duplicate rule only alerts of is saved. */
  readonly duplicates: boolean;
}

/** What is to be written of a record; null clears a field. */
export type Fields = Readonly<Record<string, string | number | null>>;

/** A record to be written, and by what it is told which it is. */
export interface Writing {
  /** Its own id in Salesforce, or its external id. */
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
}

/** The id that something has in Salesforce, or why it has none. */
export type Written = { readonly state: "written"; readonly id: string } | NotDone;

/** Salesforce's REST API, for a connected app. */
export class SalesforceApi {
  readonly #access: SalesforceAccess;
  readonly #address: string;
  #token: string | null = null;

  constructor(access: SalesforceAccess) {
    this.#access = access;
    this.#address = access.address.replace(/\/$/, "");
  }

  /**
   * Makes or changes records of one type by an external id, and gives what came of each by it: up to 200 in a call, each
   * by itself, so that what is refused keeps nothing else back.
   *
   * @see https://developer.salesforce.com/docs/platform/api-rest/guide/resources-composite-sobjects-collections-upsert.html
   */
  upsert(
    type: string,
    idField: string,
    writings: readonly Writing[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Written>> {
    const path = `/composite/sobjects/${type}/${idField}`;
    return this.#write(path, idField, writings, signal);
  }

  /**
   * Changes records by their own ids.
   *
   * @see https://developer.salesforce.com/docs/platform/api-rest/guide/resources-composite-sobjects-collections-update.html
   */
  update(writings: readonly Writing[], signal: AbortSignal): Promise<ReadonlyMap<string, Written>> {
    return this.#write("/composite/sobjects", "id", writings, signal);
  }

  /** @see https://developer.salesforce.com/docs/platform/api-rest/guide/resources-query.html */
  async query(
    statement: string,
    signal: AbortSignal,
  ): Promise<{ readonly rows: readonly Fields[] } | NotDone> {
    const path = `/query?${new URLSearchParams({ q: statement })}`;
    const answer = await this.#call("GET", path, undefined, signal);
    if (!("body" in answer)) return answer;
    const { records } = Object(answer.body) as { records?: unknown };
    return Array.isArray(records) ? { rows: records } : unanswered;
  }

  async #write(
    path: string,
    idField: string,
    writings: readonly Writing[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Written>> {
    const written = new Map<string, Written>();
    for (let at = 0; at < writings.length; at += most) {
      const part = writings.slice(at, at + most);
      const records = part.map(({ id, type, fields }) => ({
        attributes: { type },
        ...fields,
        [idField]: id,
      }));
      const answer = await this.#call("PATCH", path, { allOrNone: false, records }, signal);
      for (const [place, { id }] of part.entries()) {
        written.set(id, "body" in answer ? said(answer.body, place, idField) : answer);
      }
    }
    return written;
  }

  /** Calls the API; where the token has run out, once more with a new one. */
  async #call(
    method: string,
    path: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<{ readonly body: unknown } | NotDone> {
    const isKept = this.#token !== null;
    if (this.#token === null) {
      const answer = await tokenFrom(this.#address, this.#access, signal);
      if (!("token" in answer)) return answer;
      this.#token = answer.token;
    }
    const answer = await this.#callWith(this.#token, method, path, body, signal);
    if ("body" in answer || answer.status !== 401) return answer;
    this.#token = null;
    return isKept ? this.#call(method, path, body, signal) : answer;
  }

  async #callWith(
    token: string,
    method: string,
    path: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<{ readonly body: unknown } | NotDone> {
    try {
      const response = await fetch(`${this.#address}/services/data/v${apiVersion}${path}`, {
        method,
        redirect: "manual",
        headers: {
          Authorization: `Bearer ${token}`,
          "Content-Type": "application/json",
          // https://developer.salesforce.com/docs/platform/api-rest/guide/headers-duplicaterules.html
          ...(this.#access.duplicates && { "Sforce-Duplicate-Rule-Header": "allowSave=true" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal,
      });
      if (response.ok) return await bodyOf(response);
      const outcome = await answered(response, token, (text) => errorIn(parsed(text)) ?? "");
      if (outcome.state === "sent") return unanswered;
      return isError.test(outcome.text ?? "")
        ? outcomeOf(outcome.status ?? 0, outcome.text ?? "")
        : outcome;
    } catch {
      return unanswered;
    }
  }
}

/** How what Salesforce itself says begins; what stands before it may say something else. */
const isError = /^[A-Z_]+: /;

/** The most records that one call takes. */
const most = 200;

/** What an answer says of one record; they stand in the order in which they were sent. */
function said(body: unknown, place: number, idField: string): Written {
  const { id, success, errors } = Object(Array.isArray(body) ? body[place] : null) as {
    id?: unknown;
    success?: unknown;
    errors?: unknown;
  };
  if (success === true && typeof id === "string") return { state: "written", id };
  const error = errorIn(errors);
  return error ? outcomeOf(0, error, idField) : unanswered;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
