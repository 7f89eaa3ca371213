import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";

/** A published form with parts that are the sales team's, or a source without them. */
export function* checkPublished(root: Place): Generator<Remark> {
  if (root.get("published").value === true) {
    if (root.get("examples").exists()) yield privateAt(root.get("examples"));
    yield* repParts(root);
    return;
  }
  for (const segment of root.get("segments").items()) {
    const rep = segment.get("rep");
    if (!rep.exists()) yield { code: "missing", path: rep.path };
  }
}

function* repParts(place: Place): Generator<Remark> {
  for (const item of place.items()) yield* repParts(item);
  for (const [key, part] of place.entries()) {
    if (key === "rep") yield privateAt(part);
    else yield* repParts(part);
  }
}

function privateAt({ path }: Place): Remark {
  return { code: "private-in-published", path, at: "key" };
}
