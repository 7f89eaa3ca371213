import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Definition, read } from "../../../src/index.ts";
import { mergeTexts } from "../../../src/questionnaire/comparing/mergeTexts.ts";
import { printed } from "../../../src/questionnaire/editing/print.ts";
import { runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { someEdits, withEdits } from "./randomEdits.ts";

const file = new URL("../../../questionnaires/payroll-bureau.json", import.meta.url);
const base = readFileSync(file, "utf8");
const definition = definitionOf(JSON.parse(base));

const both = fc.tuple(someEdits(definition, 6), someEdits(definition, 6));
const apart = both.map(
  ([mine, theirs]) =>
    [mine, theirs.filter(([{ target }]) => !mine.some(([one]) => one.target === target))] as const,
);

test("edits of different places are all in the merge, whoever merges", () => {
  fc.assert(
    fc.property(apart, ([mine, theirs]) => {
      const [a, b] = [textWith(mine), textWith(theirs)];
      const one = mergeOf(base, a, b);
      const other = mergeOf(base, b, a);
      expect(one.conflicts).toEqual([]);
      expect(other.conflicts).toEqual([]);
      expect(JSON.parse(one.text)).toEqual(withEdits(definition, [...mine, ...theirs]));
      expect(JSON.parse(other.text)).toEqual(JSON.parse(one.text));
    }),
    runs(400),
  );
});

test("what both have changed otherwise is told, each once, and is as it was chosen", () => {
  const edits = someEdits(definition, 5).map((edits) =>
    edits.filter(([{ target }]) => !target.includes("added") && target !== "order"),
  );
  fc.assert(
    fc.property(edits, apart, (edits, [more, others]) => {
      const isFree = ([{ target }]: (typeof more)[number]) =>
        !edits.some(([edit]) => edit.target === target);
      const [mine, theirs] = [more.filter(isFree), others.filter(isFree)];
      const otherwise = edits.map(([edit, number]) => [edit, number + 1] as const);
      const a = textWith([...edits, ...mine]);
      const b = textWith([...otherwise, ...theirs]);
      const merge = mergeOf(base, a, b);
      expect(merge.conflicts).toHaveLength(edits.length);
      const choices = new Map(merge.conflicts.map(({ name }) => [name, "theirs" as const]));
      expect(JSON.parse(merge.text)).toEqual(withEdits(definition, [...edits, ...mine, ...theirs]));
      expect(JSON.parse(mergeOf(base, a, b, choices).text)).toEqual(
        withEdits(definition, [...otherwise, ...mine, ...theirs]),
      );
    }),
    runs(200),
  );
});

test("what one of them has left alone is the other’s, to the byte", () => {
  fc.assert(
    fc.property(someEdits(definition, 6), (edits) => {
      const text = `${JSON.stringify(withEdits(definition, edits), null, 1)}  \n`;
      expect(mergeOf(base, text, base).text).toBe(text);
      expect(mergeOf(base, base, text).text).toBe(text);
      // Written otherwise and the same in meaning is left alone too.
      expect(mergeOf(base, JSON.stringify(definition), text).text).toBe(text);
    }),
    runs(100),
  );
});

describe("a merge", () => {
  const changed = (change: (draft: Definition) => void) => {
    const draft = structuredClone(definition);
    change(draft);
    return printed(draft);
  };
  const [question] = definition.questions;
  const [option] = question?.options ?? [];
  const [segment] = definition.segments;

  test("carries what one says of a segment to the id that the other gave it", () => {
    const id = segment?.id ?? "";
    const mine = base.replaceAll(`"${id}"`, '"quite-another"');
    const theirs = changed(({ questions }) => {
      for (const { points } of questions[0]?.options ?? []) if (points) points[id] = 33;
    });
    const told = new Map([[`segment:${id}`, "quite-another"]]);
    const merge = mergeTexts({ base, mine, theirs }, new Map(), told);
    expect(merge).toMatchObject({ ok: true, conflicts: [] });
    const text = merge.ok ? merge.text : "";
    const reading = read(text);
    expect(reading.ok).toBe(true);
    expect(text).not.toContain(`"${id}"`);
    const now = reading.ok && reading.definition.questions[0]?.options[0]?.points;
    expect(now).toMatchObject({ "quite-another": 33 });
  });

  test("asks about an answer that one has taken away and the other reworded", () => {
    const without = changed(({ questions }) => {
      questions[0]?.options.push({ id: "more", text: "More" });
    });
    const mine = changed(({ questions }) => {
      questions[0]?.options.push({ id: "more", text: "Even more" });
    });
    const merge = mergeOf(without, base, mine);
    expect(merge.conflicts).toMatchObject([
      {
        path: ["questions", 0, "options", question?.options.length],
        base: { text: "More" },
        mine: undefined,
        theirs: { text: "Even more" },
      },
    ]);
    const [conflict] = merge.conflicts;
    expect(merge.text).not.toContain(`"id": "more"`);
    const theirs = mergeOf(without, base, mine, new Map([[conflict?.name ?? "", "theirs"]]));
    expect(theirs.text).toContain('"Even more"');
  });

  test("asks once where both have put the same things in another order", () => {
    const one = changed(({ segments }) => void segments.reverse());
    const two = changed(({ segments }) => void segments.push(...segments.splice(0, 1)));
    const merge = mergeOf(base, one, two);
    expect(merge.conflicts).toMatchObject([{ path: ["segments"], isOrder: true }]);
    expect(JSON.parse(merge.text).segments).toEqual(JSON.parse(one).segments);
  });

  test("takes words in a new language beside words that were changed in the first", () => {
    const mine = changed((draft) => {
      draft.title = "Another title";
    });
    const theirs = changed((draft) => {
      const [first = "en"] = draft.languages ?? [];
      draft.languages = [first, "it"];
      draft.title = { [first]: textOf(definition.title), it: "Titolo" };
    });
    const merge = mergeOf(base, mine, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(Object.values(JSON.parse(merge.text).title)).toEqual(["Another title", "Titolo"]);
  });

  test("is not made of what can’t be read, and says whose that is", () => {
    expect(mergeTexts({ base, mine: "{", theirs: base })).toEqual({
      ok: false,
      unreadable: "mine",
    });
    expect(mergeTexts({ base, mine: base, theirs: "{" })).toEqual({
      ok: false,
      unreadable: "theirs",
    });
  });

  test("keeps points that each has given one answer for another segment", () => {
    const [one = "", two = ""] = definition.segments.map(({ id }) => id);
    const withPoints = (points: Record<string, number>) =>
      changed(({ questions }) => {
        Object.assign(questions[0]?.options[0] ?? {}, { points });
      });
    const none = withPoints({});
    const merge = mergeOf(none, withPoints({ [one]: 2 }), withPoints({ [two]: 3 }));
    expect(merge.conflicts).toEqual([]);
    expect(JSON.parse(merge.text).questions[0].options[0]).toMatchObject({
      id: option?.id,
      points: { [one]: 2, [two]: 3 },
    });
  });
});

function textWith(edits: Parameters<typeof withEdits>[1]): string {
  return printed(withEdits(definition, edits));
}

function mergeOf(
  before: string,
  mine: string,
  theirs: string,
  choices?: Parameters<typeof mergeTexts>[1],
) {
  const merge = mergeTexts({ base: before, mine, theirs }, choices);
  if (!merge.ok) throw new Error(`${merge.unreadable} can’t be read.`);
  return merge;
}

function textOf(text: Definition["title"]): string {
  return typeof text === "string" ? text : (Object.values(text)[0] ?? "");
}
