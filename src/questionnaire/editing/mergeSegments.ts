import type { Definition } from "../definition/definition.ts";
import { read } from "../definition/read.ts";
import { changeAll, type ValueChange } from "./change.ts";
import { removeId } from "./removeId.ts";
import { usesOf } from "./uses.ts";

/**
 * Makes one segment of two. Answers that spoke for the one that goes speak for the other, with the higher of both points
 * where they spoke for both, and whatever named it names the other. Their accounts and shares are added up.
 *
 * @param from the id of the one that goes, with its texts
 * @param into the id of the one that stays as it is
 * @returns the new text, which can be read; null where that can't be, as where only one segment would be left
 */
export function mergeSegments(text: string, from: string, into: string): string | null {
  const before = read(text);
  if (!before.ok || from === into) return null;
  const named = usesOf(before.definition, "segment", from)
    .filter(({ as, path }) => as === "value" && path[0] !== "capture")
    .map(({ path }): ValueChange => ({ path, value: into }));
  const carried = changeAll(text, [
    ...pointsCarried(before.definition, from, into),
    ...marketAdded(before.definition, from, into),
    ...named,
  ]);
  if (!carried) return null;
  const merged = removeId(carried.text, "segment", from);
  return merged.ok ? merged.text : null;
}

function pointsCarried({ questions }: Definition, from: string, into: string): ValueChange[] {
  return questions.flatMap(({ options }, question) =>
    options.flatMap(({ points = {} }, option): ValueChange[] => {
      const [own, there] = [points[from], points[into]];
      if (own === undefined || (there !== undefined && there >= own)) return [];
      return [{ path: ["questions", question, "options", option, "points", into], value: own }];
    }),
  );
}

/** Accounts and shares of both together, where they are known of both: a part that was split off has none of its own yet. */
function marketAdded({ segments }: Definition, from: string, into: string): ValueChange[] {
  const at = segments.findIndex(({ id }) => id === into);
  const gone = segments.find(({ id }) => id === from)?.rep?.economics;
  const there = segments[at]?.rep?.economics;
  return (["accounts", "share"] as const).flatMap((name): ValueChange[] => {
    const [one, other] = [gone?.[name], there?.[name]];
    if (one === undefined || other === undefined) return [];
    // Without what sums of binary fractions are off by.
    const value = Number((one + other).toPrecision(12));
    return [{ path: ["segments", at, "rep", "economics", name], value }];
  });
}
