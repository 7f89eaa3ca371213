import type { Definition } from "../../../src/index.ts";
import { decisionOf } from "../../questionnaire/decision/bruteDecision.ts";
import {
  type EveryInterview,
  everyInterview,
  type Interview,
  type Moment,
  withoutStopping,
} from "../everyInterview.ts";
import type { NaiveFinding } from "./findings.ts";

/**
 * Rules that never decide, told apart by whether they would without the ones before them, or in interviews that go on
 * when they are over; of the last, those that make no difference there.
 */
export function naiveRules({ definition, all }: EveryInterview): NaiveFinding[] {
  const { all: whole } = everyInterview(withoutStopping(definition));
  return (definition.decision.rules ?? []).flatMap((_, rule): NaiveFinding[] => {
    if (all.some(({ decision }) => decision.rule === rule)) return [];
    const path = ["decision", "rules", rule];
    const late = whole.filter(({ decision }) => decision.rule === rule);
    if (late.length > 0) {
      const without = withoutRule(definition, rule);
      const isSame = late.every(({ trail, decision }) => {
        const { counted } = trail.at(-1) as Moment;
        return decisionOf(without, counted).segment === decision.segment;
      });
      const figures = { rules: [rule], because: "certain-before" as const };
      return isSame ? [{ code: "rule-never-fires", path, figures }] : [];
    }
    const code = decidedAlone(definition, rule).length > 0 ? "rule-hidden" : "rule-never-fires";
    return [{ code, path, figures: { rules: [rule] } }];
  });
}

/** The interviews that a rule decides where the rules before it are taken away; if none, those that go on when they are over. */
export function decidedAlone(definition: Definition, rule: number): Interview[] {
  const first = withoutRulesBefore(definition, rule);
  const decided = ({ all }: EveryInterview) => all.filter(({ decision }) => decision.rule === 0);
  const heard = decided(everyInterview(first));
  return heard.length > 0 ? heard : decided(everyInterview(withoutStopping(first)));
}

export function withoutRulesBefore(definition: Definition, rule: number): Definition {
  const { rules = [] } = definition.decision;
  return { ...definition, decision: { ...definition.decision, rules: rules.slice(rule) } };
}

function withoutRule(definition: Definition, rule: number): Definition {
  const { rules = [] } = definition.decision;
  return { ...definition, decision: { ...definition.decision, rules: rules.toSpliced(rule, 1) } };
}
