import fc from "fast-check";

/** Ids to trip over: names that every object has, the machine's own words, and names that look like others. */
const ids = fc.constantFrom(
  ...["constructor", "valueof", "deciding", "questions", "segments", "prototype", "a", "b", "c-1"],
  ...["unsure-too", "x9", "to-string", "q-", "known", "length"],
);

const listOfIds = (minLength: number, maxLength: number) =>
  fc.uniqueArray(ids, { minLength, maxLength });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Small ones for the most part, so that ties and close calls are many. */
const points = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -1, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
);

/** A question by number, and a bit for each of its answers; which they are is settled by what there is. */
const clause = fc.tuple(fc.nat(30), fc.nat(31));
const seldomEmpty = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );
const condition = seldomEmpty(clause);
const when = fc.record({
  conditions: seldomEmpty(condition),
  /** Whether a list of one stands as the one thing alone. */
  alone: fc.boolean(),
});

const option = fc.record({
  id: ids,
  points: maybe(fc.array(fc.tuple(fc.nat(11), points), { minLength: 1, maxLength: 4 })),
  range: fc.constantFrom("none", "closed", "open below", "open above"),
});

const question = fc.record({
  ask: fc.constantFrom(undefined, undefined, "always", "always", "if-close", "if-close", "never"),
  offer: fc.constantFrom(undefined, "all", "contenders", "contenders"),
  choose: fc.constantFrom(undefined, undefined, undefined, 1, 1, 2, 12),
  unsure: fc.constantFrom(undefined, undefined, true, true, false, "None of these"),
  basis: fc.constantFrom(undefined, "need", "firmographic", "intent"),
  when: fc.option(when, { nil: undefined, freq: 2 }),
  hint: fc.boolean(),
  options: fc.uniqueArray(option, { selector: ({ id }) => id, minLength: 2, maxLength: 4 }),
});

/** What a random questionnaire is put together from: each choice by itself, so that it shrinks by itself. */
export const randomParts = fc.record({
  id: ids,
  questionIds: fc.oneof({ weight: 5, arbitrary: listOfIds(3, 7) }, listOfIds(1, 7)),
  questions: fc.array(question, { minLength: 7, maxLength: 7 }),
  segmentIds: fc.oneof({ weight: 5, arbitrary: listOfIds(2, 5) }, listOfIds(2, 12)),
  fallback: fc.nat(11),
  clearLead: fc.constantFrom(undefined, 1, 2, 3, 6),
  stopWhenCertain: fc.constantFrom(undefined, true, false, false),
  rules: fc.array(fc.tuple(when, fc.nat(11)), { maxLength: 2 }),
  languages: fc.constantFrom(undefined, ["en"], ["de", "en"], ["pt-BR", "ar", "de"]),
  eachLanguage: fc.boolean(),
  intro: fc.constantFrom(undefined, [], ["heading", "body"], ["start"]),
  capture: fc.boolean(),
  published: fc.constantFrom(false, false, false, true),
});

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export type RandomParts = ValueOf<typeof randomParts>;
export type RandomQuestion = ValueOf<typeof question> & { readonly id: string };
export type RandomWhen = ValueOf<typeof when>;
