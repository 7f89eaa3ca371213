import { type Given, only } from "../../questionnaire/decision/answers.ts";
import { settlingRule } from "../../questionnaire/decision/explain.ts";
import { oncePer } from "../../questionnaire/decision/remember.ts";
import type { Definition, Rule } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";

/**
 * The questionnaire as a call goes by it: where the rep goes on with a prospect whom a rule turns away, without the
 * segments that are declined. Points speak for those too, and would only turn the prospect away again.
 */
export function goneBy(
  definition: Definition,
  { goesOn }: Pick<Call, "goesOn">,
  given: Given,
): Definition {
  return goesOn && exclusionOf(definition, given) ? withoutDeclined(definition) : definition;
}

/** Nothing leads to a segment that is declined there, but the fallback; every rule stays in its place. */
const withoutDeclined = oncePer(
  (definition: Definition): Definition => ({
    ...definition,
    questions: definition.questions.map((question) => ({
      ...question,
      options: question.options.map(({ points = {}, ...option }) => ({
        ...option,
        points: only(points, (segment) => !isDeclined(definition, segment)),
      })),
    })),
    decision: {
      ...definition.decision,
      rules: (definition.decision.rules ?? []).map((rule) =>
        isDeclined(definition, rule.segment) ? { ...rule, when: [] } : rule,
      ),
    },
  }),
);

/** The rule that turns a prospect away, whatever else is answered; null where none does. */
export function exclusionOf(definition: Definition, given: Given): Rule | null {
  const { rules = [] } = definition.decision;
  if (!rules.some((rule) => isDeclined(definition, rule.segment))) return null;
  const position = settlingRule(definition, given);
  const rule = position === null ? undefined : rules[position];
  return rule && isDeclined(definition, rule.segment) ? rule : null;
}

function isDeclined({ segments }: Definition, segment: string): boolean {
  return segments.find(({ id }) => id === segment)?.rep?.tier === "decline";
}
