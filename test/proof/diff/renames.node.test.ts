import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { diffing, type Edit, finish, UnknownRename } from "../../../src/proof/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { type Draft, edited, renameOption, renameQuestion, renameSegment } from "./drafts.ts";

/** New ids by old ones: of questions, of segments, and of options by the old id of their question. */
interface Renaming {
  readonly questions: ReadonlyMap<string, string>;
  readonly segments: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const none = { questions: [], options: [], segments: [] };

test("what is only called otherwise is found again by its words, and nobody moves", () => {
  fc.assert(
    fc.property(renamed(), ({ definition, renaming }) => {
      const now = edited(definition, (draft) => rename(draft, renaming));
      const edit = finish(diffing(definition, now));
      expectOnlyRenamed(edit, definition, renaming);
      expect(edit.rewordings).toEqual([]);
    }),
    runs(300),
  );
});

test("what is called otherwise and has other words is found when told, and nobody moves", () => {
  fc.assert(
    fc.property(renamed(), ({ definition, renaming }) => {
      const now = edited(definition, (draft) => {
        rename(draft, renaming);
        reword(draft);
      });
      const edit = finish(diffing(definition, now, { renames: asTold(definition, renaming) }));
      expectOnlyRenamed(edit, definition, renaming);
    }),
    runs(300),
  );
});

test("ids that two things have exchanged are followed when told, and by name otherwise", () => {
  fc.assert(
    fc.property(randomDefinition(20), (definition) => {
      const [one = "", other = ""] = definition.segments.map(({ id }) => id);
      const isQuestion = definition.questions.some(({ id }) => id === one || id === other);
      fc.pre(!isQuestion);
      const now = edited(definition, (draft) => {
        renameSegment(draft, one, "between");
        renameSegment(draft, other, one);
        renameSegment(draft, "between", other);
      });
      const told = new Map([
        [one, other],
        [other, one],
      ]);
      expect(finish(diffing(definition, now, { renames: told })).moved).toBe(0);
      const untold = finish(diffing(definition, now));
      expect(untold.renames.segments.get(one)).toBe(one);
      expect(untold.moved).toBeCloseTo((untold.before[one] ?? 0) + (untold.before[other] ?? 0), 9);
    }),
    runs(200),
  );
});

test("a rename that is told of nothing there is, or to nothing there is, is an error", () => {
  fc.assert(
    fc.property(randomDefinition(20), (definition) => {
      const { questions, segments } = definition;
      const question = questions[0]?.id ?? "";
      const option = questions[0]?.options[0]?.id ?? "";
      const ids = [...questions, ...segments].map(({ id }) => id);
      const unknown = ids.includes("gone") || ids.includes(`${question}-2`);
      fc.pre(!unknown);
      const wrong = [
        ["gone", question],
        [question, "gone"],
        ["", question],
        [`${question}/gone`, option],
        [`${question}/${option}`, "gone"],
        [`gone/${option}`, option],
        [segments[0]?.id ?? "", `${question}-2`],
        [`segment:${question}-2`, question],
        [`option:${question}`, question],
        [`kind:${question}`, question],
      ] as const;
      for (const [from, to] of wrong) {
        const told = new Map([[from, to]]);
        const steps = diffing(definition, definition, { renames: told });
        expect(() => finish(steps)).toThrow(UnknownRename);
      }
    }),
    runs(100),
  );
});

/** A questionnaire, and new names for some of what it holds. */
function renamed(): fc.Arbitrary<{ definition: Definition; renaming: Renaming }> {
  return randomDefinition(40).chain((definition) => {
    const someOf = (things: readonly { readonly id: string }[]) =>
      fc
        .subarray(things.map(({ id }) => id))
        .map((ids) => new Map(ids.map((id, at) => [id, `fresh-${at}`])));
    const options = definition.questions.map((question) =>
      someOf(question.options).map((names) => [question.id, names] as const),
    );
    return fc.record({
      definition: fc.constant(definition),
      renaming: fc.record({
        questions: someOf(definition.questions),
        segments: someOf(definition.segments).map(
          (names) => new Map([...names].map(([from, to]) => [from, `${to}-segment`])),
        ),
        options: fc.tuple(...options).map((entries) => new Map(entries)),
      }),
    });
  });
}

function rename(draft: Draft, { questions, segments, options }: Renaming): void {
  for (const [question, names] of options) {
    for (const [from, to] of names) renameOption(draft, question, from, to);
  }
  for (const [from, to] of questions) renameQuestion(draft, from, to);
  for (const [from, to] of segments) renameSegment(draft, from, to);
}

/** Other words for everything that is likened, each another. */
function reword({ questions, segments }: Draft): void {
  let at = 0;
  const words = () => String.fromCharCode(0x4e00 + at++).repeat(9);
  for (const question of questions) {
    question.text = words();
    for (const option of question.options) option.text = words();
  }
  for (const { visitor, rep } of segments) {
    visitor.heading = words();
    if (rep) rep.name = words();
  }
}

/** As it is told: with the kind before the id where a question and a segment have the same. */
function asTold({ questions, segments }: Definition, renaming: Renaming): Map<string, string> {
  const isShared = (id: string) =>
    [...questions, ...segments].filter((one) => one.id === id).length > 1;
  const named = (kind: string, names: ReadonlyMap<string, string>) =>
    [...names].map(([from, to]): [string, string] => [
      isShared(from) ? `${kind}:${from}` : from,
      to,
    ]);
  const ofOptions = [...renaming.options].flatMap(([question, names]) =>
    [...names].map(([from, to]): [string, string] => [`${question}/${from}`, to]),
  );
  return new Map([
    ...named("question", renaming.questions),
    ...named("segment", renaming.segments),
    ...ofOptions,
  ]);
}

function expectOnlyRenamed(edit: Edit, definition: Definition, renaming: Renaming): void {
  const { questions, segments } = definition;
  const newNames = (things: readonly { readonly id: string }[], by?: ReadonlyMap<string, string>) =>
    new Map(things.map(({ id }) => [id, by?.get(id) ?? id]));
  expect(edit.renames.questions).toEqual(newNames(questions, renaming.questions));
  expect(edit.renames.segments).toEqual(newNames(segments, renaming.segments));
  expect(edit.renames.options).toEqual(
    new Map(
      questions.map(({ id, options }) => [
        renaming.questions.get(id) ?? id,
        newNames(options, renaming.options.get(id)),
      ]),
    ),
  );
  const { moved, added, removed } = edit;
  expect({ moved, added, removed }).toEqual({ moved: 0, added: none, removed: none });
}
