import { type Destination, nameOf } from "./destinations/destination.ts";
import type { Entry } from "./entry.ts";

/** What became of a submission at one destination. */
export type Outcome = {
  /** This submission at this destination: two functions of a page have one name, and so can two forms. */
  readonly id: string;
  readonly key: string;
  readonly interview: string;
  /** The kind, and where it is: `webhook https://example.com/leads`. */
  readonly destination: string;
} & State;

export type State =
  /** Not confirmed where a destination doesn't let a page read its answer. */
  | { readonly state: "sent"; readonly confirmed: boolean }
  /** Safe on the device, until it is sent. */
  | { readonly state: "kept" }
  /** In this page's memory only; it is tried again for as long as the page lives. */
  | { readonly state: "not kept" }
  /** The destination will not have it, or is not set up to; it is never tried again. The status is 0 for a redirect. */
  | { readonly state: "refused"; readonly status: number; readonly text: string }
  /** Never sent: tried for too long, it had to make room for later ones, or all was to be forgotten. */
  | { readonly state: "given up"; readonly because: "age" | "number" | "forgotten" };

export function outcomeOf(
  { id, submission, destination }: Entry<Destination>,
  state: State,
): Outcome {
  const { key, interview } = submission;
  return { id, key, interview, destination: nameOf(destination), ...state };
}
