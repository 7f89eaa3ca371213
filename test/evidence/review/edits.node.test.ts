import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type EditReview,
  type EditsSought,
  seekingEdits,
} from "../../../src/evidence/review/edits.ts";
import type { HeldRow } from "../../../src/evidence/review/heldRow.ts";
import { decide, walk } from "../../../src/index.ts";
import type { Definition } from "../../../src/questionnaire/definition/definition.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { heldRowOf } from "./rows.ts";

function sought(definition: Definition, rows: readonly HeldRow[], most?: number): EditsSought {
  const steps = seekingEdits(definition, rows, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The answers, and a segment that a rep chose in place of theirs. */
function overruled(answers: Record<string, string>, segment: string): HeldRow {
  return heldRowOf({ given: { answers }, segment, overruled: { from: null, why: null } });
}

const source = () => {
  const [late, buying, choice] = sound().questions as { options: object[] }[];
  const price = (points: number) => ({ points: { price: points } });
  return {
    ...sound(),
    examples: [],
    questions: [
      late,
      {
        ...buying,
        options: buying?.options.map((one, at) => (at === 1 ? { ...one, ...price(2) } : one)),
      },
      {
        ...choice,
        options: choice?.options.map((one, at) => (at === 1 ? { ...one, ...price(1) } : one)),
      },
    ],
  };
};
/** Three points for one segment and three for another: one more decides. */
const even = { late: "stop", buying: "quote", choice: "cost" };

test("an edit is found that evidently would have agreed, also where hardly any may be looked through", () => {
  const definition = definitionOf(source());
  const { segment: has } = decide(definition, { answers: even });
  const wants = has === "price" ? "uptime" : "price";
  const agreeing = { late: "phone", buying: "list", choice: "paperwork" };
  const rows = [
    ...Array.from({ length: 3 }, () => overruled(even, wants)),
    ...Array.from({ length: 9 }, () =>
      heldRowOf({ given: { answers: agreeing }, segment: "order" }),
    ),
  ];
  const all = sought(definition, rows);
  expect(all.looked).toBe(all.of);
  const [best] = all.best;
  expect(best).toMatchObject({ agrees: 3, moves: 0, open: 0 });
  expect(Object.values(even)).toContain(best?.option);
  const few = sought(definition, rows, 1);
  expect(few.looked).toBe(1);
  expect(few.of).toBe(all.of);
  expect(few.best).toEqual([best]);
});

test("where nobody overruled, nothing is looked for", () => {
  const rows = [heldRowOf({ given: { answers: even }, segment: "price" })];
  expect(sought(definitionOf(source()), rows)).toEqual({ best: [], looked: 0, of: 0 });
});

function pointsIn(points: Readonly<Record<string, number>> = {}, segment: string): number {
  return new Map(Object.entries(points)).get(segment) ?? 0;
}

/** What an edit does to interviews, one after the other. */
function effectOf(
  definition: Definition,
  rows: readonly HeldRow[],
  { question, option, segment, by }: Pick<EditReview, "question" | "option" | "segment" | "by">,
) {
  const edited = structuredClone(definition);
  const points = edited.questions
    .find(({ id }) => id === question)
    ?.options.find(({ id }) => id === option);
  if (!points) throw new Error("There is no such answer.");
  Object.assign(points, {
    points: { ...points.points, [segment]: pointsIn(points.points, segment) + by },
  });
  const effect = { agrees: 0, moves: 0, open: 0 };
  for (const { given, segment: told, overruled: by } of rows) {
    if (!walk(definition, given).complete) continue;
    const had = decide(definition, given).segment;
    const isOverruled = by !== null && told !== had;
    const got = walk(edited, given).complete ? decide(edited, given).segment : null;
    if (got === null) effect.open++;
    else if (isOverruled && got === told) effect.agrees++;
    else if (!isOverruled && got !== had) effect.moves++;
  }
  return effect;
}

test("what is said of the best edits is what walking every interview again comes to, and none is better", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      randomDefinition(12),
      fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 20, maxLength: 20 }), fc.nat(9)), {
        minLength: 3,
        maxLength: 9,
      }),
      (definition, drawn) => {
        const ids = definition.segments.map(({ id }) => id);
        const rows = drawn.map(([picks, choice]) => {
          const answers = Object.fromEntries(
            definition.questions.flatMap(({ id, options }, at) => {
              const option = options[(picks[at] ?? 0) % options.length];
              return option ? [[id, option.id]] : [];
            }),
          );
          const chosen = ids[choice % ids.length] ?? "";
          const { segment } = decide(definition, { answers });
          return choice < 4
            ? overruled(answers, chosen)
            : heldRowOf({ given: { answers }, segment });
        });
        const { best, looked, of } = sought(definition, rows);
        expect(looked).toBe(of);
        for (const edit of best) expect(edit).toMatchObject(effectOf(definition, rows, edit));
        const scores = best.map(({ agrees, moves }) => agrees - moves);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        const every = definition.questions.flatMap(({ id: question, options }) =>
          options.flatMap(({ id: option, points }) =>
            ids.flatMap((segment) =>
              ([1, -1] as const)
                .filter((by) => Math.abs(pointsIn(points, segment) + by) <= 100)
                .map((by) => effectOf(definition, rows, { question, option, segment, by })),
            ),
          ),
        );
        const agreeing = every
          .filter(({ agrees }) => agrees > 0)
          .map(({ agrees, moves }) => agrees - moves);
        const top = agreeing.toSorted((one, other) => other - one).slice(0, 5);
        expect(scores[0]).toBe(top[0]);
        if (best.length > 0) seen++;
      },
    ),
    runs(96),
  );
  expect(seen).toBeGreaterThan(enough(8));
});
