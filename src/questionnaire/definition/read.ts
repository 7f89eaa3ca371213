import type { Definition } from "./definition.ts";
import { type Examination, examine } from "./examine.ts";
import { inNewestFormat } from "./inNewestFormat.ts";
import { invisibleIn } from "./invisible.ts";
import { type Json, parseJson } from "./json.ts";
import { asMeant, asWritten, type Misspelt, misspeltIn } from "./misspelt.ts";
import { nearest } from "./nearest.ts";
import { overLimit } from "./overLimit.ts";
import { Place } from "./place.ts";
import type { Problem, ProblemCode, Remark } from "./problem.ts";
import { checkShape, placeAt } from "./shape.ts";
import { steps } from "./steps.ts";
import { whenceIn } from "./whence.ts";

/** What came of reading: a questionnaire that can be relied on, or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a questionnaire from JSON text: the one door through which a definition comes in.
 *
 * Never throws. Gives all problems at once, those of shape and those of reference, in the order in which they stand
 * in the text; of a text that is not JSON, is over the limits or has a later format, only that. What has an earlier
 * format is read as one of the newest. The definition is frozen.
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
  const { broken, badKeys } = json;
  if (broken.length > 0) return { reading: { ok: false, problems: broken }, locate: json.locate };

  const value = inNewestFormat(json.value);
  const whence = whenceIn(json.value);
  const locate: Json["locate"] = (remark) => json.locate({ ...remark, path: whence(remark.path) });
  const examination = examine(value);
  if (examination.ok && badKeys.length === 0) return { reading: examination, locate };
  const root = new Place(value);
  const wrong = examination.ok ? [] : (ofLaterFormat(root) ?? wrongWith(value, examination));
  const problems = [
    ...badKeys.map((remark) => problemOf(remark, root, json.locate)),
    ...wrong.map((remark) => problemOf(remark, root, locate)),
  ];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { reading: { ok: false, problems }, locate };
}

/** What is wrong with a questionnaire of a format that only a later version of this package knows: nothing but that. */
function ofLaterFormat(root: Place): readonly Remark[] | null {
  const place = root.get("format");
  const newest = steps.size + 1;
  if (!Number.isInteger(place.value) || Number(place.value) <= newest) return null;
  return [{ code: "later-format", path: place.path, expected: { atMost: newest } }];
}

function problemOf({ slip, ...remark }: Remark, root: Place, locate: Json["locate"]): Problem {
  const name = nameIn(remark, root);
  const invisible = name === undefined ? undefined : invisibleIn(name);
  return {
    ...locate(remark),
    ...(slip && nearest(slip.said, slip.among)),
    ...(invisible && { invisible }),
  };
}

/**
 * All that is wrong with a value, but not what follows from a key that is misspelt: it is looked at as it was meant, for
 * one slip is one problem.
 */
function wrongWith(
  value: unknown,
  examination: Extract<Examination, { ok: false }>,
  slips: readonly Misspelt[] = [],
): readonly Remark[] {
  const root = new Place(slips.length > 0 ? asMeant(value, slips) : value);
  const shape = [...checkShape(examination.issues, root)];
  const more = misspeltIn(shape, root).map((slip) => ({
    ...slip,
    path: asWritten(slip.path, slips),
  }));
  if (more.length === 0) {
    return [...shape, ...examination.remarks].map((remark) => ({
      ...remark,
      path: asWritten(remark.path, slips),
    }));
  }
  const all = [...slips, ...more];
  const again = examine(asMeant(value, all));
  return [
    ...more.map(
      ({ path, said, meant }): Remark => ({
        code: "unknown-key",
        path: [...path, said],
        at: "key",
        slip: { said, among: [meant] },
      }),
    ),
    ...(again.ok ? [] : wrongWith(value, again, all)),
  ];
}

/** Problems with a value that is a name or written by rule. */
const ofNames: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "not-allowed",
  "bad-id",
  "bad-language",
  "bad-date",
  "bad-currency",
  "bad-url",
  "unknown-segment",
  "unknown-question",
  "unknown-option",
]);

/** The name that a remark is about, if it is about one. */
function nameIn({ code, path, at }: Remark, root: Place): string | undefined {
  if (at === "key") return `${path.at(-1)}`;
  return ofNames.has(code) ? placeAt(root, path).string() : undefined;
}
