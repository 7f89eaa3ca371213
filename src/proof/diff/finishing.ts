import { type Given, type GivenPicks, givenPicks } from "../../questionnaire/decision/answers.ts";
import { candidates, type SegmentSet } from "../../questionnaire/decision/bounds.ts";
import { answersOffered } from "../../questionnaire/decision/offer.ts";
import { outlookOn } from "../../questionnaire/decision/outlook.ts";
import { countBits, type Picks, planOf } from "../../questionnaire/decision/plan.ts";
import { situationOf } from "../../questionnaire/decision/situation.ts";
import { begin, count, proceed, type Standing } from "../../questionnaire/decision/standing.ts";
import { verdictOf } from "../../questionnaire/decision/verdict.ts";
import type { Answers, Definition } from "../../questionnaire/definition/definition.ts";
import { answersOf } from "./interviewOf.ts";

/** How likely a segment is, and the shortest way to it. */
export interface Finish {
  readonly chance: number;
  /** How many answers make the interview, facts among them. */
  readonly length: number;
  /** The interview itself, as it can stand in `examples`. */
  answers(): Answers;
}

/** Finishes interviews that were begun, all that is not answered being answered with equal chances. */
export interface Finishing {
  /** Each segment that an interview can end in, by id; a step now and then. */
  from(given: Given): Generator<void, ReadonlyMap<string, Finish>>;
  /** How many standings were looked at so far. */
  size(): number;
}

/** What comes of a standing for one segment. */
interface End {
  readonly chance: number;
  /** The fewest answers more, of which each comes to count, or is given ahead of its turn and makes the interview end. */
  readonly more: number;
  /** Answers to what is not answered yet, by which it comes to that. */
  readonly by: ReadonlyMap<number, Picks>;
  /** Whether it takes answers that are given ahead of their turn to end there. */
  readonly takesAhead: boolean;
}

type Ends = ReadonlyMap<number, End>;

/** So many standings are looked at in a step. */
const standingsAtATime = 100;
/** So many are remembered from one interview to the next: some hundred megabytes. */
const mostRemembered = 1_000_000;

/** Finishes interviews by a version: in the same situation, with the same given of what is to come, all go on alike. */
export function finishingBy(definition: Definition): Finishing {
  const plan = planOf(definition);
  const none = plan.questions.map(() => 0);
  const untold = outlookOn(plan, { facts: none, answers: none });
  const memory = new Map<string, Ends>();
  let size = 0;

  function* endsOf(given: GivenPicks, standing: Standing): Generator<void, Ends> {
    const key = `${situationOf(plan, standing)}|${given.answers.slice(standing.at)}`;
    const known = memory.get(key);
    if (known) return known;
    if (++size % standingsAtATime === 0) yield;
    const ends = yield* found(given, standing);
    memory.set(key, ends);
    return ends;
  }

  function* found(given: GivenPicks, standing: Standing): Generator<void, Ends> {
    const { at } = standing;
    const { segment } = verdictOf(plan, standing);
    const question = plan.questions[at];
    const end = (takesAhead: boolean): Ends => {
      const more = takesAhead ? aheadOf(given, at).length : 0;
      return new Map([[segment, { chance: 1, more, by: new Map(), takesAhead }]]);
    };
    if (!question) return end(false);
    const stops = (only: number | undefined) => plan.stopWhenCertain && only === segment;
    if (stops(onlyBit(candidates(plan, standing)))) return end(!untold.certain(standing));
    const ends = new Map<number, End>();
    const offered = answersOffered(plan, standing);
    for (const picks of offered) {
      const next = proceed(plan, given, count(plan, standing, at, picks));
      const counted = countedIn(next) - countedIn(standing);
      for (const [to, rest] of yield* endsOf(given, next)) {
        const before = ends.get(to);
        const chance = (before?.chance ?? 0) + rest.chance / offered.length;
        const more = counted + rest.more;
        const best =
          before && before.more <= more
            ? before
            : { ...rest, more, by: new Map([[at, picks], ...rest.by]) };
        ends.set(to, { ...best, chance });
      }
    }
    const [only, ...others] = ends.keys();
    return stops(others.length === 0 ? only : undefined) ? end(!untold.certain(standing)) : ends;
  }

  function interviewBy({ by, takesAhead }: End, given: GivenPicks, start: Standing): Answers {
    const answers = given.answers.map((picks, at) => by.get(at) ?? picks);
    const { at, counted } = proceed(plan, { ...given, answers }, start);
    const ahead = takesAhead ? aheadOf(given, at) : [];
    return Object.assign(
      {},
      ...plan.questions.map((question, position) =>
        answersOf(question, ahead.includes(position) ? answers[position] : counted[position]),
      ),
    );
  }

  return {
    *from(values) {
      if (memory.size > mostRemembered) memory.clear();
      const given = givenPicks(plan, values);
      const start = proceed(plan, given, begin(plan, given));
      const ends = yield* endsOf(given, start);
      return new Map(
        [...ends].map(([segment, end]) => [
          plan.segments[segment] as string,
          {
            chance: end.chance,
            length: countedIn(start) + end.more,
            answers: () => interviewBy(end, given, start),
          },
        ]),
      );
    },
    size: () => size,
  };
}

/** The questions from one on that are answered already. */
function aheadOf({ answers }: GivenPicks, from: number): number[] {
  return [...answers.keys()].filter((at) => at >= from && answers[at] !== 0);
}

function countedIn({ counted }: Standing): number {
  return counted.filter((picks) => picks !== 0).length;
}

function onlyBit(set: SegmentSet): number | undefined {
  return countBits(set) === 1 ? Math.log2(set) : undefined;
}
