import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Answers,
  type Definition,
  decide,
  type Known,
  type Question,
  walk,
} from "../../../src/index.ts";
import { movedSentence } from "../../../src/language/edit.ts";
import { whoMoves } from "../../../src/proof/diff/whoMoves.ts";
import { diffing, type Edit, finish } from "../../../src/proof/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { runs } from "../../runs.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";
import { edited } from "./drafts.ts";
import { lengthOf } from "./naiveDiff.ts";
import {
  everyKnown,
  everyProspectKnown,
  heardBy,
  isFactOffered,
  isMove,
  type KnownInBoth,
  type KnownProspect,
  questionPairs,
  valuesOf,
} from "./naiveFacts.ts";
import { randomVersions } from "./randomEdit.ts";

/** Holds of the difference between any two small versions, and of every prospect with every combination of facts. */
function ofAnyFacts(
  most: number,
  holds: (edit: Edit, prospects: KnownProspect[][], old: Definition, now: Definition) => void,
): void {
  fc.assert(
    fc.property(randomVersions(12), ({ old, now }) => {
      const edit = finish(diffing(old, now));
      const known = everyKnown(old, now, edit.renames);
      fc.pre(known.length <= 24 && !isFactOffered(old, now, edit.renames));
      const prospects = known.map((one) => everyProspectKnown(old, now, edit.renames, one));
      holds(edit, prospects, old, now);
    }),
    runs(most),
  );
}

test("the moves are those of prospects with every combination of facts, and nobody is said to stay who moves", () => {
  ofAnyFacts(60, ({ moves, facts, renames }, prospects, old, now) => {
    // A number that the ranges of both versions take otherwise can be known of a question that is asked, too.
    const numbers = everyNumber(old, now, renames);
    const all = [...prospects.flat(), ...numbers];
    const pairs = all.map(
      ({ before, after }) => `${before.decision.segment} to ${after.decision.segment}`,
    );
    expect(moves.map(({ from, to }) => `${from} to ${to}`).toSorted()).toEqual(
      [...new Set(pairs)].toSorted(),
    );
    // It is no fact, and in none of their combinations.
    expect(facts?.combinations).toBe(prospects.length);
    const moving = prospects.filter((those) => those.some((one) => isMove(renames, one)));
    expect(facts?.moving).toBe(moving.length);
  });
});

test("a value of a fact is told with the share of those who move of whom it alone is known", () => {
  ofAnyFacts(50, ({ facts, renames }, prospects, old, now) => {
    const told = new Map(
      facts?.alone.map(({ before, after, share }) => [key(before) + key(after), share]),
    );
    const nothing = shareOf(renames, prospects[0] ?? []);
    const expected = prospects.flatMap((those): [string, number][] => {
      const [one] = those;
      const known = [one?.known.before, one?.known.after].map(
        (facts = {}) => Object.keys(facts).length,
      );
      if (!one || Math.max(...known) !== 1) return [];
      const heard = key(heardOf(old, one.known.before)) + key(heardOf(now, one.known.after));
      return [[heard, shareOf(renames, those)]];
    });
    for (const [known, share] of expected) {
      // A value that makes no difference by itself isn't told of.
      expect(told.get(known) ?? (share > 0 ? nothing : 0)).toBeCloseTo(share, 9);
    }
    expect([...told.values()].every((share) => share > 0)).toBe(true);
    expect(expected.map(([known]) => known)).toEqual(expect.arrayContaining([...told.keys()]));
  });
});

test("a prospect with facts who shows a move makes it, with as few facts and answers as anybody", () => {
  ofAnyFacts(50, ({ moves, facts, renames }, prospects, old, now) => {
    const all = prospects.flat();
    for (const { from, to, share, witness } of moves) {
      if (!witness || share > 0) continue;
      expect(segmentBy(old, witness.before)).toBe(from);
      expect(segmentBy(now, witness.after)).toBe(to);
      const lengths = all.flatMap(({ before, after }) =>
        before.decision.segment === from && after.decision.segment === to
          ? [lengthOf(now, renames, before.answers, after.answers)]
          : [],
      );
      if (lengths.length === 0) continue;
      expect(lengthOf(now, renames, witness.before, witness.after)).toBe(Math.min(...lengths));
    }
    for (const { before, after, witness } of facts?.alone ?? []) {
      expect(factsIn(old, witness.before)).toEqual(factsIn(old, before));
      expect(factsIn(now, witness.after)).toEqual(factsIn(now, after));
      expect(renames.segments.get(segmentBy(old, witness.before) ?? "")).not.toBe(
        segmentBy(now, witness.after),
      );
    }
  });
});

test("what is known of questions that are asked moves nobody whom no answer moves", () => {
  fc.assert(
    fc.property(randomVersions(12), fc.nat(), ({ old, now }, seed) => {
      const { moves, renames } = finish(diffing(old, now));
      const told = new Set(moves.map(({ from, to }) => `${from} to ${to}`));
      fc.pre(!isFactOffered(old, now, renames));
      const known = knownOfAsked(old, now, renames, seed);
      for (const { before, after } of everyProspectKnown(old, now, renames, known)) {
        expect(told).toContain(`${before.decision.segment} to ${after.decision.segment}`);
      }
    }),
    runs(80),
  );
});

test("where a fact is taken away that moves prospects, nobody is said to stay: who moves is told by its values", () => {
  const text = readFileSync("test/questionnaires/fintech-projects.json", "utf8");
  const old = definitionOf(JSON.parse(text));
  const now = edited(old, (draft) => {
    draft.questions = draft.questions.filter(({ id }) => id !== "employees");
    draft.decision.rules = (draft.decision.rules ?? []).filter(
      ({ when }) => !JSON.stringify(when).includes("employees"),
    );
  });
  const { moved, moves, facts } = finish(diffing(old, now));
  expect(moved).toBe(0);
  expect(facts).toMatchObject({ combinations: 150, moving: 120 });
  expect(facts?.alone.map(({ before, after, share }) => [before, after, share])).toEqual(
    [
      ["from-500", 105 + 5 / 6],
      ["from-100-to-500", 90],
      ["below-20", 65 + 5 / 6],
      ["from-20-to-100", 26 + 2 / 3],
    ].map(([employees, of625]) => [{ employees }, {}, expect.closeTo((of625 as number) / 625, 9)]),
  );
  const gone = moves.filter((move) => move.moves);
  expect(gone.length).toBeGreaterThan(0);
  for (const { share, witness, from, to } of gone) {
    expect(share).toBe(0);
    expect(witness?.before).toHaveProperty("employees");
    expect(segmentBy(old, witness?.before)).toBe(from);
    expect(segmentBy(now, witness?.after)).toBe(to);
  }
});

test("other ranges of a fact move who has a number between the two, and nobody else", () => {
  const version = (edge: number) =>
    definitionOf({
      ...cleanQuestionnaire,
      questions: [
        {
          ...{ id: "staff", text: "Staff", ask: "never" },
          options: [
            { id: "few", text: "Few", range: { below: edge }, points: { price: 9 } },
            { id: "many", text: "Many", range: { from: edge } },
          ],
        },
        ...cleanQuestionnaire.questions,
      ],
    });
  const { moved, facts } = finish(diffing(version(20), version(50)));
  expect({ moved, facts }).toMatchObject({
    moved: 0,
    facts: {
      combinations: 4,
      moving: 1,
      alone: [{ before: { staff: "many" }, after: { staff: "few" } }],
    },
  });
});

test("a fact that is asked now is known where it was, also where it made no difference, so who is known so is not asked", () => {
  const version = (ask: "never" | "always", price: number) =>
    definitionOf({
      ...cleanQuestionnaire,
      questions: [
        {
          ...{ id: "staff", text: "Staff", ask },
          options: [
            { id: "few", text: "Few" },
            { id: "many", text: "Many", points: { price } },
          ],
        },
        ...cleanQuestionnaire.questions,
      ],
    });
  const { moved, facts } = finish(diffing(version("never", 0), version("always", 9)));
  expect(moved).toBeCloseTo(1 / 3, 9);
  expect(facts).toMatchObject({
    combinations: 3,
    moving: 2,
    alone: [{ before: { staff: "many" }, share: expect.closeTo(2 / 3, 9) }],
  });
});

test("an edge between ranges of a question that is asked moves nobody by facts, but whose number is known", () => {
  const version = (edge: number) =>
    definitionOf({
      ...cleanQuestionnaire,
      questions: [
        {
          ...{ id: "staff", text: "Staff" },
          options: [
            { id: "few", text: "Few", range: { below: edge }, points: { price: 9 } },
            { id: "many", text: "Many", range: { from: edge } },
          ],
        },
        ...cleanQuestionnaire.questions,
      ],
    });
  const edit = finish(diffing(version(20), version(50)));
  expect(whoMoves(edit)).toBe("only-with-numbers");
  expect(edit.facts).toEqual({ combinations: 1, moving: 0, alone: [] });
  expect(movedSentence(edit, "en")).toContain("Nobody changes segment by facts and answers alone");
  expect(edit.moves.find(({ moves }) => moves)?.witness).toMatchObject({
    before: { staff: "many" },
    after: { staff: "few" },
  });
});

/** Every prospect of whom a number is known that both versions take as an answer to what they ask, and not as the same. */
function everyNumber(old: Definition, now: Definition, renames: Edit["renames"]): KnownProspect[] {
  const facts = everyKnown(old, now, renames);
  let all = facts;
  for (const [before, after] of questionPairs(old, now, renames)) {
    if (!before || !after || before.ask === "never" || after.ask === "never") continue;
    if (isOfferedInPart(before, after)) continue;
    const numbers = valuesOf(before, after, renames).filter(
      (known) => typeof known.before[before.id] === "number" && isHeardByBoth(before, after, known),
    );
    all = all.flatMap((known) => [
      known,
      ...numbers.map((more) => ({
        before: { ...known.before, ...more.before },
        after: { ...known.after, ...more.after },
      })),
    ]);
  }
  return all.length === facts.length
    ? []
    : all.flatMap((known) => everyProspectKnown(old, now, renames, known));
}

function isHeardByBoth(before: Question, after: Question, known: KnownInBoth): boolean {
  return heardBy(before, known.before) !== "" && heardBy(after, known.after) !== "";
}

/** Something known of some questions, facts and asked ones alike, drawn by a number. */
function knownOfAsked(
  old: Definition,
  now: Definition,
  renames: Edit["renames"],
  seed: number,
): KnownInBoth {
  const known: { before: Record<string, unknown>; after: Record<string, unknown> } = {
    before: {},
    after: {},
  };
  let rest = seed;
  for (const [before, after] of questionPairs(old, now, renames)) {
    if (isOfferedInPart(before, after)) continue;
    const values = valuesOf(before, after, renames).filter(
      (value) =>
        // An answer that only one version has would be another answer to the other.
        before?.ask === "never" || !before || !after || isHeardByBoth(before, after, value),
    );
    const chosen = values[rest % (values.length + 1)];
    rest = Math.floor(rest / 3);
    Object.assign(known.before, chosen?.before);
    Object.assign(known.after, chosen?.after);
  }
  return known as KnownInBoth;
}

/** Those of some answers that are facts: what is known of a question that is asked stands in an interview that comes to it. */
function factsIn({ questions }: Definition, answers: Answers): Answers {
  const isFact = (id: string) => questions.find((one) => one.id === id)?.ask === "never";
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isFact(id)));
}

function shareOf(renames: Edit["renames"], prospects: readonly KnownProspect[]): number {
  return prospects.reduce((sum, one) => (isMove(renames, one) ? sum + one.chance : sum), 0);
}

/** What a version hears of what is known, whether it counts at the start or only once two segments are tied. */
function heardOf({ questions }: Definition, known: Known): Answers {
  const heard = questions.map((question) => [question.id, heardBy(question, known)] as const);
  return Object.fromEntries(heard.flatMap(([id, ids]) => (ids ? [[id, ids.split(",")]] : [])));
}

function key(answers: Readonly<Record<string, string | readonly string[]>>): string {
  return JSON.stringify(
    Object.entries(answers)
      .map(([id, answer]) => [id, [answer].flat().toSorted()])
      .toSorted(),
  );
}

/** Where a complete interview ends, facts among its answers; undefined where something would still be asked. */
function segmentBy(definition: Definition, answers: Answers = {}): string | undefined {
  const given = { known: answers, answers };
  return walk(definition, given).complete ? decide(definition, given).segment : undefined;
}

test("where facts make two versions too large to compare, what was looked at is compared, and nobody is said to stay", () => {
  const facts = Array.from({ length: 18 }, (_, at) => ({
    ...{ id: `f${at}`, text: `Fact ${at}`, ask: "never" as const },
    options: ["a", "b", "c", "d", "e"].map((id) => ({ id, text: id })),
  }));
  // Each alone is small, since what belongs together is known together; in no order do both go together.
  const version = (partnerOf: (at: number) => number) => {
    const pairs = [...facts.keys()]
      .filter((at) => at < partnerOf(at))
      .map((at) => [at, partnerOf(at)]);
    const when = pairs.flatMap(([one, other]) =>
      ["a", "b", "c", "d", "e"].map((id) => ({ [`f${one}`]: id, [`f${other}`]: id })),
    );
    return definitionOf({
      ...cleanQuestionnaire,
      questions: [
        ...pairs.flat().map((at) => facts[at as number]),
        ...cleanQuestionnaire.questions.slice(0, 2),
      ],
      decision: { fallback: "uptime", rules: [{ when, segment: "price" }] },
    });
  };
  const edit = finish(
    diffing(
      version((at) => at ^ 1),
      version((at) => (at + 9) % 18),
    ),
  );
  expect(edit).toMatchObject({ moved: 0, facts: null });
  expect(whoMoves(edit)).toBe("nobody-looked-at");
});

/** Whether what is known of a question may be what it doesn't offer, which isn't looked at. */
function isOfferedInPart(...pair: readonly (Question | undefined)[]): boolean {
  return pair.some((question) => question?.offer === "contenders");
}
