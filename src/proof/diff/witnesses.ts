import { optionsOf, type Picks, type Plan, planOf } from "../../decision/plan.ts";
import { walk } from "../../decision/walk.ts";
import type { Answers, Definition } from "../../definition/definition.ts";
import { answerMaps } from "./answerMap.ts";
import type { Renames } from "./edit.ts";
import type { Example } from "./moves.ts";

/** One prospect's interviews before an edit and after it. */
export interface Interviews {
  readonly before: Answers;
  readonly after: Answers;
}

/** So many ways of answering are tried to find the fewest further answers; then the first that there are are given. */
const patience = 1000;

/**
 * Makes whole interviews of the answers that make a difference: one prospect's before an edit and after it. What else
 * is asked makes no difference to the segments, so it is answered in the way that leads to the fewest questions.
 */
export function wholeInterviews(
  old: Definition,
  now: Definition,
  renames: Renames,
  example: Example,
): Interviews {
  const oldPlan = planOf(old);
  const newPlan = planOf(now);
  const maps = answerMaps(oldPlan, newPlan, renames);
  const oldOf = new Map(maps.flatMap((map, position) => (map ? [[map.position, position]] : [])));

  /** The answers that somebody can give to an old question, each with what is thereby answered. */
  function* answersToOld(given: Example, position: number): Generator<Example> {
    const map = maps[position];
    const wanted = map && given.now.get(map.position);
    for (const picks of oldPlan.questions[position]?.answers ?? []) {
      const targets = map?.answers.get(picks) ?? [];
      if (wanted !== undefined && !targets.includes(wanted)) continue;
      const old = new Map([...given.old, [position, picks]]);
      const target = wanted ?? targets[0];
      yield map && target !== undefined
        ? { old, now: new Map([...given.now, [map.position, target]]) }
        : { ...given, old };
    }
  }

  function* answersToNew(given: Example, position: number): Generator<Example> {
    const from = oldOf.get(position);
    if (from === undefined) {
      for (const picks of newPlan.questions[position]?.answers ?? []) {
        yield { ...given, now: new Map([...given.now, [position, picks]]) };
      }
      return;
    }
    const known = given.old.get(from);
    const target = known === undefined ? undefined : maps[from]?.answers.get(known)?.[0];
    if (target === undefined) yield* answersToOld(given, from);
    else yield { ...given, now: new Map([...given.now, [position, target]]) };
  }

  let tried = 0;
  const complete = (given: Example, further: number): Interviews | null => {
    tried++;
    const before = asked(old, oldPlan, given.old);
    const after = asked(now, newPlan, given.now);
    if (before.missing < 0 && after.missing < 0) {
      return { before: before.answers, after: after.answers };
    }
    if (further === 0) return null;
    const ways =
      before.missing >= 0
        ? answersToOld(given, before.missing)
        : answersToNew(given, after.missing);
    for (const way of ways) {
      const found = complete(way, further - 1);
      if (found) return found;
      if (tried >= patience && further !== Number.POSITIVE_INFINITY) return null;
    }
    return null;
  };

  for (let further = 0; tried < patience; further++) {
    const found = complete(example, further);
    if (found) return found;
  }
  return complete(example, Number.POSITIVE_INFINITY) as Interviews;
}

/**
 * The answers that are asked for, in the order in which they are, and the question that one is missing to, else -1. An
 * answer that stood there before its question would count for a question that is asked of close calls alone.
 */
function asked(
  definition: Definition,
  { questions, positions }: Plan,
  picks: ReadonlyMap<number, Picks>,
): { answers: Answers; missing: number } {
  const answers: Record<string, string | string[]> = {};
  for (;;) {
    const { next } = walk(definition, { answers });
    if (next === null) return { answers, missing: -1 };
    const position = positions.get(next) as number;
    const question = questions[position];
    const picked = picks.get(position);
    if (picked === undefined || !question) return { answers, missing: position };
    const options = optionsOf(question, picked);
    answers[next] = options.length === 1 ? (options[0] as string) : options;
  }
}
