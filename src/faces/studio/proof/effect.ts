import { namesOf } from "../../../language/names.ts";
import type { Checked, Compared } from "../proving/proofState.ts";

/** One segment with its share of prospects, now and in the version that was opened; null where it isn't there. */
export interface ShareRow {
  readonly key: string;
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
}

/** The shares of all segments in the order of the questionnaire; those that are gone come last. */
export function shareRows(
  checked: Checked,
  compared: Compared | null,
  language: string,
): ShareRow[] {
  const { definition } = compared?.version ?? checked.version;
  const names = namesOf(definition, language);
  const { edit } = compared ?? {};
  const oldIds = new Map([...(edit?.renames.segments ?? [])].map(([old, now]) => [now, old]));
  const rows = definition.segments.map(({ id }): ShareRow => {
    const old = oldIds.get(id);
    return {
      key: id,
      name: names.segment(id),
      now: shareIn(edit?.after ?? checked.summary.shares, id),
      before: edit && old !== undefined ? shareIn(edit.before, old) : null,
    };
  });
  const oldNames = compared && namesOf(compared.opened, language);
  const gone = (edit?.removed.segments ?? []).map((id) => ({
    key: `gone ${id}`,
    name: oldNames?.segment(id) ?? id,
    now: null,
    before: edit ? shareIn(edit.before, id) : null,
  }));
  return [...rows, ...gone];
}

/** A question with the share of the doubt about the segment that its answer alone removes, where it is asked. */
export interface Weight {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly share: number;
  readonly ifClose: boolean;
}

/** Less than this is little for a question that every prospect has to answer. */
const little = 0.05;

/** Which questions pull their weight and which hardly do, the heaviest first. Facts are not asked, so cost nothing. */
export function weightsOf(
  { version, summary }: Checked,
  language: string,
): { readonly pulling: readonly Weight[]; readonly slack: readonly Weight[] } {
  const { definition } = version;
  const names = namesOf(definition, language);
  const weights = definition.questions
    .map(({ id, ask }, position) => ({
      id,
      position,
      name: names.question(id),
      share: shareIn(summary.contributions, id),
      ifClose: ask === "if-close",
      isFact: ask === "never",
    }))
    .filter(({ isFact }) => !isFact)
    .toSorted((a, b) => b.share - a.share);
  return {
    pulling: weights.filter(({ share }) => share >= little),
    slack: weights.filter(({ share }) => share < little),
  };
}

function shareIn(shares: Readonly<Record<string, number>>, id: string): number {
  return Object.hasOwn(shares, id) ? (shares[id] ?? 0) : 0;
}
