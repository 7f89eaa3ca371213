import fc from "fast-check";
import type { Answers, Definition, Given, InterviewEvent, Question } from "../../../src/index.ts";
import { allowedAnswers } from "./bruteForce.ts";

/** Values that answer nothing, and the names under which nothing is asked. */
const nonsense = fc.constantFrom<unknown>(
  ...["", "nobody", "constructor", "__proto__", [], ["nobody"], [["a"]], [null]],
  ...[null, true, 0.5, {}, Number.NaN, "unsure", ["unsure", "a"], ["a", "b", "c-1", "x9"]],
);
/** Numbers as text, those among them that could be two numbers. */
const numberText = fc
  .tuple(fc.integer({ min: -20, max: 90 }), fc.constantFrom("", ".5", ".0", ".200", ",5", ".2.0"))
  .map((parts) => parts.join(""));
const strangers = fc.constantFrom("nobody", "__proto__", "toString", "", "constructor");

/** An answer that a question allows, in every way of writing it. */
export function fittingAnswer(question: Question): fc.Arbitrary<string | string[]> {
  return fc
    .tuple(fc.constantFrom(...allowedAnswers(question)), fc.boolean(), fc.boolean())
    .map(([answer, alone, turned]) => {
      const [first = ""] = answer;
      if (answer.length === 1 && alone) return first;
      return turned ? answer.toReversed() : answer;
    });
}

/** Answers to everything that may be asked. */
export function allAnswered(definition: Definition): fc.Arbitrary<Answers> {
  const askable = definition.questions.filter(({ ask }) => ask !== "never");
  return fc.record(
    Object.fromEntries(askable.map((question) => [question.id, fittingAnswer(question)])),
  );
}

/** What may be known and answered of a definition: of each question nothing, what fits or what doesn't. */
export function randomGiven(definition: Definition): fc.Arbitrary<Given> {
  return fc.record({
    known: values(definition, true),
    answers: values(definition, false),
  }) as fc.Arbitrary<Given>;
}

/** Moves in an interview, those among them that are not possible. */
export function randomEvent(definition: Definition): fc.Arbitrary<InterviewEvent> {
  const ids = definition.questions.map(({ id }) => id);
  const answer = fc.constantFrom(...definition.questions).chain((question) =>
    fc.record({
      type: fc.constant("answer"),
      question: fc.constant(question.id),
      answer: fittingAnswer(question),
    }),
  );
  const odd = fc.record({
    type: fc.constantFrom("answer", "goTo", "clear", "", "nobody", "toString"),
    question: fc.oneof(fc.constantFrom(...ids), strangers),
    answer: nonsense,
  });
  const about = fc.record({
    type: fc.constantFrom("goTo", "clear"),
    question: fc.constantFrom(...ids),
  });
  const know = fc.record({ type: fc.constant("know"), known: values(definition, true) });
  const bare = fc.record({ type: fc.constantFrom("back", "back", "back", "restart", "begin") });
  return fc.oneof(
    { weight: 6, arbitrary: answer },
    { weight: 2, arbitrary: bare },
    about,
    know,
    odd,
  ) as fc.Arbitrary<InterviewEvent>;
}

function values(definition: Definition, numbers: boolean): fc.Arbitrary<Record<string, unknown>> {
  const of = (nothing: number) =>
    definition.questions.map((question) =>
      fc.tuple(
        fc.constant(question.id),
        fc.oneof(
          { weight: nothing, arbitrary: fc.constant(undefined) },
          { weight: 5, arbitrary: fittingAnswer(question) },
          { weight: numbers ? 3 : 0, arbitrary: fc.integer({ min: -20, max: 90 }).map(half) },
          { weight: numbers ? 2 : 0, arbitrary: numberText },
          { weight: 1, arbitrary: nonsense },
        ),
      ),
    );
  const strange = fc.array(fc.tuple(strangers, nonsense), { maxLength: 1 });
  return fc
    .oneof(fc.tuple(...of(50)), fc.tuple(...of(12)), fc.tuple(...of(1)))
    .chain((usual) => strange.map((odd) => [...odd, ...usual]))
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

function half(number: number): number {
  return number / 2;
}
