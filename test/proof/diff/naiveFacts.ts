import type { Definition, Known, Question } from "../../../src/index.ts";
import type { Edit } from "../../../src/proof/index.ts";
import { allowedAnswers, fitsKnown } from "../../questionnaire/decision/bruteForce.ts";
import { type Interview, interviewsKnowing } from "../everyInterview.ts";
import { answerChances } from "./naiveDiff.ts";

type Renames = Edit["renames"];
type Value = Known[string];

/** As many as there can be ranges between, and more. */
const numbers = Array.from({ length: 50 }, (_, at) => at * 1.25 - 7.5);

/** What is known of one prospect, by the ids of each version. */
export interface KnownInBoth {
  readonly before: Known;
  readonly after: Known;
}

/** A way in which one prospect of whom something is known is interviewed by both versions. */
export interface KnownProspect {
  readonly known: KnownInBoth;
  readonly before: Interview;
  readonly after: Interview;
  /** How likely it is for whoever is known so. */
  readonly chance: number;
}

/**
 * Every combination of what can be known of facts, each value once: those that no answer of either version tells apart
 * count as one.
 */
export function everyKnown(old: Definition, now: Definition, renames: Renames): KnownInBoth[] {
  let all: KnownInBoth[] = [{ before: {}, after: {} }];
  for (const [before, after] of questionPairs(old, now, renames)) {
    if (before?.ask !== "never" && after?.ask !== "never") continue;
    const options = [{ before: {}, after: {} }, ...valuesOf(before, after, renames)];
    all = all.flatMap((known) =>
      options.map((more) => ({
        before: { ...known.before, ...more.before },
        after: { ...known.after, ...more.after },
      })),
    );
  }
  return all;
}

/** What can be known of one question, in the words of both versions. */
export function valuesOf(
  before: Question | undefined,
  after: Question | undefined,
  { options }: Renames,
): KnownInBoth[] {
  const names = options.get(after?.id ?? "") ?? new Map<string, string>();
  const newName = (id: string) => (id === "unsure" ? id : (names.get(id) ?? "gone"));
  const oldName = (id: string) =>
    id === "unsure" ? id : ([...names].find(([, to]) => to === id)?.[0] ?? "not yet");
  const of = (one: Value, other: Value): KnownInBoth => ({
    before: before ? { [before.id]: one } : {},
    after: after ? { [after.id]: other } : {},
  });
  const candidates = [
    ...(before ? allowedAnswers(before) : []).map((ids) => of(ids, ids.map(newName))),
    ...(after ? allowedAnswers(after) : []).map((ids) => of(ids.map(oldName), ids)),
    ...numbers.map((number) => of(number, number)),
  ];
  const kept = new Map<string, KnownInBoth>();
  for (const candidate of candidates) {
    const heard = [heardBy(before, candidate.before), heardBy(after, candidate.after)];
    if (heard.join("") !== "" && isSensible(before, after, heard as [string, string], candidates)) {
      const key = JSON.stringify(heard);
      if (!kept.has(key)) kept.set(key, candidate);
    }
  }
  return [...kept.values()];
}

/** What a question hears of what is known; nothing where it is no answer to it. */
export function heardBy(question: Question | undefined, known: Known): string {
  const value = question && Object.hasOwn(known, question.id) ? known[question.id] : undefined;
  return question ? (fitsKnown(question, value) ?? []).join() : "";
}

/** A question that one version asks is answered there as the other knows it, so it is no fact to be told of that one alone. */
function isSensible(
  before: Question | undefined,
  after: Question | undefined,
  [one, other]: readonly [string, string],
  candidates: readonly KnownInBoth[],
): boolean {
  if (!before || !after || (before.ask === "never") === (after.ask === "never")) return true;
  const all = candidates.map((known) => [
    heardBy(before, known.before),
    heardBy(after, known.after),
  ]);
  if (before.ask === "never") {
    return one !== "" && (other !== "" || !all.some(([from, to]) => from === one && to !== ""));
  }
  return other !== "" && (one !== "" || !all.some(([from, to]) => to === other && from !== ""));
}

/** Questions of both versions, those that belong together side by side. */
export function questionPairs(
  old: Definition,
  now: Definition,
  { questions }: Renames,
): [before: Question | undefined, after: Question | undefined][] {
  const later = new Set(questions.values());
  return [
    ...old.questions.map((before): [Question, Question | undefined] => [
      before,
      now.questions.find(({ id }) => id === questions.get(before.id)),
    ]),
    ...now.questions
      .filter(({ id }) => !later.has(id))
      .map((after): [undefined, Question] => [undefined, after]),
  ];
}

/** Every way in which prospects who are known so can be interviewed by both versions. */
export function everyProspectKnown(
  old: Definition,
  now: Definition,
  renames: Renames,
  known: KnownInBoth,
): KnownProspect[] {
  const chanceOf = answerChances(old, now, renames);
  const after = interviewsKnowing(now, known.after);
  return interviewsKnowing(old, known.before).flatMap((before) =>
    after.flatMap((other) => {
      const chance = other.asked.reduce(
        (product, id) => product * chanceOf(before.answers, id, other),
        before.ways,
      );
      return chance > 0 ? [{ known, before, after: other, chance }] : [];
    }),
  );
}

/** Whether a prospect ends in another segment, and not only in one of another name. */
export function isMove({ segments }: Renames, { before, after }: KnownProspect): boolean {
  return segments.get(before.decision.segment) !== after.decision.segment;
}

/** Whether a fact of one version is a question of the other that offers the contenders' options alone: no facts are told. */
export function isFactOffered(old: Definition, now: Definition, renames: Renames): boolean {
  return questionPairs(old, now, renames).some(
    (pair) =>
      pair.some((question) => question?.ask === "never") &&
      pair.some((question) => question?.offer === "contenders"),
  );
}
