import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Definition, decide, read } from "../../../src/index.ts";
import { changesMeaning } from "../../../src/questionnaire/editing/consequences.ts";
import { type Removal, removeId } from "../../../src/questionnaire/editing/removeId.ts";
import { type IdKind, idsOf, usesOf } from "../../../src/questionnaire/editing/uses.ts";
import { randomSource } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { allAnswered } from "../decision/randomGiven.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";
import { mixedUp } from "./mixedUp.ts";
import { spacedJson } from "./spacedJson.ts";

const kinds: readonly IdKind[] = ["question", "option", "segment"];

const cases = randomSource().chain((source) =>
  fc.record({ text: spacedJson(source), kind: fc.constantFrom(...kinds), pick: fc.nat(40) }),
);

/** `mixedUp` with a third segment and a third option of each question, so that one of each can go. */
const roomy = mixedUp
  .replace(
    '{ "id": "small", "text": "size" }',
    '{ "id": "small", "text": "size" }, { "id": "big", "text": "big" }',
  )
  .replace(
    '{ "id": "fast", "text": "fast" }',
    '{ "id": "fast", "text": "fast" }, { "id": "slow", "text": "slow" }',
  )
  .replace('"segments": [\n', (start) => {
    const segment =
      /\{ "id": "small", "visitor"[\s\S]*?nextSteps": \[\] \} \} \}/.exec(mixedUp)?.[0] ?? "";
    return `${start}    ${segment.replace('"small"', '"third"')},\n`;
  });

function removed(removal: Removal) {
  if (!removal.ok) throw new Error(JSON.stringify(removal.refusal));
  const paths = removal.consequences.map(({ code, path }) => `${path.join(".")} ${code}`);
  return { json: JSON.parse(removal.text), paths, ...removal };
}

describe.each(shippedTexts)("$name", ({ text }) => {
  const everyId = kinds.flatMap((kind) => idsOf(readFrom(text), kind).map((id) => ({ kind, id })));

  test.each(everyId)("without $kind $id, reads again or is refused", ({ kind, id }) => {
    checkRemoval(text, kind, id);
  });
});

test("any questionnaire reads again and says nothing more of what was removed, or the removal is refused", () => {
  fc.assert(
    fc.property(cases, ({ text, kind, pick }) => {
      const ids = idsOf(readFrom(text), kind);
      checkRemoval(text, kind, ids[pick % ids.length] as string);
    }),
    runs(300),
  );
});

test("whoever would not have picked a removed option ends where they did, unless a change of meaning is told", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      cases.chain(({ text, pick }) => {
        const before = readFrom(text);
        const ids = idsOf(before, "option");
        const removal = removeId(text, "option", ids[pick % ids.length] as string);
        const after = removal.ok ? readFrom(removal.text) : before;
        const isSame = removal.ok && !removal.consequences.some(changesBehaviour);
        return fc.record({
          before: fc.constant(before),
          after: fc.constant(after),
          isSame: fc.constant(isSame),
          answers: allAnswered(after),
        });
      }),
      ({ before, after, isSame, answers }) => {
        if (!isSame) return;
        compared++;
        expect(decide(after, { answers }).segment).toBe(decide(before, { answers }).segment);
      },
    ),
    runs(500),
  );
  expect(compared).toBeGreaterThan(enough(50));
});

describe("what removing leads to", () => {
  test("a question takes along the conditions that ask for it, and rules left without any", () => {
    const { json, paths } = removed(removeId(roomy, "question", "size"));
    expect(paths).toEqual([
      "questions.0 removed",
      "questions.1.when when-removed",
      "decision.rules.0.when.0 condition-removed",
      "examples.0.answers.size example-loosened",
    ]);
    expect(json.questions).toHaveLength(1);
    expect(json.questions[0]).not.toHaveProperty("when");
    expect(json.decision.rules).toEqual([
      { when: [{ pace: ["unsure", "size"] }], segment: "size" },
    ]);
    expect(json.examples[0].answers).toEqual({ pace: "size" });
  });

  test("an option goes out of lists of answers; a condition that asks for nothing else goes", () => {
    const { json, paths } = removed(removeId(roomy, "option", "size/size"));
    expect(paths).toEqual([
      "questions.0.options.0 removed",
      "questions.1.when.size.0 answer-removed",
      "decision.rules.0.when.0.size.0 answer-removed",
      "examples.0.answers.size example-loosened",
    ]);
    expect(json.questions[1].when).toEqual({ size: ["small"] });
    const alone = roomy.replaceAll('["size", "small"]', '["size"]');
    const both = removed(removeId(alone, "option", "size/size"));
    expect(both.paths).toContain("questions.1.when when-removed");
    expect(both.paths).toContain("decision.rules.0.when.0 condition-removed");
  });

  test("a rule whose last condition goes, goes too", () => {
    const one = roomy.replace(
      '[ { "size": ["size", "small"] }, { "pace": ["unsure", "size"] } ]',
      '{ "pace": "slow", "size": "big" }',
    );
    const { json, paths } = removed(removeId(one, "option", "pace/slow"));
    expect(paths).toEqual(["questions.1.options.2 removed", "decision.rules.0 rule-removed"]);
    expect(json.decision.rules).toEqual([]);
  });

  test("a segment takes along points, rules and examples; the fallback becomes the first that is left", () => {
    const { json, paths, consequences } = removed(removeId(roomy, "segment", "size"));
    expect(paths).toEqual([
      "segments.1 removed",
      "questions.0.options.0.points.size points-removed",
      "decision.fallback fallback-replaced",
      "decision.rules.0 rule-removed",
      "examples.0 example-removed",
    ]);
    expect(consequences.filter(changesMeaning)).toEqual([
      { code: "fallback-replaced", path: ["decision", "fallback"], becomes: "third" },
    ]);
    expect(json.questions[0].options[0].points).toEqual({ small: 2 });
    expect(json.decision).toEqual({ fallback: "third", rules: [] });
  });
});

describe("nothing is removed", () => {
  test("where too little would be left, and it says what would be wrong", () => {
    for (const [kind, id] of [
      ["segment", "size"],
      ["option", "pace/size"],
    ] as const) {
      expect(removeId(mixedUp, kind, id)).toMatchObject({
        refusal: { code: "would-not-read", problems: [{ code: "wrong-count" }] },
      });
    }
  });

  test("where there is no such id, or the text has problems", () => {
    expect(removeId(mixedUp, "segment", "sise")).toEqual({
      ok: false,
      refusal: { code: "unknown-id", nearest: "size" },
    });
    expect(removeId(mixedUp, "option", "pace/unsure")).toMatchObject({
      refusal: { code: "unknown-id" },
    });
    expect(removeId("{", "segment", "size")).toMatchObject({ refusal: { code: "unreadable" } });
  });
});

function changesBehaviour({ code }: { code: string }): boolean {
  return code === "when-removed" || code === "fallback-replaced";
}

function checkRemoval(text: string, kind: IdKind, id: string): void {
  const before = readFrom(text);
  const removal = removeId(text, kind, id);
  if (!removal.ok) {
    expect(removal.refusal.code).toBe("would-not-read");
    return;
  }
  const after = readFrom(removal.text);
  expect(usesOf(after, kind, id)).toEqual([]);
  expect(idsOf(after, kind)).toEqual(idsOf(before, kind).filter((other) => other !== id));
  for (const other of kinds) {
    if (other === kind || (kind === "question" && other === "option")) continue;
    expect(idsOf(after, other)).toEqual(idsOf(before, other));
  }
}

function readFrom(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}
