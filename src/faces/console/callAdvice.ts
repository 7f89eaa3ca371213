import type { Call } from "../../interview/calls/call.ts";
import { goneBy, settlingExclusion } from "../../interview/calls/exclusion.ts";
import { finish } from "../../proof/shares.ts";
import { fittingOf } from "../../questionnaire/decision/answers.ts";
import { explainSettled, type Grounds } from "../../questionnaire/decision/explain.ts";
import { type LeastLead, leastLead } from "../../questionnaire/decision/leastLead.ts";
import { oncePer } from "../../questionnaire/decision/remember.ts";
import { endsByItself } from "../../questionnaire/decision/volunteered.ts";
import { courseOf } from "../../questionnaire/decision/walk.ts";
import type { Definition, Question } from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { type Guidance, guiding } from "./guidance.ts";
import { type OneMore, oneMore } from "./oneMore.ts";
import { isQuick, ofKey, ofPage, type Patience } from "./quick.ts";

/** What of a call its advice is about. */
export type Heard = Pick<Call, "known" | "answers" | "goesOn">;

/** All about a call that has to be searched for in the ways in which it can go on, as plain data. */
export interface CallAdvice extends Guidance {
  /** Whether nothing is left to ask. */
  readonly complete: boolean;
  /** Whether the answers that count end it, with no need of any that was given ahead of its turn. */
  readonly endsByItself: boolean;
  /** Why it is the one segment that can still come of it; null while several can. */
  readonly grounds: Grounds | null;
  readonly leastLead: LeastLead | null;
  /** Whether the answer to the question advised decides; null where none does, or where nobody has counted the ways on. */
  readonly oneMore: OneMore | null;
  /** Of the rule that turns this prospect away: where it stands. */
  readonly exclusion: number | null;
}

/** Advises on a call, step by step, so that whoever runs it can do something else in between. */
export function* advisingCall(source: Definition, heard: Heard): Generator<unknown, CallAdvice> {
  const given = fittingOf(source, heard);
  const definition = goneBy(source, heard, given);
  const course = courseOf(definition, given);
  const guidance = yield* guiding(definition, given);
  yield;
  const { complete } = course;
  const isOpen = !complete && !guidance.isSettled;
  const asked = definition.questions.find(({ id }) => id === guidance.next);
  const isFinished = endsByItself(course);
  yield;
  const lead = isOpen || isFinished ? null : leastLead(definition, given);
  yield;
  const exclusion = settlingExclusion(source, given);
  yield;
  return {
    ...guidance,
    complete,
    endsByItself: isFinished,
    // What can still change has no reason yet.
    grounds: isOpen ? null : explainSettled(definition, given),
    leastLead: lead,
    oneMore: asked && guidance.settles ? yield* oneMore(definition, given, asked) : null,
    exclusion,
  };
}

/** Advises on a call at once, however long that takes. */
export function adviseCall(definition: Definition, heard: Heard): CallAdvice {
  return finish(advisingCall(definition, heard));
}

/** So much advice is remembered of a questionnaire: on what was said last, and on what may be said next. */
const most = 32;

const rememberedOf = oncePer((_: Definition): { heard: Heard; advice: CallAdvice }[] => []);

/** The advice that is ready for who has so much patience; null where it takes longer. */
export function adviseNow(
  definition: Definition,
  said: Heard,
  patience: Patience = ofKey,
): CallAdvice | null {
  const heard = heardIn(said);
  const known = rememberedFor(definition, heard);
  if (known || !isQuick(definition, heard, patience)) return known;
  return remember(definition, heard, adviseCall(definition, heard));
}

/**
 * Advises beforehand on each answer to the question advised, step by step, while somebody listens for it: the key that then
 * gives it waits for nothing. What takes long is left.
 */
export function* advisingAhead(
  definition: Definition,
  said: Heard,
  next: string,
): Generator<unknown, void> {
  const question = definition.questions.find(({ id }) => id === next);
  for (const answer of question ? singlePicks(question) : []) {
    const heard = heardIn({ ...said, answers: { ...said.answers, [next]: answer } });
    if (rememberedFor(definition, heard) || !isQuick(definition, heard, ofPage)) continue;
    remember(definition, heard, yield* advisingCall(definition, heard));
  }
}

function singlePicks(question: Question): string[] {
  return [...question.options.map(({ id }) => id), ...(offersUnsure(question) ? [UNSURE] : [])];
}

function rememberedFor(definition: Definition, heard: Heard): CallAdvice | null {
  return rememberedOf(definition).find((one) => isEqual(one.heard, heard))?.advice ?? null;
}

function remember(definition: Definition, heard: Heard, advice: CallAdvice): CallAdvice {
  const all = rememberedOf(definition);
  all.unshift({ heard, advice });
  all.length = Math.min(all.length, most);
  return advice;
}

/** What a call's advice is about, and nothing else of it. */
function heardIn({ known, answers, goesOn }: Heard): Heard {
  return { known, answers, goesOn };
}
