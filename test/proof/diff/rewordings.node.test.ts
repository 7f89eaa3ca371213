import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { diffing, finish } from "../../../src/proof/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { cleanQuestionnaire, question } from "../cleanQuestionnaire.ts";
import { textsIn } from "../naive/texts.ts";
import { edited, renameQuestion, renameSegment } from "./drafts.ts";

type Path = readonly (string | number)[];

test("the rewordings are the texts that were changed, language by language, and no others", () => {
  fc.assert(
    fc.property(definitionAndPlaces(), ({ definition, places }) => {
      const now = edited(definition, (draft) => {
        for (const { path, before } of places) put(draft, path, `${before} indeed`);
      });
      const { rewordings, moved } = finish(diffing(definition, now));
      const expected = places.map(({ path, before }) => ({
        path,
        before,
        after: `${before} indeed`,
      }));
      expect(rewordings.toSorted(byPath)).toEqual(expected.toSorted(byPath));
      expect(moved).toBe(0);
    }),
    runs(300),
  );
});

describe("no rewording is", () => {
  const because = (words: string) => ({ because: words });
  const old = definitionOf({
    ...cleanQuestionnaire,
    decision: {
      fallback: "uptime",
      rules: [{ when: { late: "dear" }, segment: "advice", rep: because("They said so") }],
    },
  });
  const same = {
    when: { late: ["dear"] },
    segment: "advice",
    rep: because("They said it twice"),
  };
  const another = { when: { bill: "dear" }, segment: "price", rep: because("It is cheaper") };

  test.each<[name: string, now: Definition, told?: ReadonlyMap<string, string>]>([
    ["another order of questions", edited(old, ({ questions }) => questions.reverse())],
    ["another order of segments", edited(old, ({ segments }) => segments.reverse())],
    ["another order of options", edited(old, ({ questions }) => questions[0]?.options.reverse())],
    ["a question that is gone", edited(old, ({ questions }) => questions.shift())],
    [
      "a new rule before the others",
      edited(old, ({ decision }) => decision.rules?.unshift(another)),
    ],
    ["a second rule that says the same", edited(old, ({ decision }) => decision.rules?.push(same))],
    ["a new question", edited(old, ({ questions }) => questions.unshift(question("staff", 1)))],
    [
      "a text of one language as one by language",
      edited(old, (draft) => {
        draft.title = { en: "Which supply suits you?" };
      }),
    ],
    [
      "a text in a new language",
      edited(old, (draft) => {
        draft.languages = ["en", "de"];
        draft.title = { en: "Which supply suits you?", de: "Was passt zu Ihnen?" };
      }),
    ],
    [
      "a question under the id of one that is gone, when told",
      edited(old, (draft) => {
        draft.questions = draft.questions.filter(({ id }) => id !== "bill");
        renameQuestion(draft, "late", "bill");
      }),
      new Map([["late", "bill"]]),
    ],
    [
      "a segment under the id of one that is gone, when told",
      edited(old, (draft) => {
        draft.segments = draft.segments.filter(({ id }) => id !== "advice");
        renameSegment(draft, "price", "advice");
      }),
      new Map([["price", "advice"]]),
    ],
  ])("%s", (_, now, renames = new Map()) => {
    expect(finish(diffing(old, now, { renames })).rewordings).toEqual([]);
  });
});

/** A definition, and where some of its words stand: each in one language. */
function definitionAndPlaces() {
  return randomDefinition(20).chain((definition) => {
    const places = textsIn({ ...definition, examples: [] }).flatMap(({ path, text }) =>
      typeof text === "string"
        ? [{ path, before: text }]
        : Object.entries(text).map(([language, before]) => ({
            path: [...path, language],
            before: `${before}`,
          })),
    );
    return fc.record({
      definition: fc.constant(definition),
      places: fc.subarray(places, { maxLength: 6 }),
    });
  });
}

function put(into: object, [key = "", ...further]: Path, value: unknown): void {
  const parts = into as Record<string | number, unknown>;
  if (further.length === 0) parts[key] = value;
  else put(parts[key] as object, further, value);
}

function byPath(one: { path: Path }, other: { path: Path }): number {
  return JSON.stringify(one.path) < JSON.stringify(other.path) ? -1 : 1;
}
