import { contributionsOf } from "./contributions.ts";
import { buildWithoutStopping, type Progress } from "./interviewGraph.ts";
import { chanceOf, type Proof, provingBy, type Shares, sharesOf } from "./shares.ts";

/** A questionnaire in figures; unless a proof has weights, with nothing known beforehand and every answer equally likely. */
export interface Summary extends Shares {
  /** How many questions fewer are asked on average because an interview ends when its segment is certain. */
  readonly savedByStopping: number;
  /** The share of interviews that end level on points. */
  readonly ties: number;
  /** The share of interviews that no segment has a point in. */
  readonly fallback: number;
  /**
   * The expected share of the uncertainty about the segment that a question's answer removes by itself in the interviews
   * in which it is asked, by question id, from 0 to 1: mutual information over entropy.
   */
  readonly contributions: Readonly<Record<string, number>>;
}

/** Sums up a proven questionnaire. @throws TooLarge */
export function* summing(proof: Proof): Generator<Progress, Summary> {
  const shares = sharesOf(proof);
  return {
    ...shares,
    savedByStopping: (yield* askedWithoutStopping(proof)) - shares.meanAsked,
    ties: chanceOf(proof, ({ tie }) => tie),
    fallback: chanceOf(proof, ({ decidedBy }) => decidedBy === "fallback"),
    contributions: contributionsOf(proof),
  };
}

function* askedWithoutStopping({ definition, weights }: Proof): Generator<Progress, number> {
  const graph = yield* buildWithoutStopping(definition);
  const { passage } = yield* provingBy(graph, definition, weights);
  return passage.meanAsked;
}
