import { type Picks, type PlannedQuestion, picksOf } from "../../questionnaire/decision/plan.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";

/** What one known value comes to in two versions; 0 where it is not known. */
type KnownPair = readonly [picks: Picks, newPicks: Picks];

/**
 * What the values that can be known of a question come to in both versions: what somebody's record says stays as it is,
 * so an option that one version doesn't have is not known in that one, and a number goes by the ranges of each.
 *
 * @param names new option ids by old ones
 */
export function knownPairs(
  before: PlannedQuestion | undefined,
  after: PlannedQuestion | undefined,
  names: ReadonlyMap<string, string>,
): readonly KnownPair[] {
  const pairs = new Map<string, KnownPair>();
  const add = (picks: Picks, newPicks: Picks) => {
    if (picks !== 0 || newPicks !== 0) pairs.set(`${picks} ${newPicks}`, [picks, newPicks]);
  };
  const images = new Set<Picks>();
  for (const picks of before?.answers ?? []) {
    const image = before && after ? sameIn(before, after, names, picks) : 0;
    images.add(image);
    add(picks, image);
  }
  for (const picks of after?.answers ?? []) if (!images.has(picks)) add(0, picks);
  for (const number of numbersIn(before, after))
    add(inRange(before, number), inRange(after, number));
  return [...pairs.values()];
}

/** The same answer in the new version; 0 where that doesn't have all its options, or doesn't take them together. */
export function sameIn(
  before: PlannedQuestion,
  after: PlannedQuestion,
  names: ReadonlyMap<string, string>,
  picks: Picks,
): Picks {
  const ids = before.options
    .filter((_, bit) => (picks & (1 << bit)) !== 0)
    .map((id) => (id === UNSURE ? UNSURE : (names.get(id) ?? "")));
  const same = picksOf(after.options, ids);
  return ids.every((id) => after.options.includes(id)) && after.points.has(same) ? same : 0;
}

/** A number of each stretch in which all numbers come to the same. */
function numbersIn(...questions: readonly (PlannedQuestion | undefined)[]): Set<number> {
  const ends = questions.flatMap((question) =>
    (question?.ranges ?? []).flatMap(({ from, below }) => [from, below]),
  );
  return new Set([
    Number.NEGATIVE_INFINITY,
    ...ends.filter((end) => end !== Number.POSITIVE_INFINITY),
  ]);
}

function inRange(question: PlannedQuestion | undefined, number: number): Picks {
  return question?.ranges.find(({ from, below }) => from <= number && number < below)?.picks ?? 0;
}
