import type fc from "fast-check";
import type { Definition, Text } from "../src/index.ts";
import { definitionOf } from "./questionnaire/definition/definitionOf.ts";
import {
  type RandomParts,
  type RandomQuestion,
  type RandomWhen,
  randomParts,
} from "./questionnaire/definition/randomParts.ts";
import { repParts, segmentRep } from "./questionnaire/definition/repParts.ts";

/**
 * Questionnaires that make use of the whole format, odd ones among them. With nothing known there are at most so many
 * ways of answering all that one may ask, so that every one of them can be walked.
 */
export function randomDefinition(mostWays = 150): fc.Arbitrary<Definition> {
  return randomSource(mostWays).map(definitionOf);
}

/** The same as JSON. */
export function randomSource(mostWays = 150): fc.Arbitrary<object> {
  return randomParts.map((parts) => sourceOf(parts, mostWays));
}

function sourceOf(parts: RandomParts, mostWays: number): object {
  const { segmentIds, languages = ["en"], published } = parts;
  const words = (label: string): Text =>
    parts.eachLanguage
      ? Object.fromEntries(languages.map((tag) => [tag, `${label} (${tag})`]))
      : label;
  const rep = (of: keyof ReturnType<typeof repParts>, name: string) =>
    published ? {} : { rep: repParts(words, name)[of] };
  const segment = (at: number) => segmentIds[at % segmentIds.length] ?? "";
  const questions = limited(
    parts.questionIds.flatMap((id, at) => {
      const question = parts.questions[at];
      return question ? [{ ...question, id }] : [];
    }),
    mostWays,
  );

  return {
    format: 1,
    id: parts.id,
    version: "2026-11",
    ...(published && { published }),
    title: words("The title"),
    languages: parts.languages,
    intro: parts.intro && Object.fromEntries(parts.intro.map((key) => [key, words(key)])),
    questions: questions.map((question, at) => ({
      ...question,
      text: words(`Question ${at + 1}?`),
      unsure: typeof question.unsure === "string" ? words(question.unsure) : question.unsure,
      offer:
        question.offer === "contenders" && question.ask !== "if-close" ? "all" : question.offer,
      hint: question.hint ? words("A hint") : undefined,
      when:
        question.ask === "never"
          ? undefined
          : whenOf(
              question.when,
              questions.filter(({ ask }, other) => other < at || ask === "never"),
            ),
      options: question.options.map(({ id, points, range }, bit) => ({
        id,
        text: words(`Answer ${bit + 1}`),
        points: points && Object.fromEntries(points.map(([of, by]) => [segment(of), by])),
        range: rangeOf(range, bit, question.options.length),
        ...rep("option", `answer ${bit + 1} to question ${at + 1}`),
      })),
      ...rep("question", `question ${at + 1}`),
    })),
    segments: segmentIds.map((id, at) => ({
      id,
      visitor: {
        heading: words(`Segment ${at + 1}`),
        message: words("A message"),
        ...(at % 2 === 0 && { bullets: [words("A bullet")] }),
        ...(at % 3 === 0 && { action: { text: words("An action"), url: "/offer" } }),
      },
      ...(!published && { rep: segmentRep(words, `segment ${at + 1}`, at) }),
    })),
    decision: {
      fallback: segment(parts.fallback),
      clearLead: parts.clearLead,
      stopWhenCertain: parts.stopWhenCertain,
      rules: parts.rules.map(([when, of], at) => ({
        when: whenOf(when, questions),
        segment: segment(of),
        ...rep("rule", `rule ${at + 1}`),
      })),
    },
    capture: parts.capture ? captureOf(words) : undefined,
    ...(!published && { examples: [{ name: "Nobody", answers: {}, segment: segment(0) }] }),
    ...rep("questionnaire", "it all"),
  };
}

/** Turns what would be asked into facts where there would be too many ways of answering. */
function limited(questions: readonly RandomQuestion[], most: number): RandomQuestion[] {
  let ways = 1;
  return questions.map((question) => {
    const { options, choose = 1, unsure, ask } = question;
    if (ask === "never") return question;
    const atMost = choose === 1 ? options.length : 2 ** options.length - 1;
    const answers = atMost + (unsure ? 1 : 0);
    if (ways * answers > most) return { ...question, ask: "never" };
    ways *= answers;
    return question;
  });
}

function whenOf(when: RandomWhen | undefined, from: readonly RandomQuestion[]) {
  const conditions = when?.conditions.map((clauses) =>
    Object.fromEntries(
      clauses.flatMap(([at, bits]) => {
        const named = from[at % from.length];
        if (!named) return [];
        const answers = [...named.options.map(({ id }) => id), ...(named.unsure ? ["unsure"] : [])];
        const some = answers.filter((_, bit) => (bits & (1 << bit)) !== 0);
        return [[named.id, some.length === 1 && when.alone ? some[0] : some]];
      }),
    ),
  );
  return conditions?.length === 1 && when?.alone ? conditions[0] : conditions;
}

/** Ranges that lie side by side, with a gap after each. */
function rangeOf(kind: string, position: number, count: number) {
  if (kind === "none") return undefined;
  const first = position === 0;
  const last = position === count - 1;
  return {
    ...(!(first && kind === "open below") && { from: position * 10 - 5 }),
    ...(!(last && kind === "open above") && { below: position * 10 + 2.5 }),
  };
}

function captureOf(words: (label: string) => Text): object {
  return {
    place: "after-result",
    fields: [{ id: "email", type: "email", label: words("Email"), required: true }],
    consent: { text: words("Consent"), url: "https://supply.test/privacy" },
  };
}
