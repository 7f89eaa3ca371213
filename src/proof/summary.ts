import type { Shares } from "./shares.ts";

/** A questionnaire in figures, with nothing known beforehand and every answer equally likely. */
export interface Summary extends Shares {
  /** How many questions fewer are asked on average because an interview ends when its segment is certain. */
  readonly savedByStopping: number;
  /** The share of interviews that end level on points. */
  readonly ties: number;
  /** The share of interviews that no segment has a point in. */
  readonly fallback: number;
  /**
   * The expected share of the uncertainty about the segment that a question's answer removes by itself, by question
   * id, from 0 to 1: mutual information over entropy, "not asked" being an answer too. All 0 where one segment has
   * everybody.
   */
  readonly contributions: Readonly<Record<string, number>>;
}
