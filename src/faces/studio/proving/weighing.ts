import type { VersionWeights } from "../../../proof/diff/edit.ts";

/** Real answers to weigh by, in place of every answer equally likely. */
export interface Weighing {
  readonly weights: VersionWeights;
  /** The file that they stand in, and how many customers are in it. */
  readonly name: string;
  readonly customers: number;
}
