import type { Definition } from "../definition/definition.ts";
import type { Path } from "../definition/problem.ts";
import type { Renames } from "./likeness.ts";
import { chosen, type Merging } from "./merging.ts";

/** The renames of both, from the ids that things had before either. Both may have renamed one thing. */
export function mergedIds(
  base: Definition,
  mine: Renames,
  theirs: Renames,
  merging: Merging,
): Renames {
  const later = (
    id: string,
    path: Path,
    own: ReadonlyMap<string, string> | undefined,
    other: ReadonlyMap<string, string> | undefined,
  ) => {
    const [one, two] = [own?.get(id) ?? id, other?.get(id) ?? id];
    if (one === two || two === id) return one;
    if (one === id) return two;
    const site = { name: [...path.map(String), id], mine: path, theirs: path };
    return chosen({ base: id, mine: one, theirs: two }, site, merging);
  };
  const questions = new Map<string, string>();
  const options = new Map<string, ReadonlyMap<string, string>>();
  for (const [at, question] of base.questions.entries()) {
    const path = ["questions", at];
    const id = later(question.id, [...path, "id"], mine.questions, theirs.questions);
    questions.set(question.id, id);
    const own = mine.options.get(mine.questions.get(question.id) ?? "");
    const other = theirs.options.get(theirs.questions.get(question.id) ?? "");
    const ids = question.options.map((option, optionAt): [string, string] => [
      option.id,
      later(option.id, [...path, "options", optionAt, "id"], own, other),
    ]);
    options.set(id, new Map(ids));
  }
  const segments = base.segments.map(({ id }, at): [string, string] => [
    id,
    later(id, ["segments", at, "id"], mine.segments, theirs.segments),
  ]);
  return { questions, options, segments: new Map(segments) };
}
