import type { Submission } from "../submission.ts";

/** A function of the page's own. It is called at once; what it rejects is tried again while the page lives. */
export interface HostFunction {
  readonly kind: "function";
  readonly send: (submission: Submission) => unknown;
}
