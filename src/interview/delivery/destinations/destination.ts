import type { Submission } from "../submission.ts";
import type { Outgoing } from "./exchange.ts";
import { type HostFunction, hostFunction } from "./hostFunction.ts";
import { hubspot } from "./hubSpot.ts";
import type { NetworkKind } from "./kind.ts";
import { salesforce } from "./salesforce.ts";
import { webhook } from "./webhook.ts";

/** Every kind that there is. A new one is a file as theirs, and a line here. */
export const kinds = { webhook, hubspot, salesforce, function: hostFunction };

type SettingsOf<K> = K extends NetworkKind<infer Settings> ? Settings : never;

/** Somewhere over the network. Plain data: it can be written as JSON, and kept beside what is to go there. */
export type NetworkDestination = SettingsOf<(typeof kinds)[keyof typeof kinds]>;

/** Somewhere that submissions go to. */
export type Destination = NetworkDestination | HostFunction;

/** What a destination is called, in outcomes and on the device. */
export function nameOf(destination: Destination): string {
  return [destination.kind, ...addressOf(destination)].join(" ");
}

/** Where something is, as its kind says; nothing of a kind that perhaps another version knows. */
export function addressOf(destination: { readonly kind: string }): readonly unknown[] {
  const all: Readonly<Record<string, { readonly address: readonly string[] }>> = kinds;
  const { address = [] } = all[destination.kind] ?? {};
  return address.map((name) => (destination as Readonly<Record<string, unknown>>)[name]);
}

/** Whether a submission is for a destination. */
export function takes({ kind }: Destination, { lead }: Submission): boolean {
  return lead !== null || !kinds[kind].needsLead;
}

/** Whether what somebody left before the end is for a destination. */
export function takesUnfinished(destination: Destination): destination is NetworkDestination {
  return kinds[destination.kind].takesUnfinished === true;
}

/** What to send to a destination. */
export function requestOf(submission: Submission, destination: NetworkDestination): Outgoing {
  return kindOf(destination).request(submission, destination);
}

/** The kind of a destination over the network. */
export function kindOf<D extends NetworkDestination>({ kind }: D): NetworkKind<D> {
  return kinds[kind] as NetworkKind<never> as NetworkKind<D>;
}
