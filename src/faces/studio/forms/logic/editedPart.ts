import type { Path } from "../../../../questionnaire/definition/problem.ts";

/** What is edited at a time. */
export type EditedPart =
  | { readonly part: "basics" | "decision" | "capture" }
  | { readonly part: "questions" | "segments"; readonly at: number };

/** The place that a path belongs to. What has no place of its own, or is gone, leads to the nearest that there is. */
export function editedPartOf(
  path: Path,
  counts: { readonly questions: number; readonly segments: number },
): EditedPart {
  const [part, at] = path;
  if (part === "decision" || part === "capture") return { part };
  if ((part === "questions" || part === "segments") && typeof at === "number") {
    return { part, at: Math.max(0, Math.min(at, counts[part] - 1)) };
  }
  return { part: "basics" };
}

/** The path that stands for a whole place. */
export function pathOf(place: EditedPart): Path {
  if ("at" in place) return [place.part, place.at];
  return place.part === "basics" ? [] : [place.part];
}

export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

/** Of several paths, the one that is nearest to another: the first of those that share most of it. */
export function nearestPath(paths: readonly Path[], wanted: Path): Path | undefined {
  let nearest: Path | undefined;
  let most = 0;
  for (const path of paths) {
    const end = wanted.findIndex((step, at) => step !== path[at]);
    const shared = end < 0 ? wanted.length : end;
    if (shared > most) [nearest, most] = [path, shared];
  }
  return nearest;
}
