import type { Definition } from "../definition/definition.ts";
import type { CodeMap } from "./codes.ts";

/** Segments that the last publishing had, and segments that only the next one would have. */
export interface Exchange {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/**
 * What looks like a rename that the map of codes doesn't know of: published so, a segment would go on under a new code,
 * and its results would fall into two. Null where none can be.
 */
export function perhapsRenamed({ segments }: Definition, map: CodeMap): Exchange | null {
  const ids = segments.map(({ id }) => id);
  const { codes, gone: known = [] } = map;
  const gone = Object.keys(codes).filter((id) => !ids.includes(id) && !known.includes(id));
  const added = ids.filter((id) => !Object.hasOwn(codes, id));
  return gone.length > 0 && added.length > 0 ? { gone, added } : null;
}

/**
 * The map after a segment was renamed: its code goes with it. As it is where the segment has no code yet; undefined where
 * the new name is that of an earlier segment, whose code would be lost.
 */
export function renamedCodes(map: CodeMap, oldId: string, newId: string): CodeMap | undefined {
  const { codes, former, gone = [] } = map;
  if (!Object.hasOwn(codes, oldId)) return map;
  if (Object.hasOwn(codes, newId)) return undefined;
  const renamed = (id: string) => (id === oldId ? newId : id);
  const entries = Object.entries(codes).map(([id, code]) => [renamed(id), code]);
  const formerly = Object.entries(former ?? {}).map(([code, id]) => [code, renamed(id)]);
  const { gone: _, ...rest } = map;
  const left = gone.filter((id) => id !== oldId);
  return {
    ...rest,
    codes: Object.fromEntries(entries),
    ...(former && { former: Object.fromEntries(formerly) }),
    ...(left.length > 0 && { gone: left }),
  };
}
