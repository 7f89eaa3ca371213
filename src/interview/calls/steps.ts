import { remembered } from "../../questionnaire/decision/remember.ts";
import type { Playbook, Segment } from "../../questionnaire/definition/definition.ts";
import type { WhatSuits } from "../session/whatSuits.ts";
import type { Call, Step } from "./call.ts";

/** A next step of a playbook as it stands in a call. */
export interface StepInCall extends Step {
  readonly part: Playbook["nextSteps"][number];
}

/**
 * The next steps of a segment: those that the rep has seen to, and of the others those that suit.
 *
 * @param suits null while the segment is provisional, so that no step is due yet
 */
export function stepsIn({ id, rep }: Segment, suits: WhatSuits | null, call: Call): StepInCall[] {
  const suiting = suits?.nextSteps.filter((step) => step.suits.status !== "open");
  return (rep?.playbook.nextSteps ?? []).flatMap((part, position) => {
    const isSeenTo = call.steps[id]?.[position] !== undefined;
    if (!isSeenTo && !suiting?.some((step) => step.position === position)) return [];
    return [{ part, ...stepOf(call, id, position, part) }];
  });
}

/** A next step as it stands in a call: as the rep has it, else with the day on which the playbook has it due. */
export function stepOf(
  { steps, startedAt }: Call,
  segment: string,
  position: number,
  { days }: Playbook["nextSteps"][number],
): Step {
  const own = steps[segment]?.[position];
  return own ?? { done: false, due: days === undefined ? "" : dayAfter(startedAt, days) };
}

/** The day that is so many days after that of a moment, where the rep is, as YYYY-MM-DD. */
function dayAfter(moment: number, days: number): string {
  const day = new Date(moment);
  day.setDate(day.getDate() + days);
  const part = (number: number, digits = 2) => `${number}`.padStart(digits, "0");
  return [part(day.getFullYear(), 4), part(day.getMonth() + 1), part(day.getDate())].join("-");
}

/** A day as people write it in a language, with the weekday, since some are free; what is no day, as it is. */
export function dayIn(language: string, due: string): string {
  const day = new Date(`${due}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return due;
  return daysIn(language).format(day);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Makes ready to write days in a language: the first one takes longer than all else that a key does. */
export function readyDays(language: string): void {
  daysIn(language);
}

function daysIn(language: string): Intl.DateTimeFormat {
  return remembered(
    formats,
    language,
    () =>
      new Intl.DateTimeFormat(language, {
        weekday: "short",
        year: "numeric",
        month: "short",
        day: "numeric",
        timeZone: "UTC",
      }),
  );
}
