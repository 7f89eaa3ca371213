import type { Submission } from "../submission.ts";
import type { Kind } from "./kind.ts";
import { mustBe } from "./setting.ts";

/** A function of the page's own. It is called at once; what it rejects is tried again while the page lives. */
export interface HostFunction {
  readonly kind: "function";
  readonly send: (submission: Submission) => unknown;
}

export const hostFunction: Kind<HostFunction> = {
  settings: { send: mustBe((value) => typeof value === "function", "a function") },
  address: [],
};
