import type { Given } from "../questionnaire/decision/answers.ts";
import { walk } from "../questionnaire/decision/walk.ts";
import type { Definition } from "../questionnaire/definition/definition.ts";
import { settledNext } from "./contributions.ts";
import { type Building, buildFrom, type InterviewGraph } from "./interviewGraph.ts";
import { finish, provingBy, sharesOf } from "./shares.ts";

/** What the ways in which an interview can still go on say about it, each answer to come being equally likely. */
export interface Advice {
  /** The chance of each segment, by id; 0 where it is ruled out. */
  readonly chances: Readonly<Record<string, number>>;
  /** The segment with the best chance; the earlier of equals. */
  readonly leader: string;
  /** Whether no answer can change the segment any more. */
  readonly isSettled: boolean;
  /** The question to ask next: whose answer is expected to settle most, those for close calls last. Null where none can. */
  readonly next: string | null;
  /** The expected share of the remaining uncertainty that each question's answer removes if it is asked next, by id. */
  readonly settles: Readonly<Record<string, number>>;
}

/** The most that is looked at for advice, since somebody waits for it: some tenths of a second. */
const mostSituations = 20_000;
const mostFollowed = 200_000;

/**
 * Advises on an interview that is under way, from every way in which it can go on; null where there are too many to look
 * at while somebody waits.
 */
export function advise(definition: Definition, given: Given): Advice | null {
  return finish(advising(definition, given));
}

/** The same, step by step. */
export function* advising(definition: Definition, given: Given): Generator<unknown, Advice | null> {
  const graph = yield* smallGraph(buildFrom(definition, given));
  if (!graph) return null;
  const proof = yield* provingBy(graph, definition);
  const { shares: chances } = sharesOf(proof);
  const settles = settledNext(proof);
  const leader = best(chances) ?? definition.decision.fallback;
  const isSettled = proof.diagram.root < 0;
  return {
    chances,
    leader,
    isSettled,
    // Where no question alone settles anything, the one that the interview has next begins to.
    next: isSettled
      ? null
      : (best(amongAlways(definition, settles)) ?? best(settles) ?? walk(definition, given).next),
    settles,
  };
}

function* smallGraph(
  steps: Generator<Building, InterviewGraph>,
): Generator<unknown, InterviewGraph | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value.situations > mostSituations || value.followed > mostFollowed) return null;
    yield;
  }
}

/**
 * Without the questions that are for close calls: until the others are answered nobody knows whether they are needed,
 * and asking them early makes calls longer.
 */
function amongAlways(
  { questions }: Definition,
  settles: Readonly<Record<string, number>>,
): Record<string, number> {
  const always = questions.filter(({ ask = "always" }) => ask === "always");
  return Object.fromEntries(always.map(({ id }) => [id, settles[id] ?? 0]));
}

/** The name with the highest number above 0, the first of equals. */
function best(numbers: Readonly<Record<string, number>>): string | null {
  let found: string | null = null;
  let most = 1e-12;
  for (const [name, number] of Object.entries(numbers)) {
    if (number > most + 1e-12) {
      found = name;
      most = number;
    }
  }
  return found;
}
