import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
import type { WhatSuits } from "../session/whatSuits.ts";
import type { Call } from "./call.ts";
import { leadScore } from "./leadScore.ts";
import { stepsIn } from "./steps.ts";

/** What of a record is about the segment's playbook. */
type InPlaybook = Pick<
  Required<InterviewRecord>,
  | ("leadScore" | "leadScoreMost" | "fitMet" | "fitOf" | "nextStep" | "nextStepOn")
  | ("fit" | "signals" | "steps" | "committee" | "foundOut")
>;

/** Where there is no segment, or nothing is said of how to sell to it. */
export const noPlaybook: InPlaybook = {
  leadScore: null,
  leadScoreMost: null,
  fitMet: null,
  fitOf: null,
  nextStep: null,
  nextStepOn: null,
  fit: [],
  signals: [],
  steps: [],
  committee: [],
  foundOut: [],
};

/** What was seen, found, agreed and found out of the segment that a call is in. */
export function inPlaybook(
  segment: Segment,
  suits: WhatSuits,
  isSettled: boolean,
  call: Call,
  { text }: ConsoleTranslator,
): InPlaybook {
  const { id, rep } = segment;
  if (!rep) return noPlaybook;
  const { playbook, signals } = rep;
  const seen = call.signals[id] ?? [];
  const score = signals ? leadScore(segment, seen) : null;
  const steps = stepsIn(segment, isSettled ? suits : null, call).map(({ part, due, done }) => ({
    text: text(part.text),
    due: isDay(due) ? due : null,
    done,
  }));
  const open = steps.filter(({ done }) => !done);
  const dated = open.filter(({ due }) => due !== null);
  const [next] = [
    ...dated.toSorted((a, b) => `${a.due}`.localeCompare(`${b.due}`)),
    ...open.filter(({ due }) => due === null),
  ];
  return {
    leadScore: score?.score ?? null,
    leadScoreMost: score?.most ?? null,
    fitMet: rep.fit ? suits.fit.filter(({ status }) => status === "met").length : null,
    fitOf: rep.fit?.length ?? null,
    nextStep: next?.text ?? null,
    nextStepOn: next?.due ?? null,
    fit: suits.fit.map((trait) => ({ text: text(trait.text), status: trait.status })),
    signals: (signals ?? []).flatMap((signal, position) =>
      seen.includes(position) ? [{ text: text(signal.text), weight: signal.weight }] : [],
    ),
    steps,
    committee: playbook.buying.committee.flatMap(({ role }, position) => {
      const name = call.committee[id]?.[position];
      return name === undefined ? [] : [{ role: text(role), name }];
    }),
    foundOut: (playbook.questions ?? []).flatMap((question, position) => {
      const words = call.learned[id]?.[position];
      return words === undefined ? [] : [{ question: text(question), words }];
    }),
  };
}

/** Tells whether a day is one of the calendar; what is kept only looks like one. */
function isDay(due: string): boolean {
  const day = new Date(due);
  return /^\d{4}-/.test(due) && !Number.isNaN(+day) && day.toISOString().startsWith(due);
}
