import type { Definition } from "./definition.ts";
import { examine } from "./examine.ts";
import { type Json, parseJson } from "./json.ts";
import { nearest } from "./nearest.ts";
import { overLimit } from "./overLimit.ts";
import { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { checkShape } from "./shape.ts";

/** What came of reading: a questionnaire that can be relied on, or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a questionnaire from JSON text: the one door through which a definition comes in.
 *
 * Never throws. Gives all problems at once, those of shape and those of reference, in the order in which they stand
 * in the text; of a text that is not JSON or is over the limits, only that. The definition is frozen.
 */
export function read(text: string): Reading {
  return readWithPlaces(text).reading;
}

/** Reads as `read` does, and can say where in the text something stands. */
export function readWithPlaces(text: string): {
  readonly reading: Reading;
  readonly locate: Json["locate"];
} {
  const source = text.replace(/^\uFEFF/, "");
  const excess = overLimit(source);
  if (excess) return { reading: { ok: false, problems: [excess] }, locate: () => excess };

  const { locate, broken, badKeys, value } = parseJson(source);
  if (broken.length > 0) return { reading: { ok: false, problems: broken }, locate };

  const examination = examine(value);
  if (examination.ok && badKeys.length === 0) return { reading: examination, locate };
  const remarks = examination.ok
    ? badKeys
    : [...badKeys, ...checkShape(examination.issues, new Place(value)), ...examination.remarks];
  const problems = remarks.map(({ slip, ...remark }) => ({
    ...locate(remark),
    ...(slip && nearest(slip.said, slip.among)),
  }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { reading: { ok: false, problems }, locate };
}
