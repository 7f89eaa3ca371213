import type { Judgement } from "../../../evidence/learning/learningReport.ts";

/** How those of one segment fare: how many are found again, and for whom the others are taken. */
export interface SegmentFate {
  readonly name: string;
  readonly rows: number;
  readonly right: number;
  readonly placed: number;
  /** For which segment most of those are taken that aren't found. */
  readonly takenFor: {
    readonly name: string;
    readonly rows: number;
    /** Whether these are more than half of those that aren't found. */
    readonly areMost: boolean;
  } | null;
}

export function segmentFates(
  { segments, confusion }: Pick<Judgement, "segments" | "confusion">,
  names: readonly string[],
): readonly SegmentFate[] {
  return segments.map(({ rows, right, placed }, at) => {
    const others = (confusion[at] ?? []).map((count, to) => (to === at ? 0 : count));
    const most = Math.max(0, ...others);
    const to = others.indexOf(most);
    return {
      name: names[at] ?? "",
      rows,
      right,
      placed,
      takenFor:
        most > 0 ? { name: names[to] ?? "", rows: most, areMost: most * 2 > rows - right } : null,
    };
  });
}
