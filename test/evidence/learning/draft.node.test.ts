import { describe, expect, test } from "vitest";
import { backtesting, comparing } from "../../../src/evidence/learning/backtest.ts";
import { type Coded, codedFrom } from "../../../src/evidence/learning/codebook.ts";
import { draftOf, unknownSegments } from "../../../src/evidence/learning/draft.ts";
import { reportOf } from "../../../src/evidence/learning/learningReport.ts";
import { met } from "../../../src/evidence/learning/meeting.ts";
import { learnPart, learnWhole, outerFolds } from "../../../src/evidence/learning/part.ts";
import { matchColumns } from "../../../src/evidence/table/mapping.ts";
import { blankSegment } from "../../../src/faces/cli/starter.ts";
import { evidenceTranslator } from "../../../src/language/evidence.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { decided } from "./studies.ts";

const study = decided(
  { rows: 300, segments: 3, levels: [3, 2, 4, 3, 5], kind: "nominal" },
  { set: [0, 2, 4], astray: 15 },
);
const names = ["Late parts", "-1", "Zürich <5"];
const headings = ["id", "1st", "Nötig?", "rest.and.relax", "q-3", "2", "belongs"];
/** Values that are easily mixed up. */
const values = [
  ["yes", "no", "Yes, often"],
  ["0", "1"],
  ["-1", "1", "2", "3"],
  ["a", "A+", "a b"],
  ["<5", "5", ">5", "5%", "0.5"],
];
const table = [...study.segment.keys()].map((row) => [
  `r${row}`,
  ...study.candidates.map(({ values: own }, at) => values[at]?.[own[row] ?? 0] ?? ""),
  names[study.segment[row] ?? 0] ?? "",
]);
const coded = codedFrom(headings, table, { segment: "belongs", most: 3 }) as Coded;
const wish = { always: 2, most: 3, seed: 1 };
const whole = learnWhole(coded.study, wish);
const parts = Array.from({ length: outerFolds }, (_, part) => learnPart(coded.study, wish, part));
const report = reportOf(coded.study, wish, whole, parts);
const tool = whole.tools.get(report.range);
if (!tool) throw new Error("There are points of that range.");
const asLearned = { ...tool, clearLead: report.clearLead };
const { draft: words } = evidenceTranslator("en");
const draft = draftOf(coded, report, tool, {
  words,
  texts: new Map(),
  blank: blankSegment,
  on: "2026-11-30",
});

describe("a questionnaire that was learned", () => {
  const definition = definitionOf(draft);

  test("has its questions with points, in words to be written, and what the back-test came to", () => {
    expect(definition.questions.map(({ ask }) => ask)).toEqual([undefined, undefined, "if-close"]);
    expect(definition.rep?.backtest).toMatchObject({ rows: 300, on: "2026-11-30" });
    expect(definition.rep?.backtest?.hitRate).toBeCloseTo(report.rate.share, 4);
    for (const { text, options } of definition.questions)
      for (const words of [text, ...options.map((option) => option.text)])
        expect(words).toMatch(/^\[.*\p{L}.*\]$/u);
  });

  test("places everybody by its own walk as it was learned", () => {
    const testing = backtesting(definition, matchColumns(definition, headings), 6);
    const placed = table.map((cells) => definition.segments[testing.add(cells)?.placed ?? -1]?.id);
    const names = tool.order.map((one) => one);
    const wanted = [...study.segment.keys()].map((row) => {
      const { segment } = met(coded.study, asLearned, row);
      return definition.segments[names.indexOf(segment)]?.id;
    });
    expect(placed).toEqual(wanted);
    const { unread, unknown, unfinished, rate } = testing.report();
    expect([unread.size, unknown.size, unfinished.size]).toEqual([0, 0, 0]);
    expect(rate.rows).toBe(300);
  });

  test("tells answers that are missing, fit nothing, or belong nowhere", () => {
    const testing = backtesting(definition, matchColumns(definition, headings), 6);
    const [first, , last] = tool.set.map((at) => headings.indexOf(coded.columns[at]?.column ?? ""));
    const row = table[0] as string[];
    expect(testing.add(row.with(first ?? 0, "NA"))).toBeNull();
    expect(testing.add(row.with(6, "Elsewhere"))).toBeNull();
    expect(testing.add(row.with(first ?? 0, "what?"))).toBeNull();
    // An answer that only a close call asks for may be missing in any other.
    const clear = table.find((_, at) => met(coded.study, asLearned, at).asked === 2) as string[];
    expect(testing.add(clear.with(last ?? 0, ""))).not.toBeNull();
    const { unfinished, unknown, unread } = testing.report();
    const [asked] = definition.questions;
    expect(unfinished).toEqual(new Map([[asked?.id, 2]]));
    expect(unknown).toEqual(new Map([["Elsewhere", 1]]));
    expect(unread).toEqual(new Map([[asked?.id, new Map([["what?", 1]])]]));
  });

  test("takes each row as far as its interview would go, and leaves out one that would be asked more", () => {
    const asked = (id: string, points: readonly object[]) => ({
      id,
      text: id,
      options: points.map((own, at) => ({ id: `o${at}`, text: `${at}`, points: own })),
    });
    const short = definitionOf({
      ...sound(),
      questions: [
        asked("first", [{ price: 3 }, { uptime: 1 }]),
        asked("second", [{ price: 2 }, { uptime: 1 }]),
      ],
      examples: [],
    });
    const testing = backtesting(short, matchColumns(short, ["first", "second", "segment"]), 2);
    // Nothing can change it after the first: the second would make the lead 2.
    expect(testing.add(["o0", "o1", "price"])).toEqual({ placed: 1, own: 1 });
    // It would be asked, and isn't there.
    expect(testing.add(["o1", "", "uptime"])).toBeNull();
    const report = testing.report();
    expect(report.asked).toBe(1);
    expect(report.unfinished).toEqual(new Map([["second", 1]]));
    expect(report.leads).toEqual([{ lead: 3, rows: 1, right: 1 }]);
  });

  test("is compared with another by the rows in which they differ", () => {
    const { questions, segments } = definition;
    // Who always says the same segment.
    const dull = definitionOf({
      ...draft,
      questions: questions.map((question) => ({
        ...question,
        options: question.options.map(({ points: _, ...option }) => option),
      })),
    });
    const [one, other] = [definition, dull].map((each) =>
      backtesting(each, matchColumns(each, headings), 6),
    );
    const both = comparing();
    for (const cells of table) both.add(one?.add(cells) ?? null, other?.add(cells) ?? null);
    const { rows, onlyOne, onlyOther, chance } = both.comparison();
    expect(rows).toBe(300);
    expect(onlyOne - onlyOther).toBe(
      (one?.report().rate.right ?? 0) - (other?.report().rate.right ?? 0),
    );
    expect(chance).toBeLessThan(0.001);
    expect(segments).toHaveLength(3);
  });
});

describe("like another questionnaire", () => {
  const playbook = (own: object) => ({
    summary: "S.",
    approach: [],
    buying: { process: "P", committee: [] },
    messages: [],
    objections: [],
    evidence: [],
    nextSteps: [],
    ...own,
  });
  const segment = (id: string, name: string, own = {}) => ({
    id,
    visitor: { heading: name, message: "M" },
    rep: { name, need: "N", playbook: playbook(own), fit: [{ text: "F", when: { gone: "x" } }] },
  });
  const chosen = coded.columns[tool.set[0] ?? 0];
  const like = definitionOf({
    format: 1,
    id: "theirs",
    version: "7",
    title: "Theirs",
    questions: [
      {
        id: "size",
        text: "Size",
        ask: "never",
        options: [
          { id: "few", text: "Few", range: { below: 5 } },
          { id: "many", text: "Many", range: { from: 5 } },
        ],
      },
      {
        id: "kept",
        text: chosen?.column,
        rep: { say: "Say it" },
        options: (chosen?.levels ?? []).map(({ value }, at) => ({
          id: `o${at}`,
          text: value,
          points: { late: 1 },
        })),
      },
      {
        id: "gone",
        text: "Gone",
        options: [
          { id: "x", text: "X" },
          { id: "y", text: "Y" },
        ],
      },
    ],
    segments: [
      segment("late", "Late parts", {
        objections: [{ says: "A", reply: "B", when: { gone: "x" } }],
      }),
      segment("minus", "-1"),
      segment("zurich", "Zürich <5", {
        objections: [{ says: "A", reply: "B", when: { size: "few" } }],
      }),
    ],
    decision: {
      fallback: "late",
      rules: [
        { when: { size: "many" }, segment: "zurich" },
        { when: { gone: "y" }, segment: "late" },
      ],
    },
    examples: [{ name: "E", answers: { kept: "o0", gone: "x" }, segment: "late" }],
    rep: { owner: "Somebody" },
  });
  const made = definitionOf(
    draftOf(coded, report, tool, {
      words,
      texts: new Map(),
      like,
      blank: blankSegment,
      on: "2026-11-30",
    }),
  );

  test("segments keep their words and playbooks, facts stay, and a question that is asked again its words", () => {
    expect(unknownSegments(like, coded)).toEqual([]);
    expect(made).toMatchObject({ id: "theirs", version: "7", title: "Theirs" });
    expect(made.segments.map(({ id }) => id).toSorted()).toEqual(["late", "minus", "zurich"]);
    expect(made.rep).toMatchObject({ owner: "Somebody", backtest: { rows: 300 } });
    expect(made.questions[0]).toEqual(like.questions[0]);
    const kept = made.questions.find(({ id }) => id === "kept");
    expect(kept).toMatchObject({ text: chosen?.column, rep: { say: "Say it" } });
    expect(kept?.options.map(({ text }) => text)).toEqual(chosen?.levels.map(({ value }) => value));
  });

  test("what depended on a question that is gone depends on it no more", () => {
    expect(made.decision.rules).toEqual([{ when: { size: "many" }, segment: "zurich" }]);
    const of = (id: string) => made.segments.find((one) => one.id === id)?.rep;
    expect(of("late")?.playbook.objections).toEqual([{ says: "A", reply: "B" }]);
    expect(of("zurich")?.playbook.objections[0]?.when).toEqual({ size: "few" });
    expect(of("late")?.fit).toBeUndefined();
    expect(made.examples).toBeUndefined();
  });

  test("a label without a segment is told", () => {
    const other = { ...coded, segments: ["Late parts", "Other"] };
    expect(unknownSegments(like, other)).toEqual(["Other"]);
  });
});

test("a back-test counts only what a prospect is asked who answers one question after another", () => {
  const early = definitionOf(sound());
  const columns = ["late", "buying", "choice", "belongs"];
  const testing = backtesting(early, matchColumns(early, columns), 3);
  for (const answers of [
    "stop,call,cost",
    "stop,call,speed",
    "stop,quote,speed",
    "stop,quote,cost",
  ])
    testing.add([...answers.split(","), "uptime"]);
  expect(testing.report().asked).toBe((2 + 2 + 3 + 3) / 4);
});
