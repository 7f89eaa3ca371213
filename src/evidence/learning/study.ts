/** A question that a questionnaire could ask, with each respondent's answer. */
export interface Candidate {
  readonly id: string;
  /** Whether its levels stand in an order that counts. */
  readonly kind: "nominal" | "ordinal";
  readonly levels: number;
  /** By row, the level from 0; `levels` itself where there is no answer. */
  readonly values: Uint8Array;
}

/** What respondents answered, and the segment that the full study gave each of them, by positions. */
export interface Study {
  readonly segments: number;
  /** By row. */
  readonly segment: Uint8Array;
  readonly candidates: readonly Candidate[];
}

/** A study's rows at these positions. */
export function rowsOf(study: Study, rows: Int32Array): Study {
  const taken = (values: Uint8Array) => {
    const some = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at++) some[at] = values[rows[at] as number] as number;
    return some;
  };
  return {
    segments: study.segments,
    segment: taken(study.segment),
    candidates: study.candidates.map((each) => ({ ...each, values: taken(each.values) })),
  };
}

/** How many rows each segment has. */
export function sizesOf({ segments, segment }: Study): readonly number[] {
  const sizes = new Array<number>(segments).fill(0);
  for (const one of segment) sizes[one] = (sizes[one] ?? 0) + 1;
  return sizes;
}
