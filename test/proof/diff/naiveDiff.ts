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
        (chance, id) => chance * chanceOf(one.answers, id, other.answers[id] ?? []),
        one.ways / waysOfAsked(old),
      );
      return likely > 0 ? [{ before: one, after: other, chance: likely }] : [];
    }),
  );
}

/** How likely an answer to the new version is for whoever has given these to the old one. */
export function answerChances(old: Definition, now: Definition, { questions, options }: Renames) {
  return (given: Answers, id: string, answer: Answers[string]): number => {
    const question = now.questions.find((candidate) => candidate.id === id) as Question;
    const earlier = old.questions.find((candidate) => questions.get(candidate.id) === id);
    // What was a fact, and is not known, is asked for the first time.
    if (!earlier || earlier.ask === "never") return 1 / allowedAnswers(question).length;
    const renamed = options.get(id) ?? new Map();
    const chanceAfter = (before: readonly string[]) => {
      const comesTo = successors(question, before, renamed).map(String);
      return comesTo.includes(String(answer)) ? 1 / comesTo.length : 0;
    };
    // Whoever was not asked in the old version would have given any answer.
    const own = Object.hasOwn(given, earlier.id) ? given[earlier.id] : undefined;
    const answers = own === undefined ? allowedAnswers(earlier) : [[own].flat()];
    return answers.reduce((sum, before) => sum + chanceAfter(before) / answers.length, 0);
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
