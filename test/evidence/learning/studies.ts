import { randomFrom } from "../../../src/evidence/learning/folds.ts";
import type { Candidate, Study } from "../../../src/evidence/learning/study.ts";

interface Parts {
  readonly rows: number;
  readonly segments: number;
  readonly levels: readonly number[];
  readonly kind?: Candidate["kind"];
  readonly seed?: number;
  /** How many answers in a hundred are missing. */
  readonly missing?: number;
}

/** Answers by chance, with segments that have nothing to do with them. */
export function noise({ rows, segments, levels, kind, seed = 1, missing = 0 }: Parts): Study {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  return {
    segments,
    segment: Uint8Array.from({ length: rows }, (_, row) =>
      row < segments ? row : below(segments),
    ),
    candidates: levels.map((count, at) => ({
      id: `q${at}`,
      kind: kind ?? (at % 2 ? "ordinal" : "nominal"),
      levels: count,
      values: Uint8Array.from({ length: rows }, () =>
        below(100) < missing ? count : below(count),
      ),
    })),
  };
}

/**
 * Answers by chance, of which those to a few questions decide the segment by points, but for some in a hundred that are
 * anybody's.
 */
export function decided(
  parts: Parts,
  { set, astray }: { readonly set: readonly number[]; readonly astray: number },
): Study {
  const study = noise(parts);
  const random = randomFrom((parts.seed ?? 1) + 1000);
  // Each answer speaks for one segment, and the next question for others.
  const pointsOf = (at: number, level: number, segment: number) =>
    (level + at) % study.segments === segment ? 3 - (at % 2) : 0;
  const segment = study.segment.map((_, row) => {
    if (random() * 100 < astray) return Math.floor(random() * study.segments);
    const scores = Array.from({ length: study.segments }, (_, one) =>
      set.reduce((sum, question, at) => {
        const level = study.candidates[question]?.values[row] ?? 0;
        return sum + pointsOf(at, level, one);
      }, 0),
    );
    return scores.indexOf(Math.max(...scores));
  });
  return { ...study, segment };
}
