import type { ConsoleScreen } from "./consoleScreen.ts";

/** The parts of a playbook in use, each with the key that opens it and the words that it is called by. */
export const parts = [
  { part: "objections", letter: "o", word: "partObjections" },
  { part: "approach", letter: "a", word: "partApproach" },
  { part: "questions", letter: "q", word: "partQuestions" },
  { part: "committee", letter: "c", word: "partCommittee" },
  { part: "evidence", letter: "e", word: "partEvidence" },
  { part: "pricing", letter: "p", word: "partPricing" },
  { part: "signals", letter: "s", word: "partSignals" },
  { part: "steps", letter: "t", word: "partSteps" },
  { part: "mail", letter: "m", word: "partMail" },
  { part: "why", letter: "w", word: "partWhy" },
] as const;

export type Part = (typeof parts)[number]["part"];

/** The parts that have something to say of the segment shown; none while nothing speaks for one. */
export function partsOf({ segment, suits, objections }: ConsoleScreen): readonly Part[] {
  if (!segment?.rep || !suits) return [];
  const { signals = [], playbook } = segment.rep;
  const { questions = [], channels = [], pricing, resourcing, followUp } = playbook;
  const has: Readonly<Record<Part, boolean>> = {
    objections: objections.length > 0,
    approach: true,
    questions: questions.length > 0,
    committee: true,
    evidence: suits.evidence.length > 0,
    pricing: pricing !== undefined || resourcing !== undefined || channels.length > 0,
    signals: signals.length > 0,
    steps: suits.nextSteps.length > 0,
    mail: followUp !== undefined,
    why: true,
  };
  return parts.map(({ part }) => part).filter((part) => has[part]);
}
