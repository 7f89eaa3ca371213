import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Given } from "../../questionnaire/decision/answers.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { InterviewRecord, RecordedAnswer, RecordedFact } from "../record/record.ts";
import type { Call } from "./call.ts";
import { isFromWebsite } from "./fromWebsite.ts";

/** What was said and known, parted by what counts. */
export type Recorded = Pick<InterviewRecord, "answers" | "facts" | "notCounted">;

/** Option ids by question. */
type Counting = ReadonlyMap<string, readonly string[]>;

/**
 * The answers and facts of a call in words. Of a question that was answered, what was known doesn't count.
 *
 * @param given what of them fits the questionnaire
 */
export function recordedAnswers(
  definition: Definition,
  call: Pick<Call, "answers" | "known" | "website">,
  given: Required<Given>,
  counting: Counting,
  translator: ConsoleTranslator,
): Recorded {
  const said = named(call.answers);
  const facts = named(call.known);
  const isAnswer = (id: string) => counting.has(id) && Object.hasOwn(given.answers, id);
  const isFact = (id: string) => counting.has(id) && !isAnswer(id);
  const inWords = (id: string, options: readonly string[]) =>
    wordsOf(definition, id, options, translator);
  const answer = (id: string, value: unknown): RecordedAnswer =>
    inWords(id, isAnswer(id) ? (counting.get(id) ?? []) : textsOf(value));
  const fact = (id: string, value: RecordedFact["value"]): RecordedFact => ({
    value,
    ...inWords(id, isFact(id) ? (counting.get(id) ?? []) : textsOf(value)),
    ...(isFromWebsite(call, id) && { source: "website" as const }),
  });
  return {
    answers: mapped(said, isAnswer, answer),
    facts: mapped(facts, isFact, fact),
    notCounted: {
      answers: mapped(said, (id) => !isAnswer(id), answer),
      facts: mapped(facts, (id) => !isFact(id), fact),
    },
  };
}

/** What was said and known with a questionnaire that isn't here, so that nothing says what counted: by ids, as it was recorded. */
export function answersAsRecorded(call: Pick<Call, "answers" | "known" | "website">): Recorded {
  const { answers, known } = call;
  const isKnown = (id: string) => !Object.hasOwn(answers, id);
  return {
    answers: mapped(named(answers), all, (_, value) => ({ options: textsOf(value) })),
    facts: mapped(named(known), isKnown, (id, value) => ({
      value,
      options: textsOf(value),
      ...(isFromWebsite(call, id) && { source: "website" as const }),
    })),
    notCounted: { answers: {}, facts: {} },
  };
}

const all = () => true;

function wordsOf(
  { questions }: Definition,
  id: string,
  options: readonly string[],
  { word, text }: ConsoleTranslator,
): RecordedAnswer {
  const question = questions.find((one) => one.id === id);
  if (!question) return { options: [...options] };
  const words = options.map((option) => answerText(question, option));
  return {
    options: [...options],
    question: text(question.text),
    answer: words.map((one) => (one === null ? word("unsure") : text(one))).join("; "),
  };
}

type Entries<T> = readonly (readonly [id: string, value: T])[];

/** Entries under ids that a question can have, as far as the format goes; a copy of what they hold. */
function named<T>(values: Readonly<Record<string, T>>): Entries<Copied<T>> {
  return Object.entries(values)
    .filter(([id]) => id !== "__proto__")
    .map(([id, value]) => [id, (Array.isArray(value) ? [...value] : value) as Copied<T>]);
}

type Copied<T> = T extends readonly (infer Item)[] ? Item[] : T;

function mapped<T, U>(
  entries: Entries<T>,
  isWanted: (id: string) => boolean,
  to: (id: string, value: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    entries.filter(([id]) => isWanted(id)).map(([id, value]) => [id, to(id, value)]),
  );
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((one): one is string => typeof one === "string");
}
