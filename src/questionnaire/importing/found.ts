import type { Text } from "../definition/definition.ts";
import type { Missed } from "./missed.ts";

/** What somebody's list or another tool's form holds of a questionnaire, before it is made to fit the format. */
export interface Found {
  readonly title?: Text | undefined;
  /** What visitors read before they begin. */
  readonly intro?: Text | undefined;
  /** The language of the texts, where the source tells it: a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly questions: readonly FoundQuestion[];
  /** The names of segments, where the source has an order of its own for them. */
  readonly segments?: readonly string[] | undefined;
  /** What could not be taken, in the source's order. */
  readonly missed: readonly Missed[];
}

export interface FoundQuestion {
  readonly text: Text;
  readonly hint?: Text | undefined;
  /** How many answers may be chosen at the most; one where it isn't said. */
  readonly choose?: number | undefined;
  readonly answers: readonly FoundAnswer[];
  /** What stands for it in what is missed of it; its text where it has one. */
  readonly name?: string | undefined;
}

export interface FoundAnswer {
  readonly text: Text;
  /** For which segments it speaks, by their names. */
  readonly points?: readonly (readonly [segment: string, points: number])[] | undefined;
}
