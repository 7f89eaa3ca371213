import fc from "fast-check";
import type { Definition, Text } from "../../src/index.ts";
import { fittingAnswer } from "../questionnaire/decision/randomGiven.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../randomDefinition.ts";
import { waysOf } from "./everyInterview.ts";
import { randomReps } from "./randomReps.ts";

/** Questionnaires so small that every interview, with every combination of facts, can be held one by one. */
export function smallDefinition(mostWays = 500): fc.Arbitrary<Definition> {
  return fc
    .constantFrom(20, 60, 150)
    .chain((askable) => randomDefinition(askable))
    .filter((definition) => waysOf(definition) <= mostWays);
}

/** Small questionnaires with more in them that is to be found: rules in each other's way, examples, gaps in the words. */
export function faultyDefinition(): fc.Arbitrary<Definition> {
  return smallDefinition().chain((definition) =>
    fc
      .record({
        rules: withMoreRules(definition),
        reps: randomReps(definition),
        examples: fc.array(randomExample(definition), { maxLength: 3 }),
        reviewBy: fc.constantFrom(
          undefined,
          "2026-11-20",
          "2026-11-21",
          "2026-11-22",
          "2027-01-01",
        ),
        isPublished: fc.constant(definition.published === true),
        gaps: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
        alike: fc.boolean(),
      })
      .map(({ rules, reps, examples, reviewBy, isPublished, gaps, alike }) => {
        const { decision, ...rest } = definition;
        const segments = definition.segments.map((segment, at) => ({ ...segment, ...reps[at] }));
        const source = {
          ...rest,
          reviewBy,
          segments: alike ? withSamePlaybook(segments) : segments,
          decision: { ...decision, rules },
          examples: isPublished ? undefined : examples,
        };
        return definitionOf(withGaps(source, gaps));
      }),
  );
}

type Segments = Definition["segments"];

/** Rules again, with other segments and in another order: some of them hide others. */
function withMoreRules({ decision, segments }: Definition) {
  const rules = decision.rules ?? [];
  if (rules.length === 0) return fc.constant(rules);
  const copy = fc
    .record({ rule: fc.constantFrom(...rules), segment: fc.constantFrom(...segments) })
    .map(({ rule, segment }) => ({ ...rule, segment: segment.id }));
  return fc
    .array(copy, { maxLength: 2 })
    .chain((copies) => fc.shuffledSubarray([...rules, ...copies]));
}

function randomExample({ questions, segments }: Definition) {
  const answers = questions.map((question) =>
    fc.tuple(fc.constant(question.id), fc.option(fittingAnswer(question), { freq: 6 })),
  );
  return fc.record({
    name: fc.constantFrom("Bakery", "Foundry"),
    answers: fc
      .tuple(...answers)
      .map((entries) => Object.fromEntries(entries.filter(([, answer]) => answer !== null))),
    segment: fc.constantFrom(...segments.map(({ id }) => id)),
  });
}

/** The last segment with the playbook of the first, in capitals and with other spaces. */
function withSamePlaybook(segments: Segments): Segments {
  const first = segments[0]?.rep?.playbook;
  const shouted = JSON.stringify(first, (_, part) =>
    // Ids have no spaces.
    typeof part === "string" && part.includes(" ") ? part.toUpperCase().replace(" ", " \n ") : part,
  );
  return segments.map((segment, at) =>
    at === segments.length - 1 && segment.rep && first
      ? { ...segment, rep: { ...segment.rep, playbook: JSON.parse(shouted) } }
      : segment,
  );
}

/** The same with gaps in its words: here a text that is empty, there one that is missing in a language. */
function withGaps<T>(source: T, gaps: readonly number[]): T {
  let at = 0;
  const gap = () => (gaps[at++ % gaps.length] ?? 0) % 12;
  const fill = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      return wordLists.has(key) && gap() === 0 ? [] : value.map((item) => fill(item, key));
    }
    if (typeof value === "string") return words.has(key) && gap() === 0 ? " " : value;
    if (typeof value !== "object" || value === null) return value;
    if (isText(value)) return withoutLanguage(value, gap());
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, fill(part, name)]),
    );
  };
  return fill(source, "") as T;
}

const words = new Set(["summary", "process", "pricing", "role", "cares", "says", "reply"]);
const wordLists = new Set([
  "approach",
  "committee",
  "messages",
  "objections",
  "nextSteps",
  "avoid",
]);

function isText(value: object): value is Exclude<Text, string> {
  return Object.keys(value).some((key) => /^(de|en|ar|pt-BR)$/.test(key));
}

/** Texts in several languages are told in each but one; the first language is always there. */
function withoutLanguage(text: Exclude<Text, string>, which: number): Text {
  return Object.fromEntries(Object.entries(text).filter((_, at) => at === 0 || at !== which));
}
