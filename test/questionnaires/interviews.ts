import { type Answers, type Decision, type Definition, decide, walk } from "../../src/index.ts";

/** A complete interview, with the probability that equal chances for every answer give it. */
export interface Interview {
  readonly answers: Answers;
  readonly probability: number;
  readonly decision: Decision;
}

/** Every complete interview of a questionnaire with nothing known beforehand, by asking on and on. */
export function* interviews(
  definition: Definition,
  answers: Answers = {},
  probability = 1,
): Generator<Interview> {
  const { next, offered } = walk(definition, { answers });
  if (next === null) {
    yield { answers, probability, decision: decide(definition, { answers }) };
    return;
  }
  const allowed = allowedAnswers(definition, next, offered);
  for (const answer of allowed) {
    yield* interviews(definition, { ...answers, [next]: answer }, probability / allowed.length);
  }
}

function allowedAnswers(
  definition: Definition,
  id: string,
  options: readonly string[],
): string[][] {
  const question = definition.questions.find((candidate) => candidate.id === id);
  const sets = options.reduce<string[][]>(
    (smaller, option) => smaller.flatMap((set) => [set, set.concat(option)]),
    [[]],
  );
  const allowed = sets.filter(({ length }) => length > 0 && length <= (question?.choose ?? 1));
  return question?.unsure ? [...allowed, ["unsure"]] : allowed;
}
