import type { GivenPicks } from "./answers.ts";
import { optionsOf, type Picks, type Plan } from "./plan.ts";
import type { Standing } from "./standing.ts";
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

interface Change {
  readonly position: number;
  readonly from: Picks;
  readonly to: Picks;
}

/** The smallest change of the answers that count in a standing that leads elsewhere than to a segment, up to three. */
export function smallestFlip(course: Course, standing: Standing, segment: number): Flip | null {
  for (let size = 1; size <= 3; size++) {
    let open: Flip | null = null;
    for (const { flip, complete } of flipsOf(course, standing, segment, size)) {
      // A change that settles where to says more than one that only opens the question.
      if (complete) return flip;
      open ??= flip;
    }
    if (open) return open;
  }
  return null;
}

function* flipsOf(course: Course, standing: Standing, segment: number, size: number) {
  const { plan, given } = course;
  for (const changes of changesOf(plan, standing, size)) {
    const changed = courseOfPicks(plan, withChanges(given, changes));
    const segments = plan.segments.filter(
      (_, other) => other !== segment && canEndIn(changed, other),
    );
    if (segments.length === 0) continue;
    yield { flip: { changes: changes.map(inNames), segments }, complete: changed.complete };
  }

  function inNames({ position, from, to }: Change): Flip["changes"][number] {
    const question = plan.questions[position] as Plan["questions"][number];
    return {
      question: question.id,
      options: optionsOf(question, from),
      to: optionsOf(question, to),
    };
  }
}

/** Every way of changing so many of the answers that count, from a question on. */
function* changesOf(
  plan: Plan,
  standing: Standing,
  size: number,
  first = 0,
): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let position = first; position < plan.questions.length; position++) {
    const from = standing.counted[position] ?? 0;
    if (from === 0) continue;
    for (const to of plan.questions[position]?.answers ?? []) {
      if (to === from) continue;
      for (const others of changesOf(plan, standing, size - 1, position + 1)) {
        yield [{ position, from, to }, ...others];
      }
    }
  }
}

function withChanges(given: GivenPicks, changes: readonly Change[]): GivenPicks {
  const picks = new Map(changes.map(({ position, to }) => [position, to]));
  const replace = (list: readonly Picks[]) =>
    list.map((old, position) => (old === 0 ? 0 : (picks.get(position) ?? old)));
  return { facts: replace(given.facts), answers: replace(given.answers) };
}
