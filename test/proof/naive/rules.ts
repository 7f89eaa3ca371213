import type { Definition } from "../../../src/index.ts";
import { type EveryInterview, everyInterview, type Interview } from "../everyInterview.ts";
import type { NaiveFinding } from "./findings.ts";

/** Rules that never decide, told apart by whether they would without the ones before them. */
export function naiveRules({ definition, all }: EveryInterview): NaiveFinding[] {
  return (definition.decision.rules ?? []).flatMap((_, rule): NaiveFinding[] => {
    if (all.some(({ decision }) => decision.rule === rule)) return [];
    const code = decidedAlone(definition, rule).length > 0 ? "rule-hidden" : "rule-never-fires";
    return [{ code, path: ["decision", "rules", rule], figures: { rules: [rule] } }];
  });
}

/** The interviews that a rule decides where the rules before it are taken away. */
export function decidedAlone(definition: Definition, rule: number): Interview[] {
  const { all } = everyInterview(withoutRulesBefore(definition, rule));
  return all.filter(({ decision }) => decision.rule === 0);
}

export function withoutRulesBefore(definition: Definition, rule: number): Definition {
  const { rules = [] } = definition.decision;
  return { ...definition, decision: { ...definition.decision, rules: rules.slice(rule) } };
}
