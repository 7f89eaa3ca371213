import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { type IdKind, idsOf, type Use, usesOf } from "../../../src/questionnaire/editing/uses.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { mixedUp } from "./mixedUp.ts";

const kinds: readonly IdKind[] = ["question", "option", "segment"];
const reading = read(mixedUp);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { definition } = reading;

test("a use says whether it is the id itself, a key or a value", () => {
  const ways = (kind: IdKind, id: string) =>
    usesOf(definition, kind, id).map(({ path, as }) => `${path.join(".")} ${as}`);
  expect(ways("segment", "size")).toEqual([
    "questions.0.options.0.points.size key",
    "segments.0.id id",
    "decision.fallback value",
    "decision.rules.0.segment value",
    "examples.0.segment value",
  ]);
  expect(ways("option", "pace/size")).toEqual([
    "questions.1.options.0.id id",
    "decision.rules.0.when.1.pace.1 value",
    "examples.0.answers.pace value",
  ]);
  expect(ways("question", "pace")).toEqual([
    "questions.1.id id",
    "decision.rules.0.when.1.pace key",
    "examples.0.answers.pace key",
  ]);
});

test("what there is not has no uses, nor has “not sure”, which is no option", () => {
  expect(usesOf(definition, "question", "constructor")).toEqual([]);
  expect(usesOf(definition, "option", "size")).toEqual([]);
  expect(usesOf(definition, "option", "pace/unsure")).toEqual([]);
});

test("each id has one use as itself, and every use has the id at its path", () => {
  fc.assert(
    fc.property(randomDefinition(), (definition) => {
      for (const kind of kinds) {
        for (const id of idsOf(definition, kind)) {
          const uses = usesOf(definition, kind, id);
          const misplaced = uses.filter((use) => nameAt(definition, use) !== id.split("/").at(-1));
          expect(uses.filter(({ as }) => as === "id")).toHaveLength(1);
          expect(misplaced).toEqual([]);
        }
      }
    }),
  );
});

/** What stands at a use in the JSON: the key if the path has it, or the value. */
function nameAt(json: unknown, { path, as }: Use): unknown {
  const value = path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown>)[key],
    json,
  );
  if (as !== "key") return value;
  return value === undefined ? undefined : path.at(-1);
}
