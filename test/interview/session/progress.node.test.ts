import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers, Definition, Given } from "../../../src/index.ts";
import type { QuestionScreen } from "../../../src/interview/session/questionScreen.ts";
import { screenOf } from "../../../src/interview/session/screen.ts";
import { openSession, type Session } from "../../../src/interview/session/session.ts";
import { allAnswered, randomEvent, randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";

const run = randomDefinition(60).chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    given: randomGiven(definition),
    answers: allAnswered(definition),
    events: fc.array(randomEvent(definition), { maxLength: 8 }),
  }),
);

describe("progress", () => {
  test("counts up by one, and never promises fewer questions than are asked", () => {
    fc.assert(
      fc.property(run, ({ definition, given: { known = {} }, answers }) => {
        const screens = questionsAsked(definition, { known }, answers);
        expect(screens.map(({ position }) => position)).toEqual(screens.map((_, at) => at + 1));
        for (const { atMost } of screens) expect(atMost).toBeGreaterThanOrEqual(screens.length);
      }),
      runs(500),
    );
  });

  test("promises no fewer where answers were kept that come to count again", () => {
    fc.assert(
      fc.property(run, ({ definition, given, answers }) => {
        const screens = questionsAsked(definition, given, answers);
        const last = screens.at(-1)?.position ?? 0;
        for (const { atMost } of screens) expect(atMost).toBeGreaterThanOrEqual(last);
      }),
      runs(500),
    );
  });

  test("promises no fewer where one has gone back to a question, whatever is answered there now", () => {
    let longer = 0;
    const goneBack = run.chain((one) =>
      fc.record({ one: fc.constant(one), others: allAnswered(one.definition), to: fc.nat(4) }),
    );
    fc.assert(
      fc.property(goneBack, ({ one: { definition, answers }, others, to }) => {
        const session = openSession(definition);
        const before = asked(session, answers);
        const question = before[to % before.length]?.id ?? "";
        session.send({ type: "goTo", question });
        const screens = asked(session, others);
        const last = screens.at(-1)?.position ?? 0;
        if (last > before.length) longer++;
        for (const { atMost } of screens) expect(atMost).toBeGreaterThanOrEqual(last);
      }),
      runs(1000),
    );
    expect(longer).toBeGreaterThan(enough(20));
  });

  test("is never beyond the most there are, wherever one goes", () => {
    fc.assert(
      fc.property(run, ({ definition, given, events }) => {
        const session = openSession(definition, given);
        for (const event of events) {
          session.send(event);
          const screen = screenOf(definition, session.state(), "rep");
          if (screen.kind === "question") {
            expect(screen.position).toBeLessThanOrEqual(screen.atMost);
          }
        }
      }),
      runs(500),
    );
  });
});

/** The questions of an interview from where it is taken up to its end. */
function questionsAsked(definition: Definition, given: Given, answers: Answers): QuestionScreen[] {
  return asked(openSession(definition, given), answers);
}

/** The questions from where a run stands to its end. */
function asked(session: Session, answers: Answers): QuestionScreen[] {
  const screens: QuestionScreen[] = [];
  for (;;) {
    const screen = screenOf(session.definition, session.state(), "rep");
    if (screen.kind !== "question") return screens;
    screens.push(screen);
    session.send({ type: "answer", question: screen.id, answer: offered(screen, answers) });
  }
}

/** The answer to a question as far as it is offered; else the first that is. */
function offered({ id, choices }: QuestionScreen, answers: Answers): Answer {
  const ids = choices.map((choice) => choice.id);
  const picks = [answers[id] ?? []].flat().filter((pick) => ids.includes(pick));
  return picks.length > 0 ? picks : (ids[0] ?? []);
}
