import type { Answers, Definition, Known } from "../definition/definition.ts";
import { decide } from "./decide.ts";
import { oncePer } from "./remember.ts";
import { walk } from "./walk.ts";

/** What shows where an interview is. */
interface Whereabouts {
  readonly known: Known;
  readonly answers: Answers;
  readonly revisiting: string | null;
}

/** The one thing that an interview shows: a question, or the segment that it ended in. */
export interface InterviewPlace {
  readonly question: string | null;
  readonly segment: string | null;
  /** The question answered before the one shown, to go back to. */
  readonly previous: string | null;
}

/** Finds the place of interviews, each once: a machine asks many times of the same one. */
export function placesIn(definition: Definition): (interview: Whereabouts) => InterviewPlace {
  return oncePer((interview) => placeOf(definition, interview));
}

/** Finds where an interview is, from what is kept of it. */
export function placeOf(definition: Definition, interview: Whereabouts): InterviewPlace {
  const { path, next, complete } = walk(definition, interview);
  const question = interview.revisiting ?? next;
  const order = definition.questions.map(({ id }) => id);
  // What was known beforehand was never asked, so there is nothing to go back to.
  const answered = path.filter((id) => Object.hasOwn(interview.answers, id));
  const before =
    question === null
      ? answered
      : answered.filter((id) => order.indexOf(id) < order.indexOf(question));
  return {
    question,
    segment: question === null && complete ? decide(definition, interview).segment : null,
    previous: before.at(-1) ?? null,
  };
}
