import type { Given } from "../../questionnaire/decision/answers.ts";
import { settlingRule } from "../../questionnaire/decision/explain.ts";
import { oncePer } from "../../questionnaire/decision/remember.ts";
import type { Definition, Rule } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";

/** The questionnaire as a call goes by it: without what turns prospects away, where the rep goes on all the same. */
export function goneBy(definition: Definition, { goesOn }: Pick<Call, "goesOn">): Definition {
  return goesOn ? withoutExclusions(definition) : definition;
}

/** A rule to a segment that is declined never holds there, and every rule stays in its place. */
const withoutExclusions = oncePer(
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
  const position = settlingRule(definition, given);
  const rule = position === null ? undefined : rules[position];
  return rule && excludes(definition, rule) ? rule : null;
}

function excludes({ segments }: Definition, { segment }: Rule): boolean {
  return segments.find(({ id }) => id === segment)?.rep?.tier === "decline";
}
