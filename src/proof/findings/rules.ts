import { matchIds } from "../../questionnaire/comparing/likeness.ts";
import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answers, Definition } from "../../questionnaire/definition/definition.ts";
import { movesOf } from "../diff/moves.ts";
import { type Progress, TooLarge } from "../interviewGraph.ts";
import { type Proof, proving } from "../shares.ts";
import { shortest, witnessOf } from "../witness.ts";
import type { Found } from "./finding.ts";

/**
 * Rules that never decide: because they never hold, because an earlier one always decides first, or because wherever
 * they could the interview is over and would come to the same without them.
 */
export function* findRules(proof: Proof): Generator<Progress, Found[]> {
  const found: Found[] = [];
  const { definition } = proof;
  const firing = rulesThatFire(proof);
  const idle = [...(definition.decision.rules ?? []).keys()].filter((rule) => !firing.has(rule));
  if (idle.length === 0) return found;
  // An interview that is over asks nothing more, but what is known can make a rule hold that it never comes to.
  const whole = yield* proving(withoutStopping(definition));
  const holding = rulesThatFire(whole);
  for (const rule of idle) {
    const path = ["decision", "rules", rule];
    const figures = { rules: [rule] };
    if (holding.has(rule)) {
      if (yield* makesNoDifference(whole, rule)) {
        const because = "certain-before" as const;
        found.push({ code: "rule-never-fires", path, figures: { ...figures, because } });
      }
      continue;
    }
    const first = withoutEarlier(definition, rule);
    let alone = yield* proving(first);
    let end = endByRule(alone, 0);
    if (!end) {
      alone = yield* proving(withoutStopping(first));
      end = endByRule(alone, 0);
    }
    if (!end) {
      found.push({ code: "rule-never-fires", path, figures });
      continue;
    }
    const witness = finished(definition, witnessOf(alone, end));
    // The rule itself can decide on more answers than an interview hears that is certain before.
    const isHidden = decide(definition, { known: witness, answers: witness }).rule !== rule;
    found.push({ code: "rule-hidden", path, figures, ...(isHidden && { witness }) });
  }
  return found;
}

/** Whether everybody ends in the same segment without a rule, as far as that can be looked at. */
function* makesNoDifference(proof: Proof, rule: number): Generator<Progress, boolean> {
  const { definition } = proof;
  const { decision } = definition;
  const rules = (decision.rules ?? []).toSpliced(rule, 1);
  try {
    const without = yield* proving({ ...definition, decision: { ...decision, rules } });
    const moves = movesOf(proof, without, matchIds(definition, definition));
    const edit = yield* told(moves, definition.questions.length);
    return edit.facts !== null && edit.moves.every(({ moves }) => !moves);
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

/** The same steps, told as those through so many questions: pairs of interviews are gone through in more. */
function* told<Result>(
  steps: Generator<Progress, Result>,
  of: number,
): Generator<Progress, Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { ...value, question: Math.ceil((value.question / value.of) * of), of };
  }
}

/** Answers until nothing is left to ask: what is certain without the earlier rules need not be so with them. */
function finished(definition: Definition, answers: Answers): Answers {
  const { next, offered } = walk(definition, { known: answers, answers });
  if (next === null) return answers;
  return finished(definition, { ...answers, [next]: offered[0] ?? [] });
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

function withoutStopping(definition: Definition): Definition {
  return { ...definition, decision: { ...definition.decision, stopWhenCertain: false } };
}

function withoutEarlier(definition: Definition, rule: number): Definition {
  const { decision } = definition;
  return {
    ...definition,
    decision: { ...decision, rules: (decision.rules ?? []).slice(rule) },
  };
}
