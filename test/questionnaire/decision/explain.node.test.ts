import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, explain, walk } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { randomGiven } from "./randomGiven.ts";

const interview = randomDefinition().chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
);

test("explains the segment that decide gives, from answers that count", () => {
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const { segment, decidedBy, rule, support, lead } = explain(definition, given);
      const decision = decide(definition, given);
      const { counted } = walk(definition, given);
      expect({ segment, decidedBy }).toEqual({
        segment: decision.segment,
        decidedBy: decision.decidedBy,
      });
      expect(rule?.position ?? null).toBe(decision.rule);
      for (const { question, options } of [
        ...support,
        ...(rule?.answers ?? []),
        ...(lead?.by ?? []),
      ]) {
        expect(options).toEqual(counted.get(question));
      }
    }),
    runs(500),
  );
});

test("the support adds up to the segment's score, and the parts of the lead to the lead", () => {
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const { segment, decidedBy, support, lead } = explain(definition, given);
      const decision = decide(definition, given);
      expect(sum(support)).toBe(decision.scores[segment]);
      expect(lead !== null).toBe(decidedBy === "points");
      if (!lead) return;
      expect(sum(lead.by)).toBe(decision.lead);
      expect(decision.scores[lead.over]).toBe((decision.scores[segment] ?? 0) - decision.lead);
      if (decision.runnerUp !== null) expect(lead.over).toBe(decision.runnerUp);
    }),
    runs(500),
  );
});

test("the answers named with a rule fulfil it by themselves", () => {
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const { rule } = explain(definition, given);
      if (!rule) return;
      const { when = [] } = definition.decision.rules?.[rule.position] ?? {};
      const named = new Map(rule.answers.map(({ question, options }) => [question, options]));
      const isMet = [when].flat().some((condition) => {
        const clauses = Object.entries(condition);
        return (
          clauses.length === named.size &&
          clauses.every(([id, wanted]) =>
            named.get(id)?.some((option) => [wanted].flat().includes(option)),
          )
        );
      });
      expect(isMet).toBe(true);
    }),
    runs(500),
  );
});

function sum(answers: readonly { readonly points: number }[]): number {
  return answers.reduce((total, { points }) => total + points, 0);
}
