import type { VersionWeights } from "../../../proof/diff/edit.ts";
import type { Progress } from "../../../proof/interviewGraph.ts";
import type { Renamed } from "../document/renames.ts";
import type { Checked, Compared } from "./proofState.ts";

/** What the worker is asked: to prove a text, and to compare it with the one that was opened. */
export interface ProofRequest {
  /** Counts up: a later one cancels those before it. */
  readonly run: number;
  readonly text: string;
  readonly opened: string;
  /** What was renamed meanwhile. */
  readonly renames: readonly Renamed[];
  readonly weights: VersionWeights | null;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** What comes of it, one after the other. */
export type ProofStep =
  | { readonly kind: "progress"; readonly progress: Progress }
  | ({ readonly kind: "checked" } & Omit<Checked, "version" | "weighing">)
  | ({ readonly kind: "compared" } & Pick<Compared, "before" | "edit">);

/** What the worker says of a run. */
export type ProofMessage = { readonly run: number } & (
  | ProofStep
  | { readonly kind: "done" }
  | { readonly kind: "too-large"; readonly progress: Progress }
  | { readonly kind: "failed" }
);
