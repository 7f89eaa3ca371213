import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/index.ts";
import { saidChanges } from "../../src/language/changes/saidChanges.ts";
import { changesBetween } from "../../src/questionnaire/comparing/changes.ts";
import { matchIds } from "../../src/questionnaire/comparing/likeness.ts";
import { someEdits, withEdits } from "../questionnaire/comparing/randomEdits.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { runs } from "../runs.ts";

const file = new URL("../../questionnaires/payroll-bureau.json", import.meta.url);
const old = definitionOf(JSON.parse(readFileSync(file, "utf8")));

type Change = (draft: Definition) => void;

function said(change: Change, language = "en"): string[] {
  const draft = structuredClone(old);
  change(draft);
  return saidOf(old, draft, language);
}

function saidOf(before: Definition, now: Definition, language = "en"): string[] {
  const parts = saidChanges(changesBetween(before, now, matchIds(before, now)), language);
  return parts.flatMap(({ title, changes }) =>
    changes.map(({ sentence }) => `${title}: ${sentence}`),
  );
}

const first = "Question 1 “Who runs your payroll today?”";

const cover = "Segment “Pay Day Covered”";

describe("a change is said", () => {
  test.each<[sentence: string, change: Change]>([
    ["Decision: Clear lead: 2 → 3.", ({ decision }) => Object.assign(decision, { clearLead: 3 })],
    ["Decision: Clear lead: 2 → 1.", ({ decision }) => delete decision.clearLead],
    [
      "Decision: Who has no points now goes to Pay Day Covered instead of Right First Time.",
      ({ decision }) => Object.assign(decision, { fallback: "cover" }),
    ],
    [
      "Decision: New rule 1: Who runs your payroll today? A payroll team → Pay Day Covered.",
      ({ decision }) => {
        decision.rules = [{ when: { "who-runs": "team" }, segment: "cover" }];
      },
    ],
    [
      "The whole: Version: “2026-12” → “2027-01”.",
      (draft) => Object.assign(draft, { version: "2027-01" }),
    ],
    [
      `${first}: Answer “One colleague in the office” now gives 2 points to Pay Day Covered instead of 3.`,
      points("cover", 2),
    ],
    [
      `${first}: Answer “One colleague in the office” now gives 1 point to All Countries Together instead of none.`,
      points("abroad", 1),
    ],
    [
      `${first}: Answer “One colleague in the office” now gives no points to Pay Day Covered instead of 3.`,
      ({ questions }) => delete questions[0]?.options[0]?.points,
    ],
    [
      `${first}: Answer “Nobody” is new and gives 2 points to Pay Day Covered.`,
      ({ questions }) => {
        questions[0]?.options.push({ id: "nobody", text: "Nobody", points: { cover: 2 } });
      },
    ],
    [
      `${first}: Answer “Our accountants” is removed.`,
      ({ questions }) => questions[0]?.options.splice(3, 1),
    ],
    [
      `${first}: Answer “A payroll team” now stands first.`,
      ({ questions: [question] }) => {
        const [team] = question?.options.splice(1, 1) ?? [];
        if (team) question?.options.unshift(team);
      },
    ],
    [
      `${first}: Answer “A payroll team” → “A team”.`,
      ({ questions }) => Object.assign(questions[0]?.options[1] ?? {}, { text: "A team" }),
    ],
    [
      `${first}: When it is asked: always → only where it is close.`,
      ({ questions }) => Object.assign(questions[0] ?? {}, { ask: "if-close" }),
    ],
    [
      "Question 1 “Who pays your people?”: Reworded: “Who runs your payroll today?” → “Who pays your people?”.",
      ({ questions }) => Object.assign(questions[0] ?? {}, { text: "Who pays your people?" }),
    ],
    [
      "Question 3 “Who runs your payroll today?”: Now stands after “What matters most for your payroll next year?”.",
      ({ questions }) => {
        const [moved] = questions.splice(0, 1);
        if (moved) questions.splice(2, 0, moved);
      },
    ],
    [
      "Segment “Never Alone”: Renamed: “Pay Day Covered” → “Never Alone”.",
      ({ segments }) => Object.assign(named(segments, "cover")?.rep ?? {}, { name: "Never Alone" }),
    ],
    [
      `${cover}: For sales › What it is worth › Contract value: 9000 → 7000.`,
      ({ segments }) =>
        Object.assign(named(segments, "cover")?.rep?.economics ?? {}, { contractValue: 7000 }),
    ],
    [
      "Examples: “Florist, six people, done in half an hour” is removed.",
      (draft) => {
        draft.examples = (draft.examples ?? []).filter(({ name }) => !name.startsWith("Florist"));
      },
    ],
    [
      "The whole: German is new, with 1 text.",
      (draft) => {
        draft.languages = ["en", "de"];
        draft.title = { en: "Payroll services: what would help you most?", de: "Was hilft?" };
      },
    ],
  ])("%s", (sentence, change) => {
    expect(said(change)).toEqual([sentence]);
  });

  test("in German", () => {
    expect(said(points("cover", 2), "de")).toEqual([
      "Frage 1 „Who runs your payroll today?“: Antwort „One colleague in the office“ gibt Pay Day Covered jetzt 2 Punkte statt 3.",
    ]);
  });

  test("of a short name, and of nothing that goes by it", () => {
    const text = JSON.stringify(old).replaceAll('"cover"', '"backup"');
    expect(saidOf(old, definitionOf(JSON.parse(text)))).toEqual([
      `${cover}: Short name: “cover” → “backup”.`,
    ]);
  });

  test("in a sentence where its words are short, and with them where they are long", () => {
    const now = structuredClone(old);
    const [approach] = now.segments[0]?.rep?.playbook.approach ?? [];
    const longer = `${approach} And then, once that is done, everything else that follows from it.`;
    now.segments[0]?.rep?.playbook.approach.splice(0, 1, longer);
    const [part] = saidChanges(changesBetween(old, now, matchIds(old, now)), "en");
    expect(part?.changes).toEqual([
      {
        sentence: "For sales › Playbook › Step of the sale 1 is reworded.",
        path: ["segments", 0, "rep", "playbook", "approach", 0],
        words: { before: approach, after: longer },
      },
    ]);
  });
});

function points(segment: string, number: number): Change {
  return ({ questions }) => {
    const [option] = questions[0]?.options ?? [];
    if (option) option.points = { ...option.points, [segment]: number };
  };
}

function named<T extends { readonly id: string }>(things: readonly T[], id: string): T | undefined {
  return things.find((thing) => thing.id === id);
}

test("nothing is said where nothing is otherwise, in whatever order its keys are", () => {
  const { title, ...rest } = structuredClone(old);
  expect(saidOf(old, { ...rest, title } as Definition)).toEqual([]);
});

test("as many edits as were made are said, in either language", () => {
  fc.assert(
    fc.property(someEdits(old, 5), fc.constantFrom("en", "de"), (edits, language) => {
      const now = withEdits(old, edits);
      const sentences = saidOf(old, now, language);
      const hasOrder = edits.some(([{ target }]) => target === "order");
      expect(sentences.length).toBeGreaterThanOrEqual(edits.length - (hasOrder ? 1 : 0));
      expect(sentences.join("\n")).not.toMatch(/undefined|\{\{|\[object|NaN/);
    }),
    runs(200),
  );
});
