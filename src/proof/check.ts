import type { Definition } from "../definition/definition.ts";
import type { Problem } from "../definition/problem.ts";
import type { Finding } from "./findings/finding.ts";
import type { Progress } from "./interviewGraph.ts";
import { finish } from "./shares.ts";
import type { Summary } from "./summary.ts";

/** What came of checking a questionnaire's text. */
export type Report =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly definition: Definition;
      /** In the order in which they stand in the text. */
      readonly findings: readonly Finding[];
      readonly summary: Summary;
    };

export interface CheckOptions {
  /** The day against which `reviewBy` is held, as YYYY-MM-DD. */
  readonly today: string;
}

/** Reads a questionnaire and examines it whole, step by step: each step tells how far it is. @throws TooLarge */
export declare function checking(text: string, options: CheckOptions): Generator<Progress, Report>;

/** Reads a questionnaire and examines it whole. @throws TooLarge */
export function check(text: string, options: CheckOptions): Report {
  return finish(checking(text, options));
}
