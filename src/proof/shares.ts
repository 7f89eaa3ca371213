import type { Definition } from "../questionnaire/definition/definition.ts";
import type { AnswerWeights } from "./answerWeights.ts";
import { type Diagram, reducing } from "./diagram.ts";
import { buildGraph, type InterviewGraph, type Progress } from "./interviewGraph.ts";
import { type Passage, passing } from "./passage.ts";

/** A questionnaire with all that its interviews can come to. */
export interface Proof {
  readonly definition: Definition;
  readonly graph: InterviewGraph;
  readonly diagram: Diagram;
  readonly passage: Passage;
  /** How often answers are given; without them every one is as likely as any other. */
  readonly weights?: AnswerWeights | undefined;
}

/** What becomes of prospects, by how likely their answers are: see `weights` of a proof. */
export interface Shares {
  /** The share of interviews that end in each segment, by id; they add up to 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** How many questions are asked on average. */
  readonly meanAsked: number;
  /** How many different complete interviews there are. */
  readonly interviews: number;
  /** The share of interviews that end in a close call. */
  readonly close: number;
}

/** Looks at every interview, step by step: each step tells how far it is. @throws TooLarge */
export function* proving(
  definition: Definition,
  weights?: AnswerWeights,
): Generator<Progress, Proof> {
  return yield* provingBy(yield* buildGraph(definition), definition, weights);
}

/** Looks at every interview of a graph, step by step. */
export function* provingBy(
  graph: InterviewGraph,
  definition: Definition,
  weights?: AnswerWeights,
): Generator<Progress, Proof> {
  const diagram = yield* reducing(graph);
  return { definition, graph, diagram, passage: yield* passing(graph, diagram, weights), weights };
}

/** Looks at every interview at once. @throws TooLarge */
export function prove(definition: Definition, weights?: AnswerWeights): Proof {
  return finish(proving(definition, weights));
}

/** Runs a generator to its end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The shares of a proven questionnaire. */
export function sharesOf(proof: Proof): Shares {
  const { graph, passage } = proof;
  const { segments } = graph.stages.plan;
  return {
    shares: Object.fromEntries(
      segments.map((id, at) => [id, chanceOf(proof, ({ segment }) => segment === at)]),
    ),
    meanAsked: passage.meanAsked,
    interviews: passage.interviews,
    close: chanceOf(proof, ({ close }) => close),
  };
}

/** The chance of the endings that fit. */
export function chanceOf(
  { graph, passage }: Proof,
  fits: (ending: InterviewGraph["endings"][number]) => boolean,
): number {
  return graph.endings.reduce(
    (sum, ending, index) => (fits(ending) ? sum + (passage.endingChances[index] ?? 0) : sum),
    0,
  );
}

/** The segments that any facts and any interview can reach, in the definition's order. */
export function reachable({ graph, passage }: Proof): string[] {
  const found = new Set([...passage.ends.keys()].map((ending) => graph.endings[ending]?.segment));
  return graph.stages.plan.segments.filter((_, segment) => found.has(segment));
}
