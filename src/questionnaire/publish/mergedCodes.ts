import { type CodeMap, segmentsByCode } from "./codes.ts";

/**
 * Two maps of one questionnaire as one, so that no code of either loses its meaning. No code is ever dropped, so a map
 * that has all codes of the other is the later one. Where each has codes that the other doesn't know, the questionnaire
 * was published in two places: then what is taken in counts from now on, and what was there is known besides.
 */
export function mergedCodes(there: CodeMap | undefined, taken: CodeMap): CodeMap {
  if (!there || hasAllOf(taken, there)) return taken;
  if (hasAllOf(there, taken)) return there;
  const segments = new Map([...segmentsByCode(there), ...segmentsByCode(taken)]);
  const codes = Object.entries({ ...there.codes, ...taken.codes }).filter(
    ([id, code]) => segments.get(code) === id,
  );
  const counting = new Set(codes.map(([, code]) => code));
  const former = [...segments].filter(([code]) => !counting.has(code));
  const ids = new Set(codes.map(([id]) => id));
  const gone = new Set([...(there.gone ?? []), ...(taken.gone ?? [])].filter((id) => ids.has(id)));
  return {
    format: 1,
    questionnaire: taken.questionnaire,
    codes: Object.fromEntries(codes),
    ...(former.length > 0 && { former: Object.fromEntries(former) }),
    ...(gone.size > 0 && { gone: [...gone] }),
  };
}

function hasAllOf(one: CodeMap, other: CodeMap): boolean {
  const known = segmentsByCode(one);
  return [...segmentsByCode(other).keys()].every((code) => known.has(code));
}
