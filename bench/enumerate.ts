import type { Definition } from "../src/index.ts";
import { planOf } from "../src/questionnaire/decision/plan.ts";

/**
 * The shares of segments by going through every combination of answers, with the sums of shared beginnings kept: the
 * quickest plain way that we know. Rules of this bench name the first three questions alone.
 */
export function enumerate(definition: Definition): Record<string, number> {
  const { questions, segments, rules, fallback } = planOf(definition);
  const answers = questions.map(({ answers: all, points }) =>
    all.map((picks) => ({ picks, points: Int32Array.from(points.get(picks) ?? []) })),
  );
  const sums = questions.map(() => new Int32Array(segments.length));
  const picked = new Int32Array(questions.length);
  const counts = new Float64Array(segments.length);

  const decide = (scores: Int32Array): number => {
    for (const { when, segment } of rules) {
      for (const clauses of when) {
        if (clauses.every(({ question, picks }) => ((picked[question] as number) & picks) !== 0)) {
          return segment;
        }
      }
    }
    let top = 0;
    for (let at = 1; at < scores.length; at++) {
      if ((scores[at] as number) > (scores[top] as number)) top = at;
    }
    return (scores[top] as number) > 0 ? top : fallback;
  };

  const go = (question: number, scores: Int32Array): void => {
    const own = sums[question] as Int32Array;
    const isLast = question === questions.length - 1;
    for (const { picks, points } of answers[question] ?? []) {
      picked[question] = picks;
      for (let at = 0; at < own.length; at++) {
        own[at] = (scores[at] as number) + (points[at] as number);
      }
      if (isLast) {
        const segment = decide(own);
        counts[segment] = (counts[segment] as number) + 1;
      } else go(question + 1, own);
    }
  };
  go(0, new Int32Array(segments.length));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(segments.map((id, at) => [id, (counts[at] as number) / all]));
}
