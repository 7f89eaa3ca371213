import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createActor } from "xstate";
import { getShortestPaths } from "xstate/graph";
import {
  type Definition,
  decide,
  machineFor,
  possible,
  type Question,
  walk,
} from "../../../src/index.ts";
import type { Call, Change } from "../../../src/interview/calls/call.ts";
import { callFrom, keptNow } from "../../../src/interview/calls/fold.ts";
import { withPick } from "../../../src/questionnaire/definition/answering.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { oven } from "./oven.ts";
import { screenOf } from "./screenOf.ts";

const shipped = readdirSync("questionnaires")
  .filter((file) => file.endsWith(".json") && file !== "questionnaire.schema.json")
  .map((file) => definitionOf(JSON.parse(readFileSync(`questionnaires/${file}`, "utf8"))));

/** The call in which so much was said, of a questionnaire. */
function callWith(definition: Definition, changes: readonly Change[]): Call {
  const { id, version } = definition;
  const about = { name: "about", value: { questionnaire: { id, version }, startedAt: 1 } } as const;
  return callFrom("c", keptNow("c", [], [about, ...changes])) as Call;
}

function answered(answers: Call["answers"]): Change[] {
  return Object.entries(answers).map(([question, answer]) => ({
    name: `answer ${question}`,
    value: { answer },
  }));
}

function askable({ questions }: Definition): readonly Question[] {
  return questions.filter(({ ask }) => ask !== "never");
}

/** What the console shows of a call is what replaying its answers gives, and there is always something to do next. */
function holdsTogether(definition: Definition, call: Call): void {
  const given = { known: call.known, answers: call.answers };
  const shown = screenOf(definition, call);
  const { counted, complete, next } = walk(definition, given);
  const decision = decide(definition, given);
  const reachable = new Set(possible(definition, given));
  const hasAnswers = Object.keys(call.answers).length > 0 || complete;

  const stillPossible = shown.standing.filter(({ chance }) => chance !== 0);
  expect(new Set(stillPossible.map(({ segment }) => segment.id))).toEqual(reachable);
  expect(shown.standing.reduce((sum, { chance }) => sum + (chance ?? 0), 0)).toBeCloseTo(1, 9);
  expect(shown.isSettled).toBe(reachable.size === 1);
  expect(shown.isProvisional).toBe(!complete && reachable.size > 1);
  // How sure it is, is said where nothing is left out of it.
  const isWhole = Object.keys({ ...given.known, ...given.answers }).every((id) => counted.has(id));
  if (shown.decision) expect([complete, shown.decision]).toEqual([true, decision]);
  else expect(complete && isWhole).toBe(false);
  if (shown.leastLead) expect([shown.isSettled, shown.decision]).toEqual([true, null]);
  if (hasAnswers && complete) expect(shown.segment?.id).toBe(decision.segment);
  if (hasAnswers && reachable.size === 1) expect(reachable).toContain(shown.segment?.id);

  // A way on: settled, or a question to ask that is in sight.
  const inSight = shown.questions.map(({ question }) => question.id);
  expect(inSight).toEqual(askable(definition).map(({ id }) => id));
  if (shown.isSettled) expect(shown.next).toBeNull();
  else expect(inSight).toContain(shown.next);

  for (const { question, picked, status } of shown.questions) {
    // No answer is out of sight, whether it counts or not.
    const own = call.answers[question.id];
    expect(picked).toEqual(own === undefined ? (counted.get(question.id) ?? []) : [own].flat());
    if (counted.has(question.id)) expect(status).toBe(own === undefined ? "known" : "answered");
    // Where nothing can change any more, none looks as if it were still to be asked.
    if (question.id === next && !call.unanswered.includes(next)) {
      expect(status).toBe(shown.isSettled ? "not-needed" : "open");
    }
  }
}

test("wherever a small interview can get to, the console shows what its answers replay to", () => {
  const events = askable(oven).flatMap(({ id: question, options, unsure }) => [
    ...options.map(({ id: answer }) => ({ type: "answer" as const, question, answer })),
    ...(unsure ? [{ type: "answer" as const, question, answer: "unsure" }] : []),
    { type: "clear" as const, question },
  ]);
  const paths = getShortestPaths(machineFor(oven), {
    events,
    input: {},
    serializeState: ({ context }) => JSON.stringify(Object.entries(context.answers).sort()),
  });
  // Each question with each answer or none: 4 * 3 * 4 * 3.
  expect(paths).toHaveLength(144);
  for (const { state } of paths) {
    holdsTogether(oven, callWith(oven, answered(state.context.answers)));
    expect(events.some((event) => state.can(event))).toBe(true);
  }
});

/** What a rep does to one question: takes or drops an option by a key, takes it back, says that they did not say. */
type Move = { readonly question: Question; readonly do: number | "clear" | "not-said" };

function randomMove(definition: Definition): fc.Arbitrary<Move> {
  return fc.constantFrom(...askable(definition)).chain((question) =>
    fc.record({
      question: fc.constant(question),
      do: fc.oneof(
        { weight: 6, arbitrary: fc.nat(question.options.length - (question.unsure ? 0 : 1)) },
        fc.constantFrom("clear" as const, "not-said" as const),
      ),
    }),
  );
}

function playThrough(definition: Definition, moves: readonly Move[]): void {
  const actor = createActor(machineFor(definition), { input: {} }).start();
  const said = new Map<string, Change>();
  const expected = new Map<string, readonly string[]>();
  const unsaid = new Set<string>();
  for (const move of moves) {
    const { question } = move;
    const call = callWith(definition, [...said.values()]);
    const shown = screenOf(definition, call).questions.find((one) => one.question === question);
    const option = typeof move.do === "number" ? (question.options[move.do]?.id ?? "unsure") : null;
    const picks = option === null ? [] : withPick(question, shown?.picked ?? [], option);
    unsaid.delete(question.id);
    if (picks.length > 0) {
      expect(picks.length).toBeLessThanOrEqual(question.choose ?? 1);
      expected.set(question.id, picks);
      actor.send({ type: "answer", question: question.id, answer: picks });
    } else {
      expected.delete(question.id);
      actor.send({ type: "clear", question: question.id });
      if (move.do === "not-said") unsaid.add(question.id);
    }
    const value =
      move.do === "not-said" ? "unanswered" : picks.length > 0 ? { answer: picks } : null;
    said.set(question.id, { name: `answer ${question.id}`, value });

    const after = callWith(definition, [...said.values()]);
    // No event loses an answer: what was taken stays until the same question is answered otherwise.
    expect(new Map(Object.entries(after.answers))).toEqual(expected);
    expect(new Set(after.unanswered)).toEqual(unsaid);
    const { context, status } = actor.getSnapshot();
    expect(context.answers).toEqual({ ...after.answers });
    expect(status).toBe("active");
    holdsTogether(definition, after);
  }
}

test("after any moves in any order the console of a random questionnaire holds together", () => {
  const run = randomDefinition(40)
    .filter((definition) => askable(definition).length > 0)
    .chain((definition) =>
      fc.tuple(fc.constant(definition), fc.array(randomMove(definition), { maxLength: 8 })),
    );
  fc.assert(
    fc.property(run, ([definition, moves]) => playThrough(definition, moves)),
    runs(200),
  );
});

test("after any moves in any order the console of a shipped questionnaire holds together", () => {
  const run = fc
    .constantFrom(...shipped)
    .chain((definition) =>
      fc.tuple(fc.constant(definition), fc.array(randomMove(definition), { maxLength: 10 })),
    );
  fc.assert(
    fc.property(run, ([definition, moves]) => playThrough(definition, moves)),
    runs(40),
  );
});
