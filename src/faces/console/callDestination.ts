import type { InterviewRecord } from "../../interview/record/record.ts";

/** Somewhere that a call can be handed over to. */
export interface CallDestination {
  /** What it is called on the button. */
  readonly name: string;
  /** Takes the record of the call as it is now; a rejection is told, and the call stays as it is. */
  send(record: InterviewRecord): Promise<void>;
  /**
   * Calls back with where a call stands that was handed over, as far as that is known, and whenever that changes. Gives the
   * function that ends this. Left out where a call has arrived once `send` resolves.
   */
  follow?(callId: string, tell: (handover: Handover) => void): () => void;
  /** Sends no more of a call that is deleted. Left out where nothing waits once `send` resolves. */
  withdraw?(callId: string): void;
}

/** Where a call stands that was handed over. */
export interface Handover {
  /** When the call was last changed before it was handed over. */
  readonly changedAt: number;
  /**
   * "kept" on this device until it is sent; "not kept" there, and tried again while the page is open; "given up" after a
   * week, or for too many others.
   */
  readonly state: "sent" | "kept" | "not kept" | "refused" | "given up";
  /** Of a refusal; 0 for a redirect. */
  readonly status?: number;
}
