import type { Coded } from "../../../evidence/learning/codebook.ts";
import type { LearningReport } from "../../../evidence/learning/learningReport.ts";
import type { Warning } from "../../../evidence/learning/warnings.ts";

/** How a questionnaire was learned from a study. */
export interface Learnt {
  /** The study's file. */
  readonly name: string;
  readonly coded: Pick<Coded, "columns" | "segments">;
  readonly report: LearningReport;
  readonly warnings: readonly Warning[];
  /** How many of the questions are asked of everybody. */
  readonly always: number;
}
