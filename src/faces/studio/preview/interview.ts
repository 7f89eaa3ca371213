import type { Happening } from "../../../interview/session/happening.ts";
import { misfits } from "../../../questionnaire/decision/answers.ts";
import { decide } from "../../../questionnaire/decision/decide.ts";
import { walk } from "../../../questionnaire/decision/walk.ts";
import type { Answers, Definition, Known } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { Play } from "../desk/StudioContext.ts";

/** What is known and answered in an interview. */
export interface Interview {
  readonly known: Known;
  readonly answers: Answers;
}

export const blank: Interview = { known: {}, answers: {} };

/** An interview as it is to be played: answers to what is never asked are known beforehand. */
export function interviewOf(definition: Definition, { known = {}, answers }: Play): Interview {
  const facts = new Set(
    definition.questions.filter(({ ask }) => ask === "never").map(({ id }) => id),
  );
  const entries = Object.entries(answers);
  return {
    known: { ...known, ...Object.fromEntries(entries.filter(([id]) => facts.has(id))) },
    answers: Object.fromEntries(entries.filter(([id]) => !facts.has(id))),
  };
}

/** An interview step by step: with one answer more each time, in the order in which they are asked for. */
export function stepsOf(definition: Definition, { known, answers }: Interview): Interview[] {
  const steps: Interview[] = [{ known, answers: {} }];
  let given: Answers = {};
  for (;;) {
    const { next } = walk(definition, { known, answers: given });
    if (next === null || !Object.hasOwn(answers, next)) break;
    given = { ...given, [next]: answers[next] as Answers[string] };
    steps.push({ known, answers: given });
  }
  // Answers to what isn't asked are kept to the end: they may be what is to be shown.
  return [...steps.slice(0, -1), { known, answers }];
}

/** The segment that an interview ends in; null while something is left to ask. */
export function segmentOf(definition: Definition, interview: Interview): string | null {
  return walk(definition, interview).complete ? decide(definition, interview).segment : null;
}

/** Ids of what a version has no use for: where an answer fits again after an edit, it counts again. */
export function unfit(definition: Definition, interview: Interview): string {
  return JSON.stringify(misfits(definition, interview).map(({ question }) => question));
}

/** An interview that comes to a question next: this one, what is answered before it there, or else the shortest. */
export function interviewAt(
  definition: Definition,
  question: string,
  now: Interview,
  ways: ReadonlyMap<string, Answers> | undefined,
): Interview | null {
  const isAtIt = (interview: Interview) => walk(definition, interview).next === question;
  if (isAtIt(now)) return now;
  const position = definition.questions.findIndex(({ id }) => id === question);
  const earlier = new Set(definition.questions.slice(0, position).map(({ id }) => id));
  const upToIt = {
    known: now.known,
    answers: Object.fromEntries(Object.entries(now.answers).filter(([id]) => earlier.has(id))),
  };
  if (isAtIt(upToIt)) return upToIt;
  const way = ways?.get(question);
  return way ? interviewOf(definition, { answers: way }) : null;
}

/** The id of the question that a place belongs to. */
export function questionAt(definition: Definition, [room, position]: Path): string | null {
  if (room !== "questions" || typeof position !== "number") return null;
  return definition.questions[position]?.id ?? null;
}

/** An interview after something happened in the widget. */
export function after(interview: Interview, happening: Happening): Interview {
  const { known, answers } = interview;
  switch (happening.type) {
    case "answered":
      return { known, answers: { ...answers, [happening.question]: happening.answer } };
    case "cleared": {
      const { [happening.question]: _, ...others } = answers;
      return { known, answers: others };
    }
    case "restarted":
      return { known, answers: {} };
    default:
      return interview;
  }
}
