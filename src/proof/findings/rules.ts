import { decide } from "../../decision/decide.ts";
import { walk } from "../../decision/walk.ts";
import type { Answers, Definition } from "../../definition/definition.ts";
import type { Progress } from "../interviewGraph.ts";
import { type Proof, proving } from "../shares.ts";
import { shortest, witnessOf } from "../witness.ts";
import type { Found } from "./finding.ts";

/** Rules that never decide: because they never hold, or because an earlier one always decides first. */
export function* findRules(proof: Proof): Generator<Progress, Found[]> {
  const found: Found[] = [];
  const { definition } = proof;
  const firing = rulesThatFire(proof);
  for (const rule of (definition.decision.rules ?? []).keys()) {
    if (firing.has(rule)) continue;
    const path = ["decision", "rules", rule];
    const alone = yield* proving(withoutEarlier(definition, rule));
    const end = endByRule(alone, 0);
    if (!end) {
      found.push({ code: "rule-never-fires", path, figures: { rules: [rule] } });
      continue;
    }
    const witness = finished(definition, witnessOf(alone, end));
    // The rule itself can decide on more answers than an interview hears that is certain before.
    const isHidden = decide(definition, { known: witness, answers: witness }).rule !== rule;
    const figures = { rules: [rule] };
    found.push({ code: "rule-hidden", path, figures, ...(isHidden && { witness }) });
  }
  return found;
}

/** Answers until nothing is left to ask: what is certain without the earlier rules need not be so with them. */
function finished(definition: Definition, answers: Answers): Answers {
  const { next } = walk(definition, { known: answers, answers });
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return answers;
  return finished(definition, { ...answers, [question.id]: question.options[0]?.id ?? [] });
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
