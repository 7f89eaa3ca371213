import type { Definition } from "../../definition/definition.ts";
import { finish, type Proof, proving } from "../shares.ts";
import { shortest, witnessOf } from "../witness.ts";
import type { Found } from "./finding.ts";

/** Rules that never decide: because they never hold, or because an earlier one always decides first. */
export function* findRules(proof: Proof): Generator<Found> {
  const { definition } = proof;
  const firing = rulesThatFire(proof);
  for (const rule of (definition.decision.rules ?? []).keys()) {
    if (firing.has(rule)) continue;
    const path = ["decision", "rules", rule];
    const alone = finish(proving(withoutEarlier(definition, rule)));
    const end = endByRule(alone, 0);
    if (!end) {
      yield { code: "rule-never-fires", path, figures: { rules: [rule] } };
      continue;
    }
    const witness = witnessOf(alone, end);
    yield { code: "rule-hidden", path, figures: { rules: [rule] }, witness };
  }
}

function rulesThatFire({ graph, passage }: Proof): Set<number> {
  return new Set([...passage.ends.keys()].map((ending) => graph.endings[ending]?.rule ?? -1));
}

function endByRule({ graph, passage }: Proof, rule: number) {
  return shortest(
    [...passage.ends].flatMap(([ending, end]) =>
      graph.endings[ending]?.rule === rule ? [end] : [],
    ),
  );
}

function withoutEarlier(definition: Definition, rule: number): Definition {
  const { decision } = definition;
  return {
    ...definition,
    decision: { ...decision, rules: (decision.rules ?? []).slice(rule) },
  };
}
