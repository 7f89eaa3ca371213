import type { PlannedQuestion } from "../../questionnaire/decision/plan.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import { leafOf } from "../diagram.ts";
import { type Level, notOffered, status } from "../interviewGraph.ts";
import type { LevelPassage } from "../passage.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";
import { answersLookedAt } from "./lookedAt.ts";

/**
 * Questions that are never asked, or whose answers make no difference, and options that are alike. An answer that shows
 * another part of a playbook does make one.
 */
export function* findQuestions(proof: Proof): Generator<Found> {
  const { graph, passage } = proof;
  const lookedAt = answersLookedAt(proof.definition);
  for (const [at, level] of graph.levels.entries()) {
    const { question: position, isFact } = level.stage;
    const question = graph.stages.plan.questions[position] as PlannedQuestion;
    const path = ["questions", position];
    const standing = standingOf(proof, level, passage.levels[at] as LevelPassage);
    if (standing.when === "never") {
      yield {
        code: "when-never-holds",
        path: [...path, "when"],
        figures: { question: question.id },
      };
      continue;
    }
    if (standing.when === "always") {
      yield {
        code: "when-always-holds",
        path: [...path, "when"],
        figures: { question: question.id },
      };
    }
    const asked = isFact ? standing.reached : standing.asked;
    if (asked.length === 0) {
      const figures = { question: question.id, because: standing.because };
      yield { code: "question-never-asked", path, figures };
      continue;
    }
    const outcomes = asked.map((index) => nodesOf(proof, at, level, index));
    const looks = lookedAt.get(question.id);
    if (!outcomes.every((nodes) => areSame(nodes.filter((node) => node !== notOffered)))) {
      yield* alike(question, path, level, outcomes, looks);
    } else if (!looks) {
      yield { code: "question-without-effect", path, figures: { question: question.id } };
    }
  }
}

function standingOf({ graph }: Proof, level: Level, { lengths, asks }: LevelPassage) {
  const { situations } = graph;
  const { when } = level.stage;
  const reached: number[] = [];
  const asked: number[] = [];
  let held = 0;
  let isClear = false;
  for (let index = 0; index < level.count; index++) {
    if ((lengths[index] as number) < 0) continue;
    reached.push(index);
    const start = index * situations.width;
    const holds =
      !when || when.some((condition) => situations.isAlive(level.vectors, start, condition));
    if (holds) held++;
    if (asks[index] === 1) asked.push(index);
    else if (holds && level.statuses[index] === status.passed) isClear = true;
  }
  return {
    reached,
    asked,
    when:
      when && reached.length > 0
        ? held === 0
          ? "never"
          : held === reached.length
            ? "always"
            : ""
        : "",
    because: isClear ? ("never-close" as const) : ("certain-before" as const),
  };
}

function areSame(nodes: readonly number[]): boolean {
  return nodes.every((node) => node === nodes[0]);
}

/** The nodes that the ways from a situation lead to. */
function nodesOf({ graph, diagram }: Proof, at: number, level: Level, index: number): number[] {
  return Array.from({ length: level.ways }, (_, way) => {
    const on = level.next[index * level.ways + way] as number;
    if (on === notOffered) return on;
    if (on < 0) return leafOf(graph.endings[-1 - on]?.segment ?? 0);
    return diagram.nodes[at + 1]?.[on] as number;
  });
}

/** Each option that in every interview leads where an earlier one leads, is offered where that one is, and shows the same. */
function* alike(
  question: PlannedQuestion,
  path: (string | number)[],
  { stage }: Level,
  outcomes: readonly number[][],
  looks: readonly (readonly string[])[] = [],
): Generator<Found> {
  const first = stage.isFact ? 1 : 0;
  const wayOf = new Map(stage.answers.map(({ picks }, way) => [picks, first + way]));
  const isAlike = (one: number, other: number) =>
    stage.answers.every(({ picks }) => {
      if ((picks & one) === 0 || (picks & other) !== 0) return true;
      const way = wayOf.get(picks) as number;
      const swapped = wayOf.get((picks & ~one) | other) as number;
      return outcomes.every((nodes) => nodes[way] === nodes[swapped]);
    });
  const isOffered = (one: number) =>
    stage.answers.some(
      ({ picks }, way) =>
        (picks & one) !== 0 && outcomes.some((nodes) => nodes[first + way] !== notOffered),
    );
  const options = question.options.filter((id) => id !== UNSURE);
  const shows = (bit: number) =>
    looks.map((answers) => answers.includes(options[bit] as string)).join();
  for (let bit = 0; bit < options.length; bit++) {
    for (let earlier = 0; earlier < bit; earlier++) {
      if (shows(earlier) !== shows(bit) || !isAlike(1 << earlier, 1 << bit)) continue;
      if (!isOffered(1 << bit)) continue;
      yield {
        code: "options-alike",
        path: [...path, "options", bit],
        figures: { question: question.id, options: [options[bit], options[earlier]] as string[] },
      };
      break;
    }
  }
}
