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
export const withoutDeclined = oncePer(
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
  const position = settlingExclusion(definition, given);
  return position === null ? null : (definition.decision.rules?.[position] ?? null);
}

/** Where that rule stands in the questionnaire's list. */
export function settlingExclusion(definition: Definition, given: Given): number | null {
  const { rules = [] } = definition.decision;
  if (!rules.some((rule) => isDeclined(definition, rule.segment))) return null;
  const position = settlingRule(definition, given);
  return isExclusion(definition, position) ? position : null;
}

/** Whether a rule turns away those for whom it decides. */
export function isExclusion({ decision, segments }: Definition, position: number | null): boolean {
  const rule = position === null ? undefined : decision.rules?.[position];
  return rule !== undefined && isDeclined({ segments }, rule.segment);
}

function isDeclined({ segments }: Pick<Definition, "segments">, segment: string): boolean {
  return segments.find(({ id }) => id === segment)?.rep?.tier === "decline";
}
