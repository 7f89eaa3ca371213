/**
 * A finished interview on its way out: `openOutbox` sends it and loses nothing; destinations are where it goes; and
 * `toDataLayer` and `toTrack` tell analytics what happened, without anything personal.
 */
export {
  type AnalyticsHappening,
  type AnalyticsSubject,
  toDataLayer,
  toTrack,
} from "./analytics.ts";
export {
  type Destination,
  type NetworkDestination,
  requestOf,
} from "./destinations/destination.ts";
export { destinationsFrom } from "./destinations/destinationsFrom.ts";
export type { HostFunction } from "./destinations/hostFunction.ts";
export type { HubSpot } from "./destinations/hubSpot.ts";
export type { Part } from "./destinations/part.ts";
export type { Salesforce } from "./destinations/salesforce.ts";
export type { Webhook } from "./destinations/webhook.ts";
export type { Limits } from "./entry.ts";
export { newId } from "./newId.ts";
export { type Outbox, type OutboxSettings, openOutbox, type RefusedSubmission } from "./outbox.ts";
export type { Outcome, State } from "./outcome.ts";
export {
  type Campaign,
  pageOf,
  type Submission,
  submissionOf,
  type UnfinishedSubmission,
  type VisitedPage,
} from "./submission.ts";
