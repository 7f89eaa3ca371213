import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers, Definition, Known, Question } from "../../../src/index.ts";
import { diffing, type Edit, finish, type PastInterview } from "../../../src/proof/index.ts";
import {
  asKnown,
  bruteForce,
  fits,
  fitsKnown,
  offeredAnswers,
} from "../../questionnaire/decision/bruteForce.ts";
import { manyWays } from "../../questionnaire/decision/manyWays.ts";
import { randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { rounded } from "../checked.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";
import { successors } from "./naiveDiff.ts";
import { randomVersions } from "./randomEdit.ts";

test("past interviews weigh alike, those aside that the old version doesn't finish; what was never asked is open", () => {
  fc.assert(
    fc.property(versionsAndRecords(), ({ old, now, records }) => {
      const edit = finish(diffing(old, now, { records }));
      const finished = records.filter((record) => bruteForce(old, record).complete);
      const shares: Record<string, number> = {};
      for (const record of finished) {
        const from = bruteForce(old, record).decision.segment;
        const answers = inNewWords(old, now, edit.renames, record);
        for (const [to, chance] of ends(now, answers)) {
          const pair = `${from} to ${to}`;
          shares[pair] = (shares[pair] ?? 0) + chance / finished.length;
        }
      }
      const table = edit.moves.map(({ from, to, share }) => [`${from} to ${to}`, share]);
      expect(Object.fromEntries(table)).toEqual(rounded(shares));
      const moved = edit.moves.filter(({ from, to }) => edit.renames.segments.get(from) !== to);
      expect(edit.moved).toBeCloseTo(
        moved.reduce((sum, { share }) => sum + share, 0),
        9,
      );
      expect(edit.records).toEqual({
        used: finished.length,
        unfinished: records.length - finished.length,
      });
    }),
    runs(500),
  );
});

test("the witness of a past move is the shortest past interview that makes it, and what it comes to", () => {
  fc.assert(
    fc.property(versionsAndRecords(), ({ old, now, records }) => {
      const { moves, renames } = finish(diffing(old, now, { records }));
      for (const { from, to, moves: isMove, witness } of moves) {
        expect(witness !== undefined).toBe(isMove);
        if (!witness) continue;
        const past = records
          .filter((record) => {
            const { complete, decision } = bruteForce(old, record);
            const said = inNewWords(old, now, renames, record);
            return complete && decision.segment === from && ends(now, said).has(to);
          })
          .map((record) => Object.fromEntries(bruteForce(old, record).counted));
        expect(past.map(inOrder)).toContain(inOrder(witness.before));
        const shortest = records
          .filter((record) => bruteForce(old, record).decision.segment === from)
          .filter((record) => bruteForce(old, record).complete)
          .flatMap((record) => {
            const before = bruteForce(old, record).counted.size;
            const ways = [...finishes(now, inNewWords(old, now, renames, record))];
            return ways
              .filter((answers) => bruteForce(now, all(answers)).decision.segment === to)
              .map((answers) => before + lengthOf(now, answers));
          });
        const length = [witness.before, witness.after].flatMap(Object.keys).length;
        expect(length).toBe(Math.min(...shortest));
        const given = { known: witness.after, answers: witness.after };
        expect(bruteForce(now, given)).toMatchObject({
          complete: true,
          decision: { segment: to },
        });
      }
    }),
    runs(300),
  );
});

test("of several past interviews that make a move the one with the fewest answers shows it", () => {
  const version = (segment: string) =>
    definitionOf({
      ...cleanQuestionnaire,
      questions: [
        { id: "late", text: "Late?", options: options({ yes: segment, no: segment }) },
        {
          id: "often",
          text: "Often?",
          when: { late: "yes" },
          options: options({ yes: "", no: "" }),
        },
      ],
      decision: { fallback: "uptime", stopWhenCertain: false },
    });
  const records = [{ late: "yes", often: "no" }, { late: "no" }, { late: "no", often: "yes" }];
  const [move] = finish(
    diffing(version("price"), version("advice"), {
      records: records.map((answers) => ({ answers })),
    }),
  ).moves;
  expect(move?.witness).toEqual({ before: { late: "no" }, after: { late: "no" } });
});

describe("where nobody could look at every way of answering what is new", () => {
  const version = (questions: number, points: Parameters<typeof manyWays>[0]["points"]) =>
    manyWays({ questions, options: 5, segments: 4, points, decision: { stopWhenCertain: false } });
  const stepsOf = (old: Definition, now: Definition, past: number) => [
    ...diffing(old, now, { records: new Array(past).fill({ answers: { "q-0": "o-1" } }) }),
  ];

  test("past interviews are spread exactly", () => {
    // Of each question one answer speaks for the first segment, one for the second, and three for none.
    const points = (_: number, option: number, segment: number) =>
      segment < 2 && option === segment ? 1 : 0;
    const added = 13;
    const { moves } = finish(
      diffing(version(1, points), version(1 + added, points), {
        records: [{ answers: { "q-0": "o-1" } }, { answers: { "q-0": "o-1" } }],
      }),
    );
    const toFirst = spread(added).slice(added + 1);
    expect(moves.find(({ to }) => to === "s-0")?.share).toBeCloseTo(sum(toFirst), 9);
  });

  test("each takes steps, and what was found for one is not looked for again", () => {
    const points = (question: number, option: number, segment: number) =>
      ((question + 2) * (option + 3) * (segment + 5)) % 17;
    const [old, now] = [version(1, points), version(9, points)];
    const [none, one, ten] = [0, 1, 10].map((past) => stepsOf(old, now, past));
    const most = (steps: typeof none) => Math.max(...(steps ?? []).map((step) => step.situations));
    expect(one?.length).toBeGreaterThan((none?.length ?? 0) + 5);
    expect(ten?.length).toBe((one?.length ?? 0) + 9);
    expect(most(ten)).toBe(most(one));
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How likely each lead of the first segment is after so many questions, from as far behind as can be. */
function spread(questions: number): number[] {
  let chances = [1];
  for (let at = 0; at < questions; at++) {
    const next = new Array<number>(chances.length + 2).fill(0);
    for (const [lead, chance] of chances.entries()) {
      for (const [by, share] of [0.2, 0.6, 0.2].entries()) {
        next[lead + by] = (next[lead + by] ?? 0) + chance * share;
      }
    }
    chances = next;
  }
  return chances;
}

function options(segments: Readonly<Record<string, string>>) {
  return Object.entries(segments).map(([id, segment]) => ({
    id,
    text: id,
    points: segment === "" ? {} : { [segment]: 1 },
  }));
}

function inOrder(answers: Answers | Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify(
    Object.entries(answers)
      .map(([question, answer]) => [question, [answer].flat().toSorted()])
      .toSorted(),
  );
}

function versionsAndRecords() {
  return fc.oneof(randomVersions(), grown).chain(({ old, now }) =>
    fc.record({
      old: fc.constant(old),
      now: fc.constant(now),
      records: fc.array(randomGiven(old) as fc.Arbitrary<PastInterview>, { maxLength: 6 }),
    }),
  );
}

/** A questionnaire, and some of its questions as all there were of them before. */
const grown = fc
  .record({ now: randomDefinition(40), were: fc.infiniteStream(fc.boolean()) })
  .map(({ now, were }) => {
    const old = now.questions.filter(() => were.next().value);
    const { fallback } = now.decision;
    return {
      old: {
        ...now,
        questions: (old.length > 0 ? old : now.questions.slice(-1)).map(
          ({ when: _, ...one }) => one,
        ),
        decision: { fallback, stopWhenCertain: false },
      },
      now,
    };
  });

/** What a past prospect said, as far as it is an answer to the new version too. */
function inNewWords(
  old: Definition,
  now: Definition,
  { questions, options }: Edit["renames"],
  { known = {}, answers }: PastInterview,
): Answers {
  const said = old.questions.flatMap((question): [string, Answer][] => {
    const later = now.questions.find(({ id }) => id === questions.get(question.id));
    if (!later) return [];
    const names = options.get(later.id) ?? new Map<string, string>();
    const value = asKnown(
      question,
      Object.hasOwn(known, question.id) ? known[question.id] : undefined,
    );
    const isAnswered =
      question.ask !== "never" &&
      fits(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined);
    const number = typeof value === "number" && !isAnswered ? fitsKnown(later, value) : undefined;
    if (number) return [[later.id, number]];
    const answer = saidOf(question, known, answers);
    if (!answer) return [];
    if (question.ask === "never" && later.ask === "never") {
      const same = answer.map((id) => (id === "unsure" ? id : (names.get(id) ?? "gone")));
      return typeof value !== "number" && fits(later, same) ? [[later.id, same]] : [];
    }
    const comesTo = successors(later, answer, names);
    return comesTo.length === 1 ? [[later.id, comesTo[0] ?? []]] : [];
  });
  return Object.fromEntries(said);
}

function saidOf(question: Question, known: Known, answers: Answers) {
  const own = (values: Known) =>
    Object.hasOwn(values, question.id) ? values[question.id] : undefined;
  const value = asKnown(question, own(known));
  const inRange = question.options.find(
    ({ range }) =>
      range !== undefined &&
      typeof value === "number" &&
      value >= (range.from ?? Number.NEGATIVE_INFINITY) &&
      value < (range.below ?? Number.POSITIVE_INFINITY),
  );
  const fact = inRange ? [inRange.id] : fits(question, value);
  return question.ask === "never" ? fact : (fits(question, own(answers)) ?? fact);
}

const all = (answers: Answers) => ({ known: answers, answers });

/** Every way in which whoever has said this finishes. */
function* finishes(definition: Definition, answers: Answers): Generator<Answers> {
  const { next, counted } = bruteForce(definition, all(answers));
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return yield answers;
  for (const answer of offeredAnswers(definition, counted, question)) {
    yield* finishes(definition, { ...answers, [question.id]: answer });
  }
}

/** How many answers an interview takes: those that count, and where they alone leave it open those ahead of their turn. */
function lengthOf(definition: Definition, answers: Answers): number {
  const counted = Object.fromEntries(bruteForce(definition, all(answers)).counted);
  const size = Object.keys(counted).length;
  if (bruteForce(definition, all(counted)).complete) return size;
  const decision = { ...definition.decision, stopWhenCertain: false };
  const { next } = bruteForce({ ...definition, decision }, all(answers));
  const from = definition.questions.findIndex(({ id }) => id === next);
  const ahead = definition.questions
    .slice(from)
    .filter(({ id, ask }) => ask !== "never" && answers[id])
    .map(({ id }) => id);
  // Of those, one can be passed over where others leave nothing to ask.
  const { segment } = bruteForce(definition, all(answers)).decision;
  const enough = subsetsOf(ahead).filter((ids) => {
    const some = Object.fromEntries(ids.map((id) => [id, answers[id] ?? []]));
    const { complete, decision } = bruteForce(definition, all({ ...counted, ...some }));
    return complete && decision.segment === segment;
  });
  return size + Math.min(...enough.map(({ length }) => length));
}

function subsetsOf(ids: readonly string[]): string[][] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((some) => [some, [first, ...some]]);
}

/** The chance of each segment for whoever has said this, and answers all else with equal chances. */
function ends(definition: Definition, answers: Answers): Map<string, number> {
  const { next, decision, counted } = bruteForce(definition, { known: answers, answers });
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return new Map([[decision.segment, 1]]);
  const chances = new Map<string, number>();
  const allowed = offeredAnswers(definition, counted, question);
  for (const answer of allowed) {
    for (const [segment, chance] of ends(definition, { ...answers, [question.id]: answer })) {
      chances.set(segment, (chances.get(segment) ?? 0) + chance / allowed.length);
    }
  }
  return chances;
}
