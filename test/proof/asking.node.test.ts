import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Definition, decide, type Given, possible, type Question } from "../../src/index.ts";
import { advise } from "../../src/proof/advice.ts";
import {
  allowedAnswers,
  answering,
  bruteForce,
  offeredAnswers,
} from "../questionnaire/decision/bruteForce.ts";
import { fittingAnswer } from "../questionnaire/decision/randomGiven.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { enough, runs } from "../runs.ts";
import { smallDefinition } from "./randomQuestionnaire.ts";

type Chances = ReadonlyMap<string, number>;

/** The chance of each segment, by going on in every way one after the other. */
function chancesOf(definition: Definition, given: Given): Chances {
  const { next, decision, counted } = bruteForce(definition, given);
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return new Map([[decision.segment, 1]]);
  const sum = new Map<string, number>();
  const answers = offeredAnswers(definition, counted, question);
  for (const answer of answers) {
    for (const [id, chance] of chancesOf(definition, answering(given, question, answer))) {
      sum.set(id, (sum.get(id) ?? 0) + chance / answers.length);
    }
  }
  return sum;
}

function entropyOf(chances: Chances): number {
  return [...chances.values()].reduce((sum, chance) => sum - chance * Math.log2(chance), 0);
}

/** What asking each unanswered question now settles, by asking it and then going on in every way. */
function settledByAsking(definition: Definition, given: Given): Record<string, number> {
  const uncertainty = entropyOf(chancesOf(definition, given));
  return Object.fromEntries(
    definition.questions.map((question) => {
      const { id, ask, offer } = question;
      const isSaid = Object.hasOwn({ ...given.known, ...given.answers }, id);
      if (ask === "never" || isSaid || uncertainty < 1e-9) return [id, 0];
      if (offer === "contenders") return [id, settledInTurn(definition, given, question)];
      const left = allowedAnswers(question).map((answer) =>
        entropyOf(chancesOf(definition, answering(given, question, answer))),
      );
      return [id, 1 - left.reduce((sum, one) => sum + one / left.length, 0) / uncertainty];
    }),
  );
}

/**
 * What a question settles that offers nothing before its turn: what its answer tells whoever has it when it was asked;
 * in an interview that didn't ask it, each answer might as well have been given.
 */
function settledInTurn(definition: Definition, given: Given, question: Question): number {
  const all = allowedAnswers(question).map(String);
  const byAnswer = new Map(all.map((answer) => [answer, new Map<string, number>()]));
  const add = (answer: string, segment: string, chance: number) => {
    const chances = byAnswer.get(answer) ?? new Map<string, number>();
    chances.set(segment, (chances.get(segment) ?? 0) + chance);
  };
  const goOn = (now: Given, chance: number, said: string | null): void => {
    const { next, decision, counted } = bruteForce(definition, now);
    const asked = definition.questions.find(({ id }) => id === next);
    if (!asked) {
      const answers = said === null ? all : [said];
      for (const answer of answers) add(answer, decision.segment, chance / answers.length);
      return;
    }
    const offered = offeredAnswers(definition, counted, asked);
    for (const answer of offered) {
      const own = asked === question ? String(answer) : said;
      goOn(answering(now, asked, answer), chance / offered.length, own);
    }
  };
  const isAsked = (now: Given): boolean => {
    const { next, counted } = bruteForce(definition, now);
    const asked = definition.questions.find(({ id }) => id === next);
    if (!asked || asked === question) return asked === question;
    return offeredAnswers(definition, counted, asked).some((answer) =>
      isAsked(answering(now, asked, answer)),
    );
  };
  if (!isAsked(given)) return 0;
  goOn(given, 1, null);
  const left = [...byAnswer.values()].reduce((sum, chances) => {
    const weight = [...chances.values()].reduce((total, chance) => total + chance, 0);
    const shares = [...chances].map(([id, chance]): [string, number] => [id, chance / weight]);
    return weight === 0 ? sum : sum + weight * entropyOf(new Map(shares));
  }, 0);
  return 1 - left / entropyOf(chancesOf(definition, given));
}

const state = smallDefinition().chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    said: fc.tuple(
      ...definition.questions.map((question) =>
        fc.option(fittingAnswer(question), { freq: 1, nil: null }),
      ),
    ),
    isKnown: fc.infiniteStream(fc.boolean()),
  }),
);

test("what a question is advised for is what its answer settles if it is asked next, in any order", () => {
  const seen = { open: 0, ahead: 0, tieBreaks: 0, followUps: 0 };
  fc.assert(
    fc.property(state, ({ definition, said, isKnown }) => {
      const known: Record<string, string | string[]> = {};
      const answers: Record<string, string | string[]> = {};
      for (const [at, { id, ask }] of definition.questions.entries()) {
        const answer = said[at] ?? null;
        if (answer === null) continue;
        (ask === "never" || isKnown.next().value ? known : answers)[id] = answer;
      }
      const given = { known, answers };
      const advice = advise(definition, given);
      const settles = settledByAsking(definition, given);
      for (const [id, share] of Object.entries(settles)) {
        expect(advice?.settles[id]).toBeCloseTo(share, 9);
      }
      const { next } = bruteForce(definition, given);
      const valued = definition.questions.filter(({ id }) => (settles[id] ?? 0) > 1e-9);
      if (valued.length > 0) seen.open++;
      if (valued.some(({ id }) => id !== next)) seen.ahead++;
      if (valued.some(({ id, ask }) => id !== next && ask === "if-close")) seen.tieBreaks++;
      if (valued.some(({ id, when }) => id !== next && when)) seen.followUps++;
    }),
    runs(500),
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(enough(10));
});

test("asking what most probably never counts is not taken for settling the call", () => {
  const distributor = definitionOf(
    JSON.parse(readFileSync("test/questionnaires/industrial-distributor.json", "utf8")),
  );
  const few = { buying: "few-orders" };
  const advice = advise(distributor, { answers: few });
  expect(advice?.next).toBe("late-part");
  expect(advice?.settles["late-part"]).toBeCloseTo(0.8, 2);
  expect(advice?.settles["improve"]).toBeCloseTo(0.08, 2);
  // A small customer is settled by all that a late part may mean but one.
  const late = distributor.questions.find(({ id }) => id === "late-part");
  const ends = late?.options.map(({ id }) =>
    possible(distributor, { answers: { ...few, "late-part": id } }),
  );
  expect(ends?.filter((end) => end.length === 1)).toHaveLength(4);
  expect(decide(distributor, { answers: { ...few, "late-part": "phoning" } }).segment).toBe(
    "web-shop",
  );
});
