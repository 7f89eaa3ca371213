import { boundsAlong } from "../../../../questionnaire/decision/bounds.ts";
import { planOf } from "../../../../questionnaire/decision/plan.ts";
import type { Definition } from "../../../../questionnaire/definition/definition.ts";

/** What a segment can come to over a whole questionnaire. */
export interface Total {
  readonly segment: string;
  readonly least: number;
  readonly most: number;
  /**
   * Whether points can ever decide for it. `no` is certain; `maybe` is as far as sums tell, since conditions may
   * still keep answers apart.
   */
  readonly canWin: "maybe" | "no";
}

/** The totals of all segments, facts counted among the questions. */
export function totalsOf(definition: Definition): readonly Total[] {
  const { questions, segments } = planOf(definition);
  const answers = questions.map(({ points }) => [...points.values()]);
  const nobody = segments.length;
  const [reach = []] = boundsAlong(answers, segments.length);
  return segments.map((segment, at) => {
    const most = reach[at]?.[nobody] ?? 0;
    const beatsAll = segments.every((_, rival) => {
      const best = reach[at]?.[rival] ?? 0;
      return best > 0 || (best === 0 && at <= rival);
    });
    return {
      segment,
      least: 0 - (reach[nobody]?.[at] ?? 0),
      most,
      canWin: most > 0 && beatsAll ? "maybe" : "no",
    };
  });
}
