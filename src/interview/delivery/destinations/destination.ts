import type { Submission } from "../submission.ts";
import { type Answer, answerOf, type Outgoing } from "./exchange.ts";
import type { HostFunction } from "./hostFunction.ts";
import { type HubSpot, hubSpotRefusal, hubSpotRequest } from "./hubSpot.ts";
import { type Salesforce, salesforceRequest } from "./salesforce.ts";
import { type Webhook, webhookRequest } from "./webhook.ts";

/** Somewhere over the network. Plain data: it can be written as JSON, and kept beside what is to go there. */
export type NetworkDestination = Webhook | HubSpot | Salesforce;

/** Somewhere that submissions go to. */
export type Destination = NetworkDestination | HostFunction;

/** What a destination is called, in outcomes and on the device. */
export function nameOf(destination: Destination): string {
  switch (destination.kind) {
    case "webhook":
      return `webhook ${destination.url}`;
    case "hubspot":
      return `hubspot ${destination.portalId} ${destination.formGuid}`;
    case "salesforce":
      return `salesforce ${destination.oid}`;
    case "function":
      return "function";
  }
}

/** A CRM has no use for somebody whom nobody can reach. */
export function takes(destination: Destination, { lead }: Submission): boolean {
  return lead !== null || destination.kind === "webhook" || destination.kind === "function";
}

/** What to send to a destination. */
export function requestOf(submission: Submission, destination: NetworkDestination): Outgoing {
  switch (destination.kind) {
    case "webhook":
      return webhookRequest(submission, destination);
    case "hubspot":
      return hubSpotRequest(submission, destination);
    case "salesforce":
      return salesforceRequest(submission, destination);
  }
}

/** What a destination's answer says. */
export async function readAnswer(
  response: Response,
  destination: NetworkDestination,
  now: number,
): Promise<Answer> {
  switch (destination.kind) {
    case "webhook":
      return answerOf(response, now);
    case "hubspot":
      return answerOf(response, now, hubSpotRefusal);
    case "salesforce":
      return { state: "sent", confirmed: false };
  }
}
