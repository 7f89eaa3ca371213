import { type Given, type Misfit, misfits } from "../decision/answers.ts";
import type { Definition } from "../definition/definition.ts";
import type { Call } from "./call.ts";

/** What of a call fits a questionnaire that may have changed since. */
export interface Fit {
  readonly given: Required<Given>;
  /** What doesn't fit, and why; the call keeps it. */
  readonly misfits: readonly Misfit[];
  /** Whether the call was held with another version, or another questionnaire. */
  readonly otherVersion: boolean;
}

/** Fits a call to a questionnaire: what it can still decide from, and what it has to leave out. */
export function fitCall(
  definition: Definition,
  { known, answers, questionnaire }: Pick<Call, "known" | "answers" | "questionnaire">,
): Fit {
  const badFacts = misfits(definition, { known });
  const badAnswers = misfits(definition, { answers });
  return {
    given: { known: without(known, badFacts), answers: without(answers, badAnswers) },
    misfits: [...badFacts, ...badAnswers],
    otherVersion:
      questionnaire.id !== definition.id || questionnaire.version !== definition.version,
  };
}

function without<T>(
  values: Readonly<Record<string, T>>,
  bad: readonly Misfit[],
): Readonly<Record<string, T>> {
  const left = Object.assign(Object.create(null), values);
  for (const { question } of bad) delete left[question];
  return left;
}
