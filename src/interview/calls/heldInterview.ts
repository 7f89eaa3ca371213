import type { Answers, Known } from "../../questionnaire/definition/definition.ts";

/** An interview that was held: a call, or one that a visitor sent. */
export interface HeldInterview {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** What it was held with; null where the file doesn't say. */
  readonly questionnaire: { readonly id: string; readonly version: string } | null;
  readonly known: Known;
  readonly answers: Answers;
}
