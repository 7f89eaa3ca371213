import type { Report } from "../../proof/check.ts";
import type { WeighedBy } from "./weighing.ts";

/** What came of checking one file. */
export type Result =
  | {
      readonly file: string;
      readonly text: string;
      readonly report: Report;
      readonly weighedBy?: WeighedBy;
    }
  /** It could not be read as text, or is too large to be examined whole. */
  | { readonly file: string; readonly failure: string };

/** The exit status that a result asks for: 2 without a questionnaire, 1 with an error found, else 0. */
export function statusOf(result: Result): number {
  if ("failure" in result || !result.report.ok) return 2;
  return result.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
