import { segmentOf } from "../diagram.ts";
import { fate, type Level } from "../interviewGraph.ts";
import type { Proof } from "../shares.ts";

/** Above the number of situations that a proof holds. */
const mostSituations = 2 ** 22;

/**
 * Where interviews with nothing known stop for an answer, each stop a number; from -1 down an interview has ended in a
 * segment.
 */
export interface Stops {
  readonly start: number;
  /** The position of the question that is asked. */
  questionAt(stop: number): number;
  /** Whether a question's turn is still to come, or is now. */
  isAhead(stop: number, question: number): boolean;
  /** How many turns are left until a question's. */
  turnsUntil(stop: number, question: number): number;
  /** The stop after one, by an answer's place among those of the plan. */
  after(stop: number, way: number): number;
  /** The diagram's node. */
  nodeAt(stop: number): number;
  /** The fewest further answers with which an interview ends in a segment. */
  fewestTo(stop: number, segment: number): number;
}

/** The stops of a proven questionnaire. */
export function stopsOf({ graph, diagram, passage }: Proof): Stops {
  const { levels, endings } = graph;
  const levelOf = new Map(levels.map(({ stage }, at) => [stage.question, at]));
  const segmentEnd = (ending: number) => -1 - (endings[ending]?.segment ?? 0);

  /** The first stop from a situation on. */
  const stopFrom = (level: number, index: number): number => {
    const { fates, next, ways } = levels[level] as Level;
    if (fates[index] === fate.asked) {
      if (passage.levels[level]?.asks[index] === 1) return level * mostSituations + index;
      return -1 - segmentOf(diagram.nodes[level]?.[index] as number);
    }
    const on = next[index * ways] as number;
    return on < 0 ? segmentEnd(-1 - on) : stopFrom(level + 1, on);
  };

  const levelAt = (stop: number) => (stop < 0 ? levels.length : Math.floor(stop / mostSituations));
  const after = (stop: number, way: number): number => {
    const level = levelAt(stop);
    const { next, ways } = levels[level] as Level;
    const on = next[(stop % mostSituations) * ways + way] as number;
    return on < 0 ? segmentEnd(-1 - on) : stopFrom(level + 1, on);
  };

  const known = new Map<number, readonly Uint8Array[]>();
  const fewestBySegment = (segment: number): readonly Uint8Array[] => {
    const found = known.get(segment);
    if (found) return found;
    const all = levels.map(({ count }) => new Uint8Array(count));
    const at = (stop: number) =>
      stop < 0
        ? stop === -1 - segment
          ? 0
          : outOfReach
        : (all[levelAt(stop)]?.[stop % mostSituations] as number);
    for (let level = levels.length - 1; level >= 0; level--) {
      const { count, stage } = levels[level] as Level;
      const own = all[level] as Uint8Array;
      for (let index = 0; index < count; index++) {
        if (passage.levels[level]?.asks[index] !== 1) continue;
        let least: number = outOfReach;
        for (let way = 0; way < stage.answers.length; way++) {
          least = Math.min(least, at(after(level * mostSituations + index, way)) + 1);
        }
        own[index] = least;
      }
    }
    known.set(segment, all);
    return all;
  };

  return {
    start: stopFrom(0, 0),
    questionAt: (stop) => levels[levelAt(stop)]?.stage.question ?? -1,
    isAhead: (stop, question) => levelAt(stop) <= (levelOf.get(question) ?? -1),
    turnsUntil: (stop, question) => (levelOf.get(question) ?? 0) - levelAt(stop),
    after,
    nodeAt: (stop) =>
      stop < 0 ? stop : (diagram.nodes[levelAt(stop)]?.[stop % mostSituations] as number),
    fewestTo(stop, segment) {
      if (stop < 0) return stop === -1 - segment ? 0 : outOfReach;
      return fewestBySegment(segment)[levelAt(stop)]?.[stop % mostSituations] as number;
    },
  };
}

const outOfReach = 255;
