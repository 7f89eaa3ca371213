import type { Given } from "../../questionnaire/decision/answers.ts";
import { type Decision, decide, onlyPossible } from "../../questionnaire/decision/decide.ts";
import { leadingIn } from "../../questionnaire/decision/leading.ts";
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
  /** Who leads; null while nothing speaks for a segment. */
  leading(): string | null;
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
  const { plan } = course;
  const possible = new Map<number, boolean>();
  const canEnd = (segment: number) =>
    remembered(possible, segment, () => canEndIn(course, segment));
  return {
    definition,
    given,
    ...volunteeredIn(course),
    settled: onlyPossible(definition, given),
    sure: endsByItself(course) ? decide(definition, given) : null,
    leading() {
      const leading = leadingIn(plan, withVolunteered(course), canEnd);
      return leading && (plan.segments[leading.segment] ?? null);
    },
    suiting: suitingIn(course, withVolunteered(course)),
    canBecome: (segment) => canEnd(plan.segments.indexOf(segment)),
  };
}

/** The segment that a call came to: settled, else in the lead. Null while nothing speaks for one. */
export function comesTo({ settled, leading }: Meaning): string | null {
  return settled ?? leading();
}
