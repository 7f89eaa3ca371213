import type { Answers } from "../../questionnaire/definition/definition.ts";
import type { Proof } from "../shares.ts";
import type { Ending } from "../situation.ts";
import { shortest, witnessOf } from "../witness.ts";
import type { Ended, Figures, Found } from "./finding.ts";

/** Ties, close calls, and prospects left to the fallback. */
export function* findCloseness(proof: Proof): Generator<Found> {
  yield* findTies(proof);
  const close = endingsThat(proof, (ending) => ending.close);
  if (close) {
    yield { code: "close-calls", path: ["decision"], ...close };
  }
  const fallback = endingsThat(proof, ({ decidedBy }) => decidedBy === "fallback");
  if (fallback) {
    const segments = [proof.definition.decision.fallback];
    const figures = { ...fallback.figures, segments };
    yield { code: "left-to-fallback", path: ["decision", "fallback"], ...fallback, figures };
  }
}

function* findTies(proof: Proof): Generator<Found> {
  const { segments } = proof.graph.stages.plan;
  for (const winner of segments.keys()) {
    for (const second of segments.keys()) {
      const tie = endingsThat(
        proof,
        (ending) => ending.tie && ending.segment === winner && ending.second === second,
      );
      // Pairs that are level only where some fact is known would drown the others.
      if (!tie?.figures.interviews) continue;
      const pair = [segments[winner], segments[second]] as string[];
      const question = partingQuestion(proof, winner, second, tie.witness);
      const because = question === null && whyUnparted(proof, winner, second);
      const figures = {
        ...tie.figures,
        segments: pair,
        question,
        ...(because !== false && { because }),
      };
      yield { code: "tie", path: ["segments", winner], ...tie, figures };
    }
  }
}

/** How many interviews end so, what share of all that is, and the shortest; undefined if none does, whatever is known. */
function endingsThat(
  proof: Proof,
  fits: (ending: Ending) => boolean,
): { figures: Ended; witness: Answers } | undefined {
  const { graph, passage } = proof;
  const fitting = graph.endings.flatMap((ending, index) => (fits(ending) ? [index] : []));
  const end = shortest(fitting.flatMap((index) => passage.ends.get(index) ?? []));
  if (!end) return undefined;
  const sum = (numbers: readonly number[]) =>
    fitting.reduce((total, index) => total + (numbers[index] ?? 0), 0);
  return {
    figures: { share: sum(passage.endingChances), interviews: sum(passage.endingCounts) },
    witness: witnessOf(proof, end),
  };
}

/** The question not answered in an interview of which the most answers would tell two segments apart. */
function partingQuestion(
  proof: Proof,
  one: number,
  other: number,
  answered: Answers,
): string | null {
  let best: { id: string; share: number } | null = null;
  for (const question of proof.graph.stages.plan.questions) {
    if (question.ask === "never" || Object.hasOwn(answered, question.id)) continue;
    const points = [...question.points.values()];
    const share = points.filter((by) => by[one] !== by[other]).length / points.length;
    if (share > (best?.share ?? 0)) best = { id: question.id, share };
  }
  return best?.id ?? null;
}

/** Why no question is left that could tell two segments apart. */
function whyUnparted(
  proof: Proof,
  one: number,
  other: number,
): NonNullable<Figures<"tie">["because"]> {
  const { questions } = proof.graph.stages.plan;
  const telling = questions.filter(({ points }) =>
    [...points.values()].some((by) => by[one] !== by[other]),
  );
  if (telling.length === 0) return "nothing-tells";
  return telling.every(({ ask }) => ask === "never") ? "only-facts-tell" : "cancels-out";
}
