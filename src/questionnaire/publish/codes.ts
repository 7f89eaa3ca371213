import type { Definition } from "../definition/definition.ts";

/**
 * Which code stands for which segment in the published forms of a questionnaire. It is private: with it, a form says
 * what the sales team calls its readers.
 */
export interface CodeMap {
  readonly format: 1;
  /** The questionnaire's id. */
  readonly questionnaire: string;
  /** Codes by segment id. Those of segments that are gone stay, so that no code ever comes to mean another. */
  readonly codes: Readonly<Record<string, string>>;
  /**
   * Segment ids by codes that they had besides, since the questionnaire was published in two places that did not know of
   * each other; nothing where none had. Results may bear them.
   */
  readonly former?: Readonly<Record<string, string>>;
  /** The segments that were gone already when it was last published; nothing where none was. */
  readonly gone?: readonly string[];
}

/** Gives so many bytes that nobody can foretell, others at each call. */
export type Random = (count: number) => Uint8Array;

/** Fits as an id, and says nothing. */
const pattern = /^s[0-9a-f]{10}$/;

/** The map of a questionnaire: the codes that there are already, and new ones for the segments without. */
export function codesFor(
  { id: questionnaire, segments }: Definition,
  earlier: CodeMap | undefined,
  random: Random,
): CodeMap {
  const codes = new Map(Object.entries(earlier?.codes ?? {}));
  const former = earlier?.former;
  const taken = new Set([
    ...codes.values(),
    ...Object.keys(former ?? {}),
    ...segments.map(({ id }) => id),
  ]);
  for (const { id } of segments) {
    if (codes.has(id)) continue;
    const code = newCode(taken, random);
    codes.set(id, code);
    taken.add(code);
  }
  const there = new Set(segments.map(({ id }) => id));
  const gone = [...codes.keys()].filter((id) => !there.has(id));
  return {
    format: 1,
    questionnaire,
    codes: Object.fromEntries(codes),
    ...(former && { former }),
    ...(gone.length > 0 && { gone }),
  };
}

/** Reads a map from its JSON; nothing where that isn't one, or not whole. */
export function readCodes(text: string): CodeMap | undefined {
  const map = parsed(text.replace(/^\uFEFF/, ""));
  if (!isObject(map) || map.format !== 1) return undefined;
  const { questionnaire, codes, former = {}, gone = [] } = map;
  if (typeof questionnaire !== "string" || !isObject(codes) || !Array.isArray(gone)) {
    return undefined;
  }
  if (!isObject(former) || !Object.values(former).every(isText)) return undefined;
  const all = [...Object.values(codes), ...Object.keys(former)];
  if (!all.every(isCode) || new Set(all).size < all.length) return undefined;
  return {
    format: 1,
    questionnaire,
    codes: codes as CodeMap["codes"],
    ...(Object.keys(former).length > 0 && { former: former as Record<string, string> }),
    ...(gone.length > 0 && { gone: gone.map(String) }),
  };
}

/** The segment that a code stands for, whether or not the questionnaire still has it. */
export function segmentOf(map: CodeMap, code: string): string | undefined {
  return segmentsByCode(map).get(code);
}

/** What each code stands for, those that count last. */
export function segmentsByCode({ codes, former = {} }: CodeMap): ReadonlyMap<string, string> {
  const counting = Object.entries(codes).map(([id, code]) => [code, id] as const);
  return new Map([...Object.entries(former), ...counting]);
}

function newCode(taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const digits = [...random(5)].map((byte) => byte.toString(16).padStart(2, "0"));
    const code = `s${digits.join("")}`;
    if (!taken.has(code)) return code;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isCode(value: unknown): boolean {
  return isText(value) && pattern.test(value as string);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
