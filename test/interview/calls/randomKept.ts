import fc from "fast-check";
import type { Change, Kept } from "../../../src/interview/calls/call.ts";
import { contextOf } from "../../../src/interview/calls/context.ts";
import { isQuote } from "../../../src/interview/suggestions/suggestion.ts";

const ids = fc.constantFrom("goal", "pace", "constructor", "__proto__", "toString");
const positions = fc.nat(3);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", 'a "b", c', "two\nlines", "", "Müller & Söhne", "\ttab"),
);
const answers = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
const segmentPart = fc.tuple(ids, positions).map(([id, position]) => `${id} ${position}`);

const values = fc.dictionary(ids, fc.jsonValue()).map((all) => contextOf(all) ?? {});

function changes(name: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) {
  return fc.record({ name, value }) as fc.Arbitrary<unknown> as fc.Arbitrary<Change>;
}

function each(kind: string, of: fc.Arbitrary<string>) {
  return of.map((rest) => `${kind} ${rest}`);
}

function orNull<T>(value: fc.Arbitrary<T>) {
  return fc.option(value, { freq: 4 });
}

/** A change of every kind, with ids that would harm an object that has a prototype. */
export const randomChange: fc.Arbitrary<Change> = fc.oneof(
  changes(
    fc.constant("about"),
    fc.record({
      questionnaire: fc.record({ id: ids, version: fc.string() }),
      startedAt: fc.nat(),
    }),
  ),
  changes(fc.constantFrom("account", "role", "person", "note"), text),
  changes(fc.constant("overrule"), orNull(fc.record({ segment: ids, reason: text }))),
  changes(fc.constantFrom("goes-on", "ended"), fc.boolean()),
  changes(fc.constant("first-ended"), fc.constant(true)),
  changes(fc.constant("context"), orNull(fc.record({ account: text, values }))),
  changes(
    fc.constant("website"),
    orNull(fc.record({ interview: text, answers: fc.dictionary(ids, answers) })),
  ),
  changes(
    fc.constant("outcome"),
    orNull(fc.record({ segment: ids, name: text, complete: fc.boolean(), close: fc.boolean() })),
  ),
  changes(each("known", ids), orNull(fc.oneof(answers, fc.integer()))),
  changes(
    each("answer", ids),
    orNull(fc.oneof(fc.constant("unanswered"), fc.record({ answer: answers }))),
  ),
  changes(each("note", ids), text),
  changes(each("signal", segmentPart), fc.boolean()),
  changes(each("committee", segmentPart), orNull(text)),
  changes(each("learned", segmentPart), orNull(text)),
  changes(
    each(
      "suggestion",
      fc.tuple(ids, ids).map(([question, option]) => `${question} ${option}`),
    ),
    orNull(text.filter(isQuote)),
  ),
  changes(each("mail", ids), orNull(fc.record({ subject: text, body: text }))),
  changes(
    each("step", segmentPart),
    fc.record({ done: fc.boolean(), due: fc.constantFrom("", "2026-11-30") }),
  ),
);

/** Changes of a few calls, no two at the same time, in any order. */
export const randomKept: fc.Arbitrary<Kept[]> = fc
  .array(fc.tuple(fc.constantFrom("one", "two", "__proto__"), randomChange), { maxLength: 30 })
  .chain((all) =>
    fc.shuffledSubarray(
      all.map(([call, change], index) => ({ call, change, at: 1000 + index })),
      { minLength: all.length },
    ),
  );
