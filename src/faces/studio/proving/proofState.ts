import type { Edit } from "../../../proof/diff/edit.ts";
import type { Finding } from "../../../proof/findings/finding.ts";
import type { Progress } from "../../../proof/interviewGraph.ts";
import type { Summary } from "../../../proof/summary.ts";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";
import type { GoodVersion } from "../document/document.ts";
import type { Weighing } from "./weighing.ts";

/** What is proved so far; the worker that proves says more as it goes. */
export interface ProofState {
  /** How it stands with the last version that could be read. */
  readonly state: "working" | "done" | "too-large" | "failed";
  /** How far a proof is that takes longer than a second, or where it was given up as too large. */
  readonly progress: Progress | null;
  /** The last version that was checked: an earlier one while another is worked on, and null before the first. */
  readonly checked: Checked | null;
  /** The last version that was compared; null where what it is to be compared with can't be read, or there is none. */
  readonly compared: Compared | null;
}

/** What stands of one version. */
export interface Checked {
  readonly version: GoodVersion;
  /** What its figures are weighed by; null where every answer is as likely as any other. */
  readonly weighing: Weighing | null;
  /** In the order in which they stand in the text. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Of each question that is ever asked, the fewest answers after which it is, facts among them. */
  readonly ways: ReadonlyMap<string, Answers>;
}

/** What one version does to prospects, compared with another. */
export interface Compared {
  readonly version: GoodVersion;
  readonly weighing: Weighing | null;
  /** The version that it is compared with, and its text. */
  readonly opened: Definition;
  readonly baseline: string;
  /** That version in figures. */
  readonly before: Summary;
  readonly edit: Edit;
}

/** Before anything is proved. */
export const nothingProved: ProofState = {
  state: "working",
  progress: null,
  checked: null,
  compared: null,
};
