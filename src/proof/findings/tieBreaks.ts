import { likelihoods } from "../answerWeights.ts";
import { interviewThrough, lengthThrough } from "../completion.ts";
import { type Level, notOffered, status } from "../interviewGraph.ts";
import type { LevelPassage } from "../passage.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** From here on so many of those who are asked a question for close calls stay close that it is said. */
const tooManyStayClose = 0.15;

/** Of each question for close calls: whom nothing that it offers parts, and whether too many end close in spite of it. */
export function* findTieBreaks(proof: Proof): Generator<Found> {
  const { graph, passage } = proof;
  const { questions, segments } = graph.stages.plan;
  const stayClose = closeFrom(proof);
  for (const [at, { stage }] of graph.levels.entries()) {
    if (!stage.ifClose) continue;
    const { chances, asks } = passage.levels[at] as LevelPassage;
    const asked = sumWhere(asks, chances);
    const path = ["questions", stage.question];
    const question = questions[stage.question]?.id as string;
    const named = ({ pair }: Unparted) => pair.map((segment) => segments[segment] as string);
    const unparted = unpartedAt(proof, at);
    for (const one of unparted) {
      yield {
        code: "if-close-does-not-part",
        path,
        figures: {
          question,
          segments: named(one),
          share: asked === 0 ? 0 : one.chance / asked,
        },
        witness: interviewThrough(proof, at, one.situation),
      };
    }
    const close = chances.map((chance, index) => chance * (stayClose[at]?.[index] as number));
    const share = asked === 0 ? 0 : sumWhere(asks, close) / asked;
    // Sums of fractions are off by less than that.
    if (share < tooManyStayClose - 1e-9) continue;
    yield {
      code: "close-after-tie-break",
      path,
      figures: { question, share, pairs: unparted.map(named) },
    };
  }
}

function sumWhere(asks: Uint8Array, numbers: Float64Array): number {
  return numbers.reduce((sum, number, index) => (asks[index] === 1 ? sum + number : sum), 0);
}

/** The chance of a close call from each situation on. */
function closeFrom({ graph, passage, weights }: Proof): readonly Float64Array[] {
  const { levels, endings } = graph;
  const likely = likelihoods(graph, weights);
  const closeAt: Float64Array[] = levels.map(({ count }) => new Float64Array(count));
  for (const [at, level] of [...levels.entries()].toReversed()) {
    const { ways, next, statuses } = level;
    const { asks } = passage.levels[at] as LevelPassage;
    const chanceOf = (on: number) =>
      on < 0 ? Number(endings[-1 - on]?.close) : (closeAt[at + 1]?.[on] as number);
    for (let index = 0; index < level.count; index++) {
      const first = index * ways;
      let chance = 0;
      if (asks[index] === 1 || statuses[index] === status.fact) {
        for (const [way, share] of likely[at]?.(next, first).entries() ?? []) {
          const on = next[first + way] as number;
          if (on !== notOffered && share > 0) chance += share * chanceOf(on);
        }
      } else if (statuses[index] === status.asked) {
        chance = Number(endings[graph.endHere(at, index)]?.close);
      } else {
        chance = chanceOf(next[first] as number);
      }
      (closeAt[at] as Float64Array)[index] = chance;
    }
  }
  return closeAt;
}

/** Two segments that a question does not part, and the situation of the shortest interview that asks it of them. */
interface Unparted {
  readonly pair: readonly number[];
  readonly chance: number;
  readonly situation: number;
  readonly length: number;
}

/** The leading pairs that nothing brings apart which the question of a level offers them. */
function unpartedAt(proof: Proof, at: number): readonly Unparted[] {
  const { graph, passage } = proof;
  const level = graph.levels[at] as Level;
  const { chances, asks } = passage.levels[at] as LevelPassage;
  const pairs = new Map<string, Unparted>();
  for (let index = 0; index < level.count; index++) {
    if (asks[index] !== 1) continue;
    const start = index * graph.situations.width;
    const top = graph.situations.top(level.vectors, start);
    const second = graph.situations.second(level.vectors, start);
    if (parts(level, index, top, second)) continue;
    const length = lengthThrough(proof, at, index);
    const pair = [Math.min(top, second), Math.max(top, second)];
    const known = pairs.get(pair.join());
    pairs.set(pair.join(), {
      ...(known && known.length <= length ? known : { pair, situation: index, length }),
      chance: (chances[index] as number) + (known?.chance ?? 0),
    });
  }
  const inOrder = ({ pair: [a = 0, b = 0] }: Unparted) => a * graph.situations.width + b;
  return [...pairs.values()].toSorted((one, other) => inOrder(one) - inOrder(other));
}

/** Whether it hangs on which of the offered answers is given how far apart two segments are. */
function parts({ stage, ways, next }: Level, index: number, one: number, other: number): boolean {
  const gaps = stage.answers.flatMap(({ points }, way) =>
    next[index * ways + way] === notOffered ? [] : [(points[one] ?? 0) - (points[other] ?? 0)],
  );
  return gaps.some((gap) => gap !== gaps[0]);
}
