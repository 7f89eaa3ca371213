import { type Given, isAskable } from "../../questionnaire/decision/answers.ts";
import { type Decision, decide, onlyPossible } from "../../questionnaire/decision/decide.ts";
import { oncePer, remembered } from "../../questionnaire/decision/remember.ts";
import { type Suiting, suitingIn } from "../../questionnaire/decision/suiting.ts";
import {
  endsByItself,
  type Volunteered,
  volunteeredIn,
  withVolunteered,
} from "../../questionnaire/decision/volunteered.ts";
import { canEndIn, courseOf } from "../../questionnaire/decision/walk.ts";
import type { Definition, When } from "../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import type { Call } from "./call.ts";
import { givenBy } from "./givenBy.ts";

/** What a questionnaire makes of what was said in a call, in any order. */
export interface Meaning extends Volunteered {
  /** The questionnaire as the call goes by it. */
  readonly definition: Definition;
  readonly given: Required<Given>;
  /** The one segment that can still come of it; null while there are several. */
  readonly settled: string | null;
  /**
   * What the answers decide, and by how much; null while something is open. Null too where an answer that was volunteered
   * has ended the interview before its own question: it doesn't count, and a lead without it would say that is a close
   * call which is none.
   */
  readonly sure: Decision | null;
  readonly suiting: (when: When) => Suiting;
  /** Whether a segment can still come of it. */
  canBecome(segment: string): boolean;
}

/** What of a call decides its meaning. */
type Said = Pick<Call, "known" | "answers" | "goesOn">;

/** So many meanings are kept: more than an account has people. */
const most = 30;

const meanings = oncePer((_: Definition) => new Map<string, Meaning>());

/** Found once for the same answers: it takes a search in all that can still come of them, and notes are typed meanwhile. */
export function meaningOf(definition: Definition, call: Said): Meaning {
  const { known, answers, goesOn } = call;
  const memory = meanings(definition);
  if (memory.size > most) memory.clear();
  return remembered(memory, JSON.stringify([known, answers, goesOn]), () =>
    findMeaning(definition, call),
  );
}

function findMeaning(source: Definition, said: Said): Meaning {
  const { definition, given } = givenBy(source, said);
  const course = courseOf(definition, given);
  const possible = new Map<string, boolean>();
  return {
    definition,
    given,
    ...volunteeredIn(course),
    settled: onlyPossible(definition, given),
    sure: endsByItself(course) ? decide(definition, given) : null,
    suiting: suitingIn(course, withVolunteered(course)),
    canBecome: (segment) =>
      remembered(possible, segment, () => canEndIn(course, course.plan.segments.indexOf(segment))),
  };
}

/**
 * The segment that a call came to: settled, or in the lead when its answers were last changed. Null while nothing speaks for
 * one.
 */
export function comesTo({ outcome }: Pick<Call, "outcome">, meaning: Meaning): string | null {
  const { definition, given, settled, answers } = meaning;
  if (settled !== null || !speaksForSegment(definition, given, answers)) return settled;
  const leading = definition.segments.find(({ id }) => id === outcome?.segment)?.id;
  return leading ?? decide(definition, given).segment;
}

/**
 * Whether anything that counts speaks for a segment: an answer, given here or known from before, or a fact that gives or takes
 * points or makes a rule hold. Who is not sure of anything has said nothing that tells segments apart.
 */
export function speaksForSegment(
  definition: Definition,
  given: Given,
  counting: ReadonlyMap<string, readonly string[]>,
): boolean {
  const speaks = ({ id, options }: Definition["questions"][number]) => {
    const picks = counting.get(id) ?? [UNSURE];
    if (picks.includes(UNSURE)) return false;
    const picked = options.filter((option) => picks.includes(option.id));
    return isAskable(definition, id) || picked.some(({ points = {} }) => hasPoints(points));
  };
  return definition.questions.some(speaks) || decide(definition, given).decidedBy === "rule";
}

function hasPoints(points: Readonly<Record<string, number>>): boolean {
  return Object.values(points).some((one) => one !== 0);
}
