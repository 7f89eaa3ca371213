import fc from "fast-check";
import type { Definition } from "../../../src/index.ts";
import { Place } from "../../../src/questionnaire/definition/place.ts";
import { textPlaces } from "../../../src/questionnaire/definition/texts.ts";

/** One thing that is done to a questionnaire's JSON. */
export interface RandomEdit {
  /** What it changes: two edits with different ones have nothing to do with each other, unless one begins with the other. */
  readonly target: string;
  /** Does it; how, a number says. */
  make(draft: Definition, number: number): void;
}

type Steps = readonly (string | number)[];

/** Every small edit that a questionnaire can have, each of one place. */
function editsOf(definition: Definition): readonly RandomEdit[] {
  const texts = [...textPlaces(new Place(definition))].map(({ path, value }): RandomEdit => {
    const way = typeof value === "string" ? path : [...path, Object.keys(value as object)[0] ?? ""];
    return {
      target: targetOf(definition, way),
      make: (draft, number) => put(draft, way, `${at(draft, way)} ${number}`),
    };
  });
  const points = definition.questions.flatMap(({ options }, question) =>
    options.flatMap((_, option) =>
      definition.segments.map(({ id }): RandomEdit => {
        const way = ["questions", question, "options", option, "points"];
        return {
          target: targetOf(definition, [...way, id]),
          make(draft, number) {
            put(draft, way, { ...(at(draft, way) as object), [id]: 20 + number });
          },
        };
      }),
    ),
  );
  const added = definition.questions.map(
    ({ id }, question): RandomEdit => ({
      target: `questions/${id}/added`,
      make(draft, number) {
        const option = { id: `new-${number}`, text: `New ${number}` };
        draft.questions[question]?.options.push(option);
      },
    }),
  );
  const appended = definition.segments.map(
    ({ id }, segment): RandomEdit => ({
      target: `segments/${id}/approach-added`,
      make(draft, number) {
        draft.segments[segment]?.rep?.playbook.approach.unshift(`Step ${number}`);
      },
    }),
  );
  const order: RandomEdit = {
    target: "order",
    make: ({ segments }, number) => {
      const [moved] = segments.splice(number % segments.length, 1);
      if (moved) segments.push(moved);
    },
  };
  const lead: RandomEdit = {
    target: "lead",
    make: ({ decision }, number) => {
      decision.clearLead = 20 + number;
    },
  };
  return [...texts, ...points, ...added, ...appended, order, lead];
}

/** A questionnaire with edits made in it. */
export function withEdits(
  definition: Definition,
  edits: readonly (readonly [RandomEdit, number])[],
): Definition {
  const draft = structuredClone(definition);
  // What moves comes last, since the others go by position.
  const inTurn = [...edits].sort(([one], [other]) => rank(one) - rank(other));
  for (const [edit, number] of inTurn) edit.make(draft, number);
  return draft;
}

/** Some edits, each of another place. */
export function someEdits(
  definition: Definition,
  most: number,
): fc.Arbitrary<[RandomEdit, number][]> {
  const edits = editsOf(definition);
  const kinds = fc.oneof(
    fc.constantFrom(...edits),
    fc.constantFrom(...edits.filter(({ target }) => /points|added|order|lead/.test(target))),
  );
  return fc.uniqueArray(fc.tuple(kinds, fc.nat(70)), {
    maxLength: most,
    minLength: 1,
    selector: ([{ target }]) => target,
  });
}

function rank({ target }: RandomEdit): number {
  return target === "order" ? 2 : target.includes("added") ? 1 : 0;
}

function targetOf(definition: Definition, way: Steps): string {
  return way
    .map((step, at_) => {
      const item = at(definition, way.slice(0, at_ + 1)) as { id?: string } | undefined;
      return typeof step === "number" ? (item?.id ?? step) : step;
    })
    .join("/");
}

function at(root: unknown, way: Steps): unknown {
  return way.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], root);
}

function put(root: unknown, way: Steps, value: unknown): void {
  (at(root, way.slice(0, -1)) as Record<string, unknown>)[way.at(-1) as string] = value;
}
