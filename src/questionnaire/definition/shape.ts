import type * as z from "zod/mini";
import type { Place } from "./place.ts";
import type { Expected, Kind, Path, ProblemCode, Remark } from "./problem.ts";
import { questionnaire } from "./schema/questionnaire.ts";
import { UNSURE } from "./unsure.ts";

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong, in our own terms. */
export function* checkShape(issues: readonly Issue[], root: Place): Generator<Remark> {
  for (const issue of issues) yield* remarksOf(issue, [], root);
}

function* remarksOf(issue: Issue, base: Path, root: Place): Generator<Remark> {
  const path = [...base, ...(issue.path as Path)];
  const place = placeAt(root, path);
  if (!place.exists()) {
    yield { code: "missing", path };
    return;
  }
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys) {
        const slip = { said: key, among: keysBeside(path) };
        yield { code: "unknown-key", path: [...path, key], at: "key", slip };
      }
      return;
    case "invalid_union":
      yield* remarksOfUnion(issue, path, root);
      return;
    case "invalid_key":
      yield { code: "bad-language", path, at: "key" };
      return;
    case "invalid_type":
      yield { code: "wrong-kind", path, expected: { kinds: [kindOf(issue.expected)] } };
      return;
    case "invalid_value": {
      const values = issue.values as NonNullable<Expected["values"]>;
      const names = values.filter((value) => typeof value === "string");
      const meant = place.string();
      yield {
        code: "not-allowed",
        path,
        expected: { values },
        ...(meant !== undefined && { slip: { said: meant, among: names } }),
      };
      return;
    }
    case "too_small":
      yield { code: sizeCode(issue.origin), path, expected: { atLeast: Number(issue.minimum) } };
      return;
    case "too_big":
      yield { code: sizeCode(issue.origin), path, expected: { atMost: Number(issue.maximum) } };
      return;
    case "invalid_format":
      yield { code: formatCode(path, place), path };
      return;
    case "custom":
      yield ourOwn(issue.params as Parameters<typeof ourOwn>[0], path);
      return;
    default:
      yield { code: "wrong-kind", path };
  }
}

/** Of the forms that a value may have, tells what is wrong with the one that it is nearest to. */
function* remarksOfUnion(
  { errors }: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  root: Place,
): Generator<Remark> {
  const misfits = errors.flatMap(([first]) =>
    first?.code === "invalid_type" && first.path.length === 0 ? [kindOf(first.expected)] : [],
  );
  const fitting = errors.find(
    ([first]) => !(first?.code === "invalid_type" && first.path.length === 0),
  );
  if (fitting) for (const issue of fitting) yield* remarksOf(issue, path, root);
  else yield { code: "wrong-kind", path, expected: { kinds: misfits } };
}

/** What stands at a path. */
export function placeAt(root: Place, path: Path): Place {
  return path.reduce<Place>(
    (place, key) => (typeof key === "number" ? place.item(key) : place.get(key)),
    root,
  );
}

/** The keys that the format has at a path, in its order; none where it has no object of its own. */
export function keysBeside(path: Path): string[] {
  let schema: z.core.$ZodTypes = questionnaire as never;
  for (const key of path) {
    schema = unwrapped(schema);
    const { def } = schema._zod;
    if (def.type === "array") schema = def.element as never;
    else if (def.type !== "object") return [];
    else if (!Object.hasOwn(def.shape, key)) return [];
    else schema = def.shape[key as string] as never;
  }
  const { def } = unwrapped(schema)._zod;
  return def.type === "object" ? Object.keys(def.shape) : [];
}

function unwrapped(schema: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = schema._zod;
  return def.type === "optional" ? unwrapped(def.innerType as never) : schema;
}

/** What a check of ours has found, as `basics.ts` names it. */
function ourOwn(params: { problem: ProblemCode; kinds?: readonly Kind[] }, path: Path): Remark {
  const { problem, kinds } = params;
  return { code: problem, path, ...(kinds && { expected: { kinds } }) };
}

function kindOf(expected: string): Kind {
  if (expected === "string") return "text";
  if (expected === "number") return "number";
  if (expected === "boolean") return "yes-or-no";
  return expected === "array" ? "list" : "object";
}

/** Which of the texts that have a form of their own is none. */
function formatCode(path: Path, { value }: Place): ProblemCode {
  if (path.at(-1) === "currency") return "bad-currency";
  if (path.at(-1) !== "id") return "bad-language";
  return value === UNSURE ? "reserved-id" : "bad-id";
}

function sizeCode(origin: string): "wrong-count" | "wrong-length" | "out-of-range" {
  if (origin === "array") return "wrong-count";
  return origin === "string" ? "wrong-length" : "out-of-range";
}
