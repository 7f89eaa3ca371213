import * as z from "zod/mini";
import { checkExamples } from "./checks/answers.ts";
import { checkConditions } from "./checks/conditions.ts";
import { checkIds } from "./checks/ids.ts";
import { checkPublished } from "./checks/published.ts";
import { checkRanges } from "./checks/ranges.ts";
import { checkSegments } from "./checks/segments.ts";
import { checkTexts } from "./checks/texts.ts";
import type { Definition } from "./definition.ts";
import { type Json, parseJson } from "./json.ts";
import { overLimit } from "./limits.ts";
import { outlineOf } from "./outline.ts";
import { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { questionnaire } from "./schema/questionnaire.ts";
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

  const json = parseJson(source);
  const { locate, broken } = json;
  if (broken.length > 0) return { reading: { ok: false, problems: broken }, locate };

  const root = new Place(json.value);
  const parsed = z.safeParse(questionnaire, json.value);
  const outline = outlineOf(root);
  const problems = [
    ...json.badKeys,
    ...checkShape(parsed.error?.issues ?? [], root),
    ...checkPublished(root),
    ...checkIds(root),
    ...checkSegments(root, outline),
    ...checkConditions(root, outline),
    ...checkRanges(root),
    ...checkExamples(root, outline),
    ...checkTexts(root),
  ].map(locate);

  if (parsed.success && problems.length === 0) {
    return { reading: { ok: true, definition: freeze(parsed.data) as Definition }, locate };
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { reading: { ok: false, problems }, locate };
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
