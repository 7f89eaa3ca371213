import type { Answers, Definition, Question } from "../../../src/index.ts";
import type { Edit } from "../../../src/proof/index.ts";
import { allowedAnswers } from "../../questionnaire/decision/bruteForce.ts";
import { everyPlainInterview, type Interview, waysOfAsked } from "../everyInterview.ts";

type Renames = Edit["renames"];

/** A way in which one prospect is interviewed by both versions. */
export interface Prospect {
  readonly before: Interview;
  readonly after: Interview;
  readonly chance: number;
}

/** Every way in which a prospect can be interviewed by both versions, and how likely it is. */
export function everyProspect(old: Definition, now: Definition, renames: Renames): Prospect[] {
  const after = everyPlainInterview(now);
  const chanceOf = answerChances(old, now, renames);
  return everyPlainInterview(old).flatMap((one) =>
    after.flatMap((other) => {
      const likely = other.asked.reduce(
        (chance, id) => chance * chanceOf(one.answers, id, other),
        one.ways / waysOfAsked(old),
      );
      return likely > 0 ? [{ before: one, after: other, chance: likely }] : [];
    }),
  );
}

/** How likely the answer of an interview by the new version is for whoever has given these to the old one. */
export function answerChances(old: Definition, now: Definition, { questions, options }: Renames) {
  return (given: Answers, id: string, interview: Interview): number => {
    const question = now.questions.find((candidate) => candidate.id === id) as Question;
    const earlier = old.questions.find((candidate) => questions.get(candidate.id) === id);
    const answer = String(interview.answers[id]);
    const { offers = [] } = interview.trail.find(({ next }) => next === question) ?? {};
    const offered = offers.map(String);
    // What was a fact, and is not known, is asked for the first time.
    if (!earlier || earlier.ask === "never") return 1 / offered.length;
    const renamed = options.get(id) ?? new Map();
    /** What answers to the old version come to, each as likely as the others. */
    const chancesAfter = (answers: readonly string[][]) => {
      const chances = new Map<string, number>();
      for (const before of answers) {
        const comesTo = successors(question, before, renamed).map(String);
        for (const after of comesTo) {
          chances.set(after, (chances.get(after) ?? 0) + 1 / answers.length / comesTo.length);
        }
      }
      return chances;
    };
    // Whoever was not asked in the old version would have given any answer.
    const usual = chancesAfter(allowedAnswers(earlier));
    const own = Object.hasOwn(given, earlier.id) ? given[earlier.id] : undefined;
    const wanted = own === undefined ? usual : chancesAfter([[own].flat()]);
    // Who can't say it there chooses again, as whoever is asked there for the first time; among what's new, anything.
    const usualThere = offered.reduce((sum, one) => sum + (usual.get(one) ?? 0), 0);
    const again = usualThere > 0 ? (usual.get(answer) ?? 0) / usualThere : 1 / offered.length;
    const unsaid = [...wanted].reduce(
      (sum, [one, by]) => (offered.includes(one) ? sum : sum + by),
      0,
    );
    return (wanted.get(answer) ?? 0) + unsaid * again;
  };
}

/** What an old answer comes to: the same one, or any where that can't be given any more. */
export function successors(
  question: Question,
  before: readonly string[],
  renamed: ReadonlyMap<string, string>,
): string[][] {
  const ids = before.flatMap((id) => (id === "unsure" ? id : (renamed.get(id) ?? [])));
  const allowed = allowedAnswers(question);
  const same = allowed.find(
    (answer) => answer.length === ids.length && answer.every((id) => ids.includes(id)),
  );
  return same ? [same] : allowed;
}

/**
 * How many answers a prospect gives, what is known included: what both versions hear is one, unless it isn't what the
 * answer to the old version comes to, so that somebody chose again.
 */
export function lengthOf(
  now: Definition,
  { questions, options }: Renames,
  before: Answers,
  after: Answers,
): number {
  const shared = Object.entries(before).filter(([id, answer]) => {
    const later = now.questions.find((question) => question.id === questions.get(id));
    if (!later || !Object.hasOwn(after, later.id)) return false;
    const names = options.get(later.id) ?? new Map<string, string>();
    const isFact = later.ask === "never";
    const comesTo = successors(later, [answer].flat(), names).map((ids) => ids.toSorted().join());
    return isFact || comesTo.includes([after[later.id] ?? []].flat().toSorted().join());
  });
  return Object.keys(before).length + Object.keys(after).length - shared.length;
}
