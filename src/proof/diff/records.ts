import type { Renames } from "../../questionnaire/comparing/likeness.ts";
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
import type { Edit, Move, PastInterview } from "./edit.ts";
import { finishingBy } from "./finishing.ts";
import { sameIn } from "./knownValues.ts";

/** What past interviews say to a new version: what was answered or known, as far as it is an answer there too. */
function translating(
  old: Definition,
  now: Definition,
  renames: Renames,
): (record: PastInterview) => Answers {
  const oldPlan = planOf(old);
  const newPlan = planOf(now);
  const maps = answerMaps(oldPlan, newPlan, renames);
  const namesIn = ({ id }: PlannedQuestion) => renames.options.get(id) ?? new Map<string, string>();
  return (record) => {
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
    return translated;
  };
}

/** What a known value comes to. */
function knownPicks(plan: Plan, position: number, { id, ask }: PlannedQuestion, value: unknown) {
  const { facts, answers } = givenPicks(plan, { known: { [id]: value as Known[string] } });
  return (ask === "never" ? facts : answers)[position];
}

function own(values: Readonly<Record<string, unknown>> = {}, id: string): unknown {
  return Object.hasOwn(values, id) ? values[id] : undefined;
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

/**
 * What past interviews come to: how they are spread over pairs of segments, and of each move the shortest of them. Those
 * that the old version does not finish are left out; what a prospect was never asked is answered with equal chances.
 */
export function* movesOfRecords(
  old: Definition,
  now: Definition,
  renames: Renames,
  records: readonly PastInterview[],
): Generator<Progress, { moves: Move[]; records: NonNullable<Edit["records"]> }> {
  const of = now.questions.length;
  const translate = translating(old, now, renames);
  const finishing = finishingBy(now);
  const progress = () => ({ question: of, of, situations: finishing.size() });
  const moves = new Map<string, Move & { readonly length: number }>();
  let used = 0;
  for (const record of records) {
    yield progress();
    if (!walk(old, record).complete) continue;
    used++;
    const from = decide(old, record).segment;
    const before = countedAnswers(old, record);
    const said = translate(record);
    const steps = finishing.from({ known: said, answers: said });
    for (const [to, { chance, length: after, answers }] of yield* stepped(steps, progress)) {
      const key = JSON.stringify([from, to]);
      const known = moves.get(key);
      const share = (known?.share ?? 0) + chance;
      const length = Object.keys(before).length + after;
      if (known && known.length <= length) {
        moves.set(key, { ...known, share });
      } else {
        const isMove = renames.segments.get(from) !== to;
        const witness = isMove && { witness: { before, after: answers() } };
        moves.set(key, { from, to, share, moves: isMove, length, ...witness });
      }
    }
  }
  return {
    moves: [...moves.values()].map(({ length: _, share, ...move }) => ({
      ...move,
      share: share / used,
    })),
    records: { used, unfinished: records.length - used },
  };
}

/** The same, with each step saying how far it is. */
function* stepped<T>(steps: Generator<void, T>, progress: () => Progress): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress();
  }
}
