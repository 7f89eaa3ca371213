import type { GivenPicks } from "./answers.ts";
import { type Changing, changing, type Step, type Swap } from "./changing.ts";
import { factsFirst } from "./factsFirst.ts";
import { optionsOf, type Plan, type PlannedQuestion } from "./plan.ts";
import { situationOf } from "./situation.ts";
import { begin, type Standing } from "./standing.ts";
import { type Course, canEndIn, courseOfPicks } from "./walk.ts";

/** Answers that, were they others, would lead to another segment. */
export interface Flip {
  readonly changes: readonly {
    readonly question: string;
    readonly options: readonly string[];
    readonly to: readonly string[];
  }[];
  /** Where to; more than one where the change opens questions that are yet to be answered. */
  readonly segments: readonly string[];
}

type Changes = readonly Swap[];

/** No more answers than this are changed. */
const most = 3;

/**
 * The smallest change of the answers that count in a standing that leads elsewhere than to a segment, up to three: of the
 * same size, one that settles where to with the answers that were asked for by then says more than one that only opens
 * the question.
 */
export function smallestFlip(course: Course, standing: Standing, segment: number): Flip | null {
  const changeable = factsFirst(course, standing);
  const { plan, given } = changeable;
  const ways = changing(changeable, segment, most);
  const start = begin(plan, given);
  for (let size = 1; size <= most; size++) {
    if (!ways.leadsElsewhere(start, size)) continue;
    const changes = settlingOf(plan, ways, start, size) ?? firstOf(ways, start, size);
    const changed = courseOfPicks(plan, withChanges(given, changes));
    return {
      changes: changes.map((change) => inNames(plan, change)),
      segments: plan.segments.filter((_, at) => at !== segment && canEndIn(changed, at)),
    };
  }
  return null;
}

/** The first change of so many answers that ends the interview elsewhere; of those that come to the same, one is looked at. */
function settlingOf(
  plan: Plan,
  { steps, leadsElsewhere, isOpen, isSettled }: Changing,
  start: Standing,
  size: number,
): Changes | null {
  const seen = new Set<string>();
  const from = (standing: Standing, left: number): Changes | null => {
    if (left > 0 && isOpen(standing)) return null;
    const situation = `${left}|${situationOf(plan, standing)}`;
    if (seen.has(situation) || !leadsElsewhere(standing, left)) return null;
    seen.add(situation);
    if (left === 0) return isSettled(standing) ? [] : null;
    for (const step of steps(standing, left)) {
      const more = from(step.standing, step.left);
      if (more) return withStep(step, more);
    }
    return null;
  };
  return from(start, size);
}

/** The first change of so many answers that leads elsewhere. */
function firstOf(ways: Changing, standing: Standing, left: number): Changes {
  if (left === 0) return [];
  const leading = ({ standing, left }: Step) => ways.leadsElsewhere(standing, left);
  const step = ways.steps(standing, left).find(leading) as Step;
  return withStep(step, firstOf(ways, step.standing, step.left));
}

function withStep({ change }: Step, more: Changes): Changes {
  return change ? [change, ...more] : more;
}

function inNames(plan: Plan, { question: at, from, to }: Swap): Flip["changes"][number] {
  const question = plan.questions[at] as PlannedQuestion;
  return {
    question: question.id,
    options: optionsOf(question, from),
    to: optionsOf(question, to),
  };
}

function withChanges(given: GivenPicks, changes: Changes): GivenPicks {
  const picks = new Map(changes.map(({ question, to }) => [question, to]));
  return { ...given, answers: given.answers.map((old, at) => picks.get(at) ?? old) };
}
