import type { Change } from "../../questionnaire/comparing/changes.ts";
import { plainSentence } from "./plainSentence.ts";
import type { Said, Saying } from "./saying.ts";
import { cut } from "./saying.ts";

/** Says how a segment was changed, under its name. */
export function segmentSentence(change: Change, saying: Saying): Said {
  const { word, names } = saying;
  const { kind, path } = change;
  if (path.length === 2) {
    if (kind === "added") return { sentence: word("segmentNew"), path };
    if (kind === "removed") return { sentence: word("gone"), path: null };
    const earlier = saying.after.segments[(path[1] as number) - 1];
    const other = earlier && cut(names.after.segment(earlier.id));
    return { sentence: word(earlier ? "segmentBehind" : "segmentFirst", { other }), path };
  }
  if (kind === "changed" && path.length === 4 && path[2] === "rep" && path[3] === "name") {
    const values = { before: cut(`${change.before}`), after: cut(`${change.after}`) };
    return { sentence: word("renamed", values), path };
  }
  return plainSentence(change, saying, 2);
}
