import { type Given, givenPicks } from "../../questionnaire/decision/answers.ts";
import { decide } from "../../questionnaire/decision/decide.ts";
import {
  optionsOf,
  type Plan,
  type PlannedQuestion,
  planOf,
} from "../../questionnaire/decision/plan.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answers, Definition, Known } from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { Progress } from "../interviewGraph.ts";
import { answerMaps } from "./answerMap.ts";
import type { Edit, Move, PastInterview, Renames } from "./edit.ts";
import { sameIn } from "./knownValues.ts";

/** How many records are decided again between two signs of progress. */
const recordsAtATime = 100;

/** One past prospect, before an edit and after it. */
interface Reclassified {
  readonly before: string;
  /** Each segment after it: of several where questions are left that this prospect was never asked. */
  readonly after: ReadonlyMap<string, Chance>;
  /** What counted before it. */
  readonly answers: Answers;
}

/** How likely a segment is, and the fewest answers that count where it comes out. */
interface Chance {
  readonly chance: number;
  readonly answers: Answers;
}

/** Decides past interviews again by a new version; those that the old version does not finish are left out. */
function* reclassify(
  old: Definition,
  now: Definition,
  renames: Renames,
  records: readonly PastInterview[],
): Generator<Reclassified> {
  const oldPlan = planOf(old);
  const newPlan = planOf(now);
  const maps = answerMaps(oldPlan, newPlan, renames);
  const namesIn = ({ id }: PlannedQuestion) => renames.options.get(id) ?? new Map<string, string>();
  for (const record of records) {
    if (!walk(old, record).complete) continue;
    const { facts, answers } = givenPicks(oldPlan, record);
    const answered = givenPicks(oldPlan, { answers: record.answers }).answers;
    const translated: Record<string, readonly string[]> = {};
    for (const [position, map] of maps.entries()) {
      const before = oldPlan.questions[position] as PlannedQuestion;
      const after = newPlan.questions[map?.position ?? -1];
      if (!map || !after) continue;
      // What was known and is no option is a number: it stays the same, and the ranges of each version say what it means.
      const known = answered[position] ? undefined : own(record.known, before.id);
      const isNumber = listOf(known).some((value) => !before.options.includes(value as string));
      const isFact = before.ask === "never" && after.ask === "never";
      const picks = facts[position] || answers[position] || 0;
      const targets = map.answers.get(picks) ?? [];
      const newPicks =
        (isNumber && knownPicks(newPlan, map.position, after, known)) ||
        (isFact
          ? !isNumber && sameIn(before, after, namesIn(after), picks)
          : targets.length === 1 && targets[0]);
      if (newPicks) translated[after.id] = optionsOf(after, newPicks);
    }
    yield {
      before: decide(old, record).segment,
      after: chances(now, newPlan, translated),
      answers: countedAnswers(old, record),
    };
  }
}

/** What a known value comes to. */
function knownPicks(plan: Plan, position: number, { id, ask }: PlannedQuestion, value: unknown) {
  const { facts, answers } = givenPicks(plan, { known: { [id]: value as Known[string] } });
  return (ask === "never" ? facts : answers)[position];
}

function own(values: Readonly<Record<string, unknown>> = {}, id: string): unknown {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** The chance of each segment when what is not answered yet is answered with equal chances. */
function chances(definition: Definition, plan: Plan, given: Answers): Map<string, Chance> {
  const all = { known: given, answers: given };
  const { next } = walk(definition, all);
  if (next === null) {
    const counted = countedAnswers(definition, all);
    // Answers to later questions can make an interview end earlier. Without them it would go on.
    const isEnough = walk(definition, { known: counted, answers: counted }).complete;
    const answers = isEnough ? counted : given;
    return new Map([[decide(definition, all).segment, { chance: 1, answers }]]);
  }
  const question = plan.questions[plan.positions.get(next) as number] as Plan["questions"][number];
  const sum = new Map<string, Chance>();
  for (const picks of question.answers) {
    const further = { ...given, [next]: optionsOf(question, picks) };
    for (const [segment, { chance, answers }] of chances(definition, plan, further)) {
      const known = sum.get(segment);
      sum.set(segment, {
        chance: (known?.chance ?? 0) + chance / question.answers.length,
        answers: known && sizeOf(known.answers) <= sizeOf(answers) ? known.answers : answers,
      });
    }
  }
  return sum;
}

/** Every answer that counts, facts among them, as it can stand in `examples`. */
function countedAnswers(definition: Definition, given: Given): Answers {
  const { counted } = walk(definition, given);
  return Object.fromEntries(
    [...counted].map(([question, options]) => [
      question,
      options.length === 1 ? (options[0] as string) : options,
    ]),
  );
}

function sizeOf(answers: Answers): number {
  return Object.keys(answers).length;
}

/** What past interviews come to: how they are spread over pairs of segments, and of each move the shortest of them. */
export function* movesOfRecords(
  old: Definition,
  now: Definition,
  renames: Renames,
  records: readonly PastInterview[],
): Generator<Progress, { moves: Move[]; records: NonNullable<Edit["records"]> }> {
  const moves = new Map<string, Move>();
  const all: Reclassified[] = [];
  const of = now.questions.length;
  for (const prospect of reclassify(old, now, renames, records)) {
    all.push(prospect);
    if (all.length % recordsAtATime === 0) yield { question: of, of, situations: all.length };
  }
  for (const { before: from, after, answers: before } of all) {
    for (const [to, { chance, answers }] of after) {
      const key = JSON.stringify([from, to]);
      const known = moves.get(key);
      const share = (known?.share ?? 0) + chance / all.length;
      const isMove = renames.segments.get(from) !== to;
      const witness = shorter(known?.witness, { before, after: answers });
      moves.set(key, { from, to, share, moves: isMove, ...(isMove && { witness }) });
    }
  }
  return {
    moves: [...moves.values()],
    records: { used: all.length, unfinished: records.length - all.length },
  };
}

type Witness = NonNullable<Move["witness"]>;

function shorter(known: Witness | undefined, found: Witness): Witness {
  const length = ({ before, after }: Witness) => sizeOf(before) + sizeOf(after);
  return known && length(known) <= length(found) ? known : found;
}
