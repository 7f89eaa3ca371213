import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../questionnaire/publish/codes.ts";
import {
  type Exchange,
  perhapsRenamed,
  renamedCodes,
} from "../../questionnaire/publish/renamedCodes.ts";
import { Failure } from "./failure.ts";
import { nameOf } from "./files.ts";

/** What somebody says of segments that the map of codes doesn't know yet. */
interface Said {
  /** Old ids with their new ones. */
  readonly renames: readonly (readonly [string, string])[];
  /** Ids of segments that are no earlier one under another name. */
  readonly added: readonly string[];
}

/**
 * The map of codes with what was renamed since the last publishing.
 *
 * @throws Failure where nobody says of a segment that is gone and one that is new whether they are the same
 */
export function carriedCodes(
  file: string,
  definition: Definition,
  earlier: CodeMap,
  { renames, added }: Said,
): CodeMap {
  const ids = definition.segments.map(({ id }) => id);
  const known = (id: string) => Object.hasOwn(earlier.codes, id);
  for (const id of [...added, ...renames.map(([, id]) => id)]) {
    if (!ids.includes(id)) throw new Failure(`There is no segment “${id}” in ${nameOf(file)}.`);
  }
  const both = renames.find(([, to]) => added.includes(to))?.[1];
  if (both) throw new Failure(`“${both}” is either an earlier segment or a new one, not both.`);
  const map = renames.reduce((map, [from, to]) => {
    if (!known(from)) throw new Failure(`No segment “${from}” was published, so it has no code.`);
    if (ids.includes(from)) throw new Failure(`“${from}” is still a segment, and keeps its code.`);
    return renamed(map, from, to);
  }, earlier);
  const exchange = perhapsRenamed(definition, map);
  const left = exchange?.added.filter((id) => !added.includes(id)) ?? [];
  if (exchange && left.length > 0) throw undecided(file, { ...exchange, added: left });
  return map;
}

/** The map after a rename. @throws Failure where an earlier segment had that name */
export function renamed(map: CodeMap, from: string, to: string): CodeMap {
  const carried = renamedCodes(map, from, to);
  if (carried) return carried;
  throw new Failure(
    `“${to}” has a code of its own, ${map.codes[to]}, which past results may bear. Choose another id.`,
  );
}

function undecided(file: string, { gone, added }: Exchange): Failure {
  const list = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(", ");
  const width = Math.max(...added.map((id) => id.length + (gone[0]?.length ?? 0))) + 10;
  const ways = added.flatMap((id) => [
    [`--rename ${gone[0]}=${id}`, "the same segment: it keeps its code"] as const,
    [`--new ${id}`, "another segment: it gets a code of its own"] as const,
  ]);
  return new Failure(`${nameOf(file)} is not published.

Gone since the last time: ${list(gone)}. New: ${list(added)}.
A new name for the same segment? Published like this, it would get a new code,
and its results before and after would look like those of two. Say which it is:

${ways.map(([option, what]) => `  ${option.padEnd(width)}  ${what}`).join("\n")}

npx --no needs-diagnostic rename segment OLD NEW FILE takes the code along.`);
}
