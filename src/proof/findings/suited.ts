import { type PlannedCondition, whenIn } from "../../questionnaire/decision/plan.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { suitedItems } from "../../questionnaire/definition/suited.ts";
import { buildGraph, type InterviewGraph, type Progress, TooLarge } from "../interviewGraph.ts";
import { metBySegment } from "../met.ts";
import { type Proof, reachable } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Something that suits some prospects of a segment: where its condition stands, and the ways in which it can hold. */
interface Suited {
  readonly path: Path;
  readonly segment: number;
  readonly conditions: readonly PlannedCondition[];
}

/**
 * Parts of a playbook, and traits of an ideal customer, that suit nobody who ends in their segment, whatever is known,
 * asked or volunteered. What stands in a segment where nobody ends has nobody to suit.
 */
export function* findSuited(proof: Proof): Generator<Progress, Found[]> {
  const { definition, graph } = proof;
  const segments = new Set(reachable(proof));
  const items = suitedIn(proof).filter(({ segment }) =>
    segments.has(graph.stages.plan.segments[segment] as string),
  );
  const idle = yield* unmetIn(graph, items);
  // An interview that is over asks nothing more, and offers not all, but what is known or said all the same can make them hold.
  const suitNobody = yield* unmetAtAll(definition, idle);
  return suitNobody.map(({ path, segment }) => ({
    code: "suits-nobody",
    path,
    figures: {
      segments: [graph.stages.plan.segments[segment] as string],
      ...(path.includes("fit") && { because: "fit" as const }),
    },
  }));
}

function suitedIn({ definition, graph }: Proof): Suited[] {
  return suitedItems(definition).flatMap(({ path, when }) =>
    when
      ? {
          path: [...path, "when"],
          segment: path[1] as number,
          conditions: whenIn(graph.stages.plan, when),
        }
      : [],
  );
}

/** Those that hold in no interview of a graph that ends in their segment. */
function* unmetIn(graph: InterviewGraph, items: readonly Suited[]): Generator<Progress, Suited[]> {
  if (items.length === 0) return [];
  const conditions = items.flatMap((item) => item.conditions);
  const met = yield* metBySegment(graph, conditions);
  return items.filter(
    ({ segment, conditions }) => !conditions.some((condition) => met(segment, condition)),
  );
}

/** Those that hold in none in which everything is heard; none where there are more of those than can be looked at. */
function* unmetAtAll(
  definition: Definition,
  items: readonly Suited[],
): Generator<Progress, Suited[]> {
  if (items.length === 0) return [];
  const decision = { ...definition.decision, stopWhenCertain: false };
  const questions = definition.questions.map(({ offer, ...question }) => question);
  try {
    return yield* unmetIn(yield* buildGraph({ ...definition, questions, decision }), items);
  } catch (error) {
    if (error instanceof TooLarge) return [];
    throw error;
  }
}
