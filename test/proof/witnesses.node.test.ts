import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, type Definition, decide, walk } from "../../src/index.ts";
import type { Finding } from "../../src/proof/index.ts";
import { bruteForce } from "../questionnaire/decision/bruteForce.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { runs } from "../runs.ts";
import { checked } from "./checked.ts";
import { everyInterview } from "./everyInterview.ts";
import { partingQuestion } from "./naive/closeness.ts";
import { decidedAlone, withoutRulesBefore } from "./naive/rules.ts";
import { showing } from "./naive/witnesses.ts";
import { faultyDefinition } from "./randomQuestionnaire.ts";

type Shown = Finding & { readonly witness: Answers };

/** Holds of every finding that has a witness, in questionnaires that have some. */
function ofEachWitness(holds: (definition: Definition, findings: readonly Shown[]) => void) {
  fc.assert(
    fc.property(faultyDefinition(), (definition) => {
      const { findings } = checked(definition);
      holds(
        definition,
        findings.flatMap(({ witness, ...finding }) => (witness ? [{ ...finding, witness }] : [])),
      );
    }),
    runs(300),
  );
}

test("a witness is an interview that shows what is found, and none with fewer answers does", () => {
  ofEachWitness((definition, findings) => {
    const { all } = everyInterview(definition);
    for (const finding of findings) {
      const shows = showing(definition, finding);
      if (!shows) continue;
      const interview = all.find(({ answers }) => areSame(answers, finding.witness));
      expect(interview && shows(interview), finding.code).toBe(true);
      const fewest = Math.min(...all.filter(shows).map(({ answers }) => sizeOf(answers)));
      expect(sizeOf(finding.witness), finding.code).toBe(fewest);
    }
  });
});

test("a witness, replayed, is complete and decides as in its interview", () => {
  ofEachWitness((definition, findings) => {
    for (const { code, witness } of findings) {
      const given = { known: witness, answers: witness };
      expect(walk(definition, given).complete, code).toBe(true);
      expect(decide(definition, given), code).toEqual(bruteForce(definition, given).decision);
    }
  });
});

test("a witness, pasted into the examples with the segment that it gives, is a right example", () => {
  ofEachWitness((definition, findings) => {
    if (definition.published) return;
    const examples = findings.map(({ code, witness }) => ({
      name: code,
      answers: witness,
      segment: decide(definition, { known: witness, answers: witness }).segment,
    }));
    const wrong = checked(definitionOf({ ...definition, examples })).findings.filter(({ code }) =>
      code.startsWith("example"),
    );
    expect(wrong).toEqual([]);
  });
});

test("the witness of a hidden rule fits it, and still something else decides", () => {
  ofEachWitness((definition, findings) => {
    for (const { code, witness, figures } of findings) {
      if (code !== "rule-hidden") continue;
      const [rule = -1] = figures.rules ?? [];
      const given = { known: witness, answers: witness };
      const alone = withoutRulesBefore(definition, rule);
      expect(bruteForce(alone, given).decision.rule).toBe(0);
      expect(bruteForce(definition, given).decision.rule).toBeLessThan(rule);
      const fitting = decidedAlone(definition, rule).map(({ answers }) => answers);
      const fewest = Math.min(...fitting.map(sizeOf));
      const shortest = fitting.filter((answers) => sizeOf(answers) === fewest);
      expect(shortest.some((answers) => areSame(witness, { ...witness, ...answers }))).toBe(true);
    }
  });
});

test("the witness of a wrong example is that example", () => {
  ofEachWitness((definition, findings) => {
    for (const { code, witness, path } of findings) {
      if (code !== "example-differs") continue;
      expect(witness).toEqual(definition.examples?.[path[1] as number]?.answers);
    }
  });
});

test("the question that would part a tie is the one most of whose answers do, of those not answered", () => {
  ofEachWitness((definition, findings) => {
    for (const { code, witness, figures } of findings) {
      if (code !== "tie") continue;
      const expected = partingQuestion(definition, figures.segments ?? [], witness);
      expect(figures.question).toBe(expected);
    }
  });
});

function sizeOf(answers: Answers): number {
  return Object.keys(answers).length;
}

function areSame(one: Answers, other: Answers): boolean {
  const picks = (answers: Answers) =>
    JSON.stringify(
      Object.entries(answers)
        .map(([question, answer]) => [question, ...[answer].flat()])
        .toSorted(),
    );
  return picks(one) === picks(other);
}
