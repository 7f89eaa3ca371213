import type { Call } from "../../interview/calls/call.ts";

/** Somewhere that a call can be handed over to. */
export interface CallDestination {
  /** What it is called on the button. */
  readonly name: string;
  /** Takes the call, with the answers that count; a rejection is told, and the call stays as it is. */
  send(call: Call): Promise<void>;
}
