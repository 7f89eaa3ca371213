import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { type AdviceWorker, openAdviser } from "../../../src/faces/console/adviser.ts";
import {
  adviseCall,
  adviseNow,
  advisingAhead,
  type CallAdvice,
  type Heard,
} from "../../../src/faces/console/callAdvice.ts";
import { consoleScreen } from "../../../src/faces/console/consoleScreen.ts";
import { type Answers, possible } from "../../../src/index.ts";
import { finish } from "../../../src/proof/shares.ts";
import { volunteered } from "../../../src/questionnaire/decision/volunteered.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";

const large = manyWays({
  questions: 20,
  segments: 12,
  points: scattered,
  more: () => ({ choose: 2 }),
});

function heardAs(answers: Answers): Heard {
  return { known: {}, answers, goesOn: false };
}

/** What is told by the time that nothing more comes. */
function toldOf(run: (tell: (advice: CallAdvice) => void) => void): Promise<readonly CallAdvice[]> {
  return new Promise((resolve) => {
    const told: CallAdvice[] = [];
    run((advice) => {
      told.push(advice);
      // What else was on its way has come by the next turn but one.
      setTimeout(() => setTimeout(() => resolve(told)));
    });
  });
}

/** A worker in this thread, which answers in its own time. */
function nearWorker(): AdviceWorker & { isOver: boolean } {
  let hear: ((event: { data: CallAdvice }) => void) | null = null;
  const worker = {
    isOver: false,
    postMessage({ definition, heard }: Parameters<AdviceWorker["postMessage"]>[0]) {
      setTimeout(() => {
        if (!worker.isOver) hear?.({ data: structuredClone(adviseCall(definition, heard)) });
      });
    },
    addEventListener(
      type: string,
      listener: (event: never) => void,
      { signal }: { signal: AbortSignal },
    ) {
      if (type !== "message") return;
      hear = listener as typeof hear;
      signal.addEventListener("abort", () => {
        hear = null;
      });
    },
    terminate() {
      worker.isOver = true;
    },
  };
  return worker;
}

function refused(): never {
  throw new Error("The page's policy starts no worker.");
}

test.each([
  ["a worker", nearWorker],
  ["the page, where no worker starts", refused],
])("of two fast answers the advice on both comes, and none else, from %s", async (_, start) => {
  const definitions = fc.sample(randomDefinition(60), enough(12));
  for (const definition of definitions) {
    const [first, second] = definition.questions.filter(({ ask }) => ask !== "never");
    const one: Answers = first ? { [first.id]: first.options[0]?.id ?? "" } : {};
    const both: Answers = second ? { ...one, [second.id]: second.options.at(-1)?.id ?? "" } : one;
    const adviser = openAdviser(definition, start);
    const told = await toldOf((tell) => {
      adviser.ask(heardAs(one), () => expect.unreachable());
      adviser.ask(heardAs(both), tell);
    });
    adviser.close();
    expect(told).toEqual([adviseCall(definition, heardAs(both))]);
  }
});

test("a worker whose file isn't there is given up, and the page looks itself", async () => {
  let started = 0;
  const lost = (): AdviceWorker => {
    started++;
    return {
      ...nearWorker(),
      postMessage() {},
      addEventListener(type: string, fail: (event: never) => void) {
        if (type === "error") setTimeout(fail);
      },
    };
  };
  const adviser = openAdviser(large, lost);
  const answers = Object.fromEntries(large.questions.slice(1).map(({ id }) => [id, "o-0"]));
  for (const heard of [heardAs(answers), heardAs({ ...answers, "q-1": "o-1" })]) {
    expect(await toldOf((tell) => adviser.ask(heard, tell))).toEqual([adviseCall(large, heard)]);
  }
  expect(started).toBe(1);
});

test("where a worker has died and says nothing, the page looks itself, and asks for no other", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const workers: { isOver: boolean }[] = [];
  const dead = (): AdviceWorker => {
    const worker = { ...nearWorker(), postMessage() {} };
    worker.terminate = () => {
      worker.isOver = true;
    };
    workers.push(worker);
    return worker;
  };
  const answers = Object.fromEntries(large.questions.slice(1).map(({ id }) => [id, "o-0"]));
  const told: CallAdvice[] = [];
  const first = openAdviser(large, dead);
  // What nobody waits for any more is never told.
  first.ask(heardAs({}), () => expect.unreachable());
  first.ask(heardAs(answers), (advice) => told.push(advice));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([adviseCall(large, heardAs(answers))]);
  first.close();
  const next = openAdviser(large, dead);
  next.ask(heardAs(answers), (advice) => told.push(advice));
  await vi.advanceTimersByTimeAsync(60_000);
  next.close();
  expect(told).toHaveLength(2);
  expect(workers.map(({ isOver }) => isOver)).toEqual([true, true]);
});

test("an answer that comes while a worker is busy ends it; one that is done takes the next", async () => {
  const workers: ReturnType<typeof nearWorker>[] = [];
  const adviser = openAdviser(large, () => {
    const worker = nearWorker();
    workers.push(worker);
    return worker;
  });
  const answers = Object.fromEntries(large.questions.slice(1).map(({ id }) => [id, "o-0"]));
  adviser.ask(heardAs({}), () => expect.unreachable());
  await toldOf((tell) => adviser.ask(heardAs(answers), tell));
  await toldOf((tell) => adviser.ask(heardAs({ ...answers, "q-1": "o-1" }), tell));
  expect(workers.map(({ isOver }) => isOver)).toEqual([true, false]);
  adviser.close();
  expect(workers.map(({ isOver }) => isOver)).toEqual([true, true]);
});

test("until its advice is there, the screen of a call has its answers and claims nothing", () => {
  const answers = { "q-0": "o-1", "q-7": ["o-2", "o-3"] };
  expect(adviseNow(large, heardAs(answers))).toBeNull();
  const said = { ...heardAs(answers), unanswered: ["q-1"], overrule: null };
  const shown = consoleScreen(large, said, null);
  expect(shown.isPending).toBe(true);
  expect(shown.questions.flatMap(({ picked }) => picked)).toEqual(["o-1", "o-2", "o-3"]);
  expect(shown.next).toBe("q-2");
  expect(shown.segment).not.toBeNull();
  expect([shown.isSettled, shown.mayStop, shown.isProvisional]).toEqual([false, false, true]);
  expect([shown.decision, shown.leastLead, shown.reasons, shown.exclusion]).toEqual(
    Array(4).fill(null),
  );
  expect(new Set(shown.standing.map(({ chance }) => chance))).toEqual(new Set([null]));
});

test("what is advised ahead of an answer is what is advised once it is given, with nothing left to look for", () => {
  const definition = structuredClone(manyWays({ questions: 3, segments: 3, points: scattered }));
  const answers = { "q-0": "o-0" };
  const given = ["o-0", "o-1", "o-2"].map((option) => heardAs({ ...answers, "q-1": option }));
  const expected = given.map((heard) => adviseCall({ ...definition }, heard));
  finish(advisingAhead(definition, heardAs(answers), "q-1"));
  Object.defineProperty(definition, "questions", { get: () => expect.fail("it looks again") });
  expect(given.map((heard) => adviseNow(definition, structuredClone(heard)))).toEqual(expected);
});

/** A random questionnaire, and some of its questions answered. */
const randomCall = randomDefinition(40).chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    answers: fc.record(
      Object.fromEntries(
        definition.questions.map(({ id, options }) => [
          id,
          fc.constantFrom(...options.map((option) => option.id)),
        ]),
      ),
      { requiredKeys: [] },
    ),
  }),
);

test("who leads has the most points of those that can still come of it, or a rule; where nobody has any, nobody leads", () => {
  let led = 0;
  fc.assert(
    fc.property(randomDefinition(), fc.nat(), fc.nat(), (definition, at, pick) => {
      const question = definition.questions[at % definition.questions.length];
      const option = question?.options[pick % question.options.length];
      const answers: Answers = question && option ? { [question.id]: option.id } : {};
      const heard = heardAs(answers);
      const { segment, level, isProvisional } = consoleScreen(
        definition,
        { ...heard, unanswered: [], overrule: null },
        adviseCall(definition, heard),
      );
      if (!isProvisional) return;
      const given = { answers };
      const { scores } = volunteered(definition, given);
      const open = possible(definition, given);
      const most = Math.max(...open.map((id) => scores[id] ?? 0));
      if (segment === null) {
        expect(most).toBeLessThanOrEqual(0);
        return;
      }
      led += 1;
      expect(open).toContain(segment.id);
      const byRule = definition.decision.rules?.some((rule) => rule.segment === segment.id);
      if (!byRule) expect(scores[segment.id]).toBe(most);
      const others = open.filter((id) => id !== segment.id && scores[id] === most && most > 0);
      if (!byRule) expect(level.map(({ id }) => id).toSorted()).toEqual(others.toSorted());
    }),
    runs(400),
  );
  expect(led).toBeGreaterThan(enough(20));
});

test("what is answered, offered and known of a random questionnaire is there before its advice", () => {
  fc.assert(
    fc.property(randomCall, ({ definition, answers }) => {
      const said = { ...heardAs(answers as Answers), unanswered: [], overrule: null };
      const early = consoleScreen(definition, said, null);
      const late = consoleScreen(definition, said, adviseCall(definition, said));
      expect(early.facts).toEqual(late.facts);
      const picks = ({ questions }: typeof early) => questions.map(({ picked }) => picked);
      expect(picks(early)).toEqual(picks(late));
      if (early.segment === null) expect(late.isProvisional && late.segment !== null).toBe(false);
    }),
    runs(100),
  );
});
