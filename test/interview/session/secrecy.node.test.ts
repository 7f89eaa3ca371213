import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Definition } from "../../../src/index.ts";
import { type Audience, type Screen, screenOf } from "../../../src/interview/session/screen.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { fittingAnswer, randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { secretsIn, secretsOf } from "./secrets.ts";

/** A questionnaire with an answer for everything that may be asked. */
const withAnswers = (definition: Definition) =>
  fc.record({
    definition: fc.constant(definition),
    given: randomGiven(definition),
    answers: fc.tuple(
      ...definition.questions.map((question) =>
        fc.tuple(fc.constant(question.id), fittingAnswer(question)),
      ),
    ),
  });

test("no screen of a visitor has anything for the sales team", () => {
  fc.assert(
    fc.property(randomDefinition().chain(withAnswers), ({ definition, given, answers }) => {
      const secrets = secretsOf(definition);
      for (const known of [{}, given]) {
        for (const screen of screensOf(definition, known, new Map(answers), "visitor")) {
          expect(secretsIn(screen, secrets)).toEqual([]);
        }
      }
    }),
    runs(300),
  );
});

test("the sales team's screens have what is for it, unless it is published", () => {
  fc.assert(
    fc.property(randomDefinition().chain(withAnswers), ({ definition, answers }) => {
      const secrets = secretsOf(definition);
      for (const screen of screensOf(definition, {}, new Map(answers), "rep")) {
        expect(secretsIn(screen, secrets).length > 0).toBe(!definition.published);
      }
    }),
    runs(100),
  );
});

describe.each(shippedTexts)("$name", ({ text }) => {
  const definition = definitionOf(JSON.parse(text));
  const secrets = secretsOf(definition);

  test("shows a visitor nothing for the sales team", () => {
    expect(secrets.size).toBeGreaterThan(100);
    fc.assert(
      fc.property(withAnswers(definition), ({ given, answers }) => {
        for (const known of [{}, given]) {
          for (const screen of screensOf(definition, known, new Map(answers), "visitor")) {
            expect(secretsIn(screen, secrets)).toEqual([]);
          }
        }
      }),
      runs(50),
    );
  });
});

/** The screens of a whole interview, and once more those of going back through it. */
function* screensOf(
  definition: Definition,
  given: object,
  answers: ReadonlyMap<string, Answer>,
  audience: Audience,
): Generator<Screen> {
  const session = openSession(definition, given);
  const screen = () => screenOf(definition, session.state(), audience);
  yield screen();
  session.send({ type: "begin" });
  for (let now = screen(); now.kind === "question"; now = screen()) {
    yield now;
    session.send({ type: "answer", question: now.id, answer: answers.get(now.id) ?? [] });
  }
  for (let now = screen(); "canGoBack" in now && now.canGoBack; now = screen()) {
    yield now;
    session.send({ type: "back" });
  }
  yield screen();
}
