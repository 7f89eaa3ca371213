import type { Given } from "../../questionnaire/decision/answers.ts";
import { explainSettled } from "../../questionnaire/decision/explain.ts";
import { oncePer } from "../../questionnaire/decision/remember.ts";
import type { Definition, Rule } from "../../questionnaire/definition/definition.ts";

/**
 * A questionnaire without what its rules say of prospects to turn away: how a call goes on with one of them all the same.
 * Such a rule never holds there, and every rule stays in its place.
 */
export const withoutExclusions = oncePer(
  (definition: Definition): Definition => ({
    ...definition,
    decision: {
      ...definition.decision,
      rules: (definition.decision.rules ?? []).map((rule) =>
        excludes(definition, rule) ? { ...rule, when: [] } : rule,
      ),
    },
  }),
);

/** The rule that turns a prospect away, whatever else is answered; null where none does. */
export function exclusionOf(definition: Definition, given: Given): Rule | null {
  const { rules = [] } = definition.decision;
  if (!rules.some((rule) => excludes(definition, rule))) return null;
  const position = explainSettled(definition, given)?.rule?.position;
  const rule = position === undefined ? undefined : rules[position];
  return rule && excludes(definition, rule) ? rule : null;
}

function excludes({ segments }: Definition, { segment }: Rule): boolean {
  return segments.find(({ id }) => id === segment)?.rep?.tier === "decline";
}
