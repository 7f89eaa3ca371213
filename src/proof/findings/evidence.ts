import { type PlannedCondition, whenIn } from "../../questionnaire/decision/plan.ts";
import { interviewFailing } from "../failing.ts";
import type { Progress } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/**
 * Segments that have evidence, but none for some prospect who ends there: each piece suits others, whatever else may come
 * to be known of that one.
 */
export function* findEvidenceGaps(proof: Proof): Generator<Progress, Found[]> {
  const found: Found[] = [];
  for (const [at, { id, rep }] of proof.definition.segments.entries()) {
    const conditions = conditionsOfAll(proof, rep?.playbook.evidence ?? []);
    const witness = conditions && (yield* interviewFailing(proof, at, conditions));
    if (!witness) continue;
    const path = ["segments", at, "rep", "playbook", "evidence"];
    found.push({ code: "evidence-gap", path, figures: { segments: [id] }, witness });
  }
  return found;
}

type Evidence = NonNullable<Proof["definition"]["segments"][number]["rep"]>["playbook"]["evidence"];

/** The ways in which one piece or another can suit a prospect; undefined where one suits everybody, or there is none. */
function conditionsOfAll(
  { graph }: Proof,
  evidence: Evidence,
): readonly PlannedCondition[] | undefined {
  if (evidence.length === 0) return undefined;
  const all = evidence.map(({ when = {} }) => whenIn(graph.stages.plan, when));
  const conditions = all.flat();
  return conditions.some((clauses) => clauses.length === 0) ? undefined : conditions;
}
