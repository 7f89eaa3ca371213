import type { PlannedCondition } from "../questionnaire/decision/plan.ts";
import { ConditionBits } from "./conditionBits.ts";
import {
  answersAtATime,
  type InterviewGraph,
  notOffered,
  type Progress,
  status,
} from "./interviewGraph.ts";
import { bitOf, wordOf } from "./stages.ts";

/** Tells whether some interview that ends in a segment meets a condition. */
type IsMet = (segment: number, condition: PlannedCondition) => boolean;

/**
 * Looks which conditions some interview meets, by the segment that it ends in: through the graph once, however many they
 * are, since of a situation it is enough to know which ones some way there leaves to be met.
 */
export function* metBySegment(
  { stages, levels, endings }: InterviewGraph,
  conditions: readonly PlannedCondition[],
): Generator<Progress, IsMet> {
  const bits = new ConditionBits(conditions);
  const { words } = bits;
  const met = stages.plan.segments.map(() => new Int32Array(words));
  let here = bits.where(() => true);

  for (const [at, { stage, count, ways, statuses, next }] of levels.entries()) {
    const there = new Int32Array((levels[at + 1]?.count ?? 0) * words);
    const unheard = new Set(levels.slice(at).map((level) => level.stage.question));
    const heard = bits.where((clauses) => clauses.every(({ question }) => !unheard.has(question)));
    const kept = bits.keptBy(stage);
    const pause = Math.ceil(answersAtATime / ways);
    for (let index = 0; index < count; index++) {
      if (index % pause === 0) yield { question: at + 1, of: levels.length, situations: count };
      const found = statuses[index] as number;
      const waysOn = found === status.passed || found === status.ended ? 1 : ways;
      for (let way = 0; way < waysOn; way++) {
        const keep = found === status.ended ? heard : kept(found, way);
        const on = next[index * ways + way] as number;
        if (on === notOffered) continue;
        const into = on < 0 ? (met[endings[-1 - on]?.segment ?? 0] as Int32Array) : there;
        const start = on < 0 ? 0 : on * words;
        for (let word = 0; word < words; word++) {
          const left = (here[index * words + word] as number) & (keep[word] as number);
          into[start + word] = (into[start + word] as number) | left;
        }
      }
    }
    here = there;
  }
  return (segment, condition) => {
    const index = conditions.indexOf(condition);
    return ((met[segment]?.[wordOf(index)] ?? 0) & bitOf(index)) !== 0;
  };
}
