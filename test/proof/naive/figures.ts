import type { Decision, Question } from "../../../src/index.ts";
import type { Shares, Summary } from "../../../src/proof/index.ts";
import {
  type EveryInterview,
  everyInterview,
  type Interview,
  withoutStopping,
} from "../everyInterview.ts";

/** The share of interviews with nothing known that fit. */
export function shareOf(
  { plain, ways }: EveryInterview,
  fits: (interview: Interview) => boolean,
): number {
  return waysOfAll(plain.filter(fits)) / ways;
}

/** Whether an interview ends level on points. */
export function isTie({ decidedBy, lead }: Decision): boolean {
  return decidedBy === "points" && lead === 0;
}

/** The shares of a questionnaire, by looking at one interview after the other. */
export function naiveShares(every: EveryInterview): Shares {
  return {
    shares: Object.fromEntries(
      every.definition.segments.map(({ id }) => [
        id,
        shareOf(every, ({ decision }) => decision.segment === id),
      ]),
    ),
    meanAsked: meanAsked(every),
    interviews: every.plain.length,
    close: shareOf(every, ({ decision }) => decision.close),
  };
}

/** The summary of a questionnaire, by looking at one interview after the other. */
export function naiveSummary(every: EveryInterview): Summary {
  const { definition } = every;
  return {
    ...naiveShares(every),
    savedByStopping: meanAsked(everyInterview(withoutStopping(definition))) - meanAsked(every),
    ties: shareOf(every, ({ decision }) => isTie(decision)),
    fallback: shareOf(every, ({ decision }) => decision.decidedBy === "fallback"),
    contributions: Object.fromEntries(
      definition.questions.map((question) => [question.id, contribution(every, question)]),
    ),
  };
}

/** The segments that any interview with any facts ends in. */
export function naiveReachable({ definition, all }: EveryInterview): string[] {
  return definition.segments
    .map(({ id }) => id)
    .filter((id) => all.some(({ decision }) => decision.segment === id));
}

function meanAsked({ plain, ways }: EveryInterview): number {
  return plain.reduce((sum, { asked, ways: own }) => sum + asked.length * own, 0) / ways;
}

/** How much less uncertain the segment is, in the mean, for whoever hears this one answer where it is asked for. */
function contribution({ plain }: EveryInterview, { id }: Question): number {
  const hearing = plain.filter(({ asked }) => asked.includes(id));
  const uncertainty = entropyOf(hearing);
  if (uncertainty === 0) return 0;
  const byAnswer = groups(hearing, ({ trail }) => trail.at(-1)?.counted.get(id)?.join());
  const left = byAnswer.map((group) => (waysOfAll(group) / waysOfAll(hearing)) * entropyOf(group));
  return 1 - left.reduce((sum, part) => sum + part, 0) / uncertainty;
}

function entropyOf(interviews: readonly Interview[]): number {
  const segments = groups(interviews, ({ decision }) => decision.segment);
  const shares = segments.map((group) => waysOfAll(group) / waysOfAll(interviews));
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function groups(
  interviews: readonly Interview[],
  keyOf: (interview: Interview) => string | undefined,
): Interview[][] {
  const keys = new Set(interviews.map(keyOf));
  return [...keys].map((key) => interviews.filter((interview) => keyOf(interview) === key));
}

function waysOfAll(interviews: readonly Interview[]): number {
  return interviews.reduce((sum, { ways }) => sum + ways, 0);
}
