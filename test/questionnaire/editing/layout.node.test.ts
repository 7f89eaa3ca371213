import { describe, expect, test } from "vitest";
import { changeAll, removeAt, setAt } from "../../../src/questionnaire/editing/change.ts";
import { insertAt, moveAt } from "../../../src/questionnaire/editing/list.ts";
import type { Edited } from "../../../src/questionnaire/editing/textEdit.ts";

const lines = `{
  "id": "size",
  "title": { "en": "Size", "de": "Gr\\u00f6\\u00dfe" },
  "languages": ["en", "de"],
  "questions": [
    { "id": "late", "text": "Late?", "options": [] },
    {
      "id": "pace",
      "text": "Pace?",
      "options": [
        { "id": "slow", "text": "Slow", "points": { "price": 2 } },
        { "id": "fast", "text": "Fast" }
      ]
    }
  ]
}
`;

/** What an edit puts where something stood, each edit as "old -> new". */
function shown(text: string, edited: Edited | null): string[] | undefined {
  return edited?.edits.map(
    ({ offset, length, content }) => `${text.slice(offset, offset + length)} -> ${content}`,
  );
}

describe("what is put in looks like what stands there", () => {
  test.each<[string, Edited | null, string, string]>([
    [
      "a new key goes where the format has it",
      setAt(lines, ["questions", 1, "hint"], "How fast"),
      '"Pace?",\n',
      '"Pace?",\n      "hint": "How fast",\n',
    ],
    [
      "before all others, if the format has it there",
      setAt(lines, ["$schema"], "./s.json"),
      '{\n  "id"',
      '{\n  "$schema": "./s.json",\n  "id"',
    ],
    [
      "an object on one line stays on it",
      setAt(lines, ["questions", 1, "options", 0, "points", "uptime"], 3),
      '{ "price": 2 }',
      '{ "price": 2, "uptime": 3 }',
    ],
    [
      "what is new on one line has its parts there too",
      setAt(lines, ["questions", 1, "options", 1, "points"], { uptime: 3, price: -1 }),
      '"text": "Fast" }',
      '"text": "Fast", "points": { "uptime": 3, "price": -1 } }',
    ],
    [
      "what leads to a place is made",
      setAt(lines, ["questions", 1, "rep", "say"], "Ask."),
      "      ]\n    }",
      '      ],\n      "rep": { "say": "Ask." }\n    }',
    ],
    [
      "what is too much for a line gets more of them",
      setAt(lines, ["intro"], { heading: "H".repeat(60), body: "B".repeat(60) }),
      '  "questions"',
      `  "intro": {\n    "heading": "${"H".repeat(60)}",\n    "body": "${"B".repeat(60)}"\n  },\n  "questions"`,
    ],
    [
      "a text becomes one for each language",
      setAt(lines, ["questions", 1, "text"], { en: "Pace?", de: "Tempo?" }),
      '"text": "Pace?",\n',
      '"text": { "en": "Pace?", "de": "Tempo?" },\n',
    ],
    [
      "the first item of a list that was empty",
      insertAt(lines, ["questions", 0, "options"], 0, { id: "a", text: "A" }),
      '"options": []',
      '"options": [{ "id": "a", "text": "A" }]',
    ],
    [
      "an item between lines of their own",
      insertAt(lines, ["questions", 1, "options"], 1, { id: "mid", text: "Mid" }),
      '        { "id": "fast"',
      '        { "id": "mid", "text": "Mid" },\n        { "id": "fast"',
    ],
    [
      "an item at the end of a line",
      insertAt(lines, ["languages"], 2, "fr"),
      '["en", "de"]',
      '["en", "de", "fr"]',
    ],
    [
      "an item that moves, as it is written",
      moveAt(lines, ["questions", 1, "options"], 0, 1),
      '{ "id": "slow", "text": "Slow", "points": { "price": 2 } },\n        { "id": "fast", "text": "Fast" }',
      '{ "id": "fast", "text": "Fast" },\n        { "id": "slow", "text": "Slow", "points": { "price": 2 } }',
    ],
    [
      "the last points that go take nothing else along",
      removeAt(lines, ["questions", 1, "options", 0, "points"]),
      ', "points": { "price": 2 } }',
      " }",
    ],
  ])("%s", (_, edited, old, fresh) => {
    expect(lines.split(old)).toHaveLength(2);
    expect(edited?.text).toBe(lines.replace(old, () => fresh));
  });
});

test("odd spacing around what goes or comes stays as it is", () => {
  const odd = '{ "a" : 1 ,"b":2 ,  "c": 3\t}';
  expect(removeAt(odd, ["b"])?.text).toBe('{ "a" : 1 ,  "c": 3\t}');
  expect(removeAt(odd, ["a"])?.text).toBe('{ "b":2 ,  "c": 3\t}');
  expect(removeAt(odd, ["c"])?.text).toBe('{ "a" : 1 ,"b":2\t}');
  expect(moveAt("[ 1 ,2 ,  3 ]", [], 0, 1)?.text).toBe("[ 2 ,1,  3 ]");
});

test("line ends, tabs and a byte order mark stay, and are taken up", () => {
  const text = `\uFEFF${lines.replaceAll("  ", "\t").replaceAll("\n", "\r\n")}`;
  const edited = setAt(text, ["questions", 1, "rep"], { listenFor: [{ en: "x" }] });
  expect(edited?.text).toContain(
    '],\r\n\t\t\t"rep": {\r\n\t\t\t\t"listenFor": [\r\n\t\t\t\t\t{ "en": "x" }\r\n\t\t\t\t]\r\n\t\t\t}\r\n\t\t}',
  );
  expect(edited?.text.replaceAll("\r\n", "")).not.toContain("\n");
});

test("a text without any white space gets none", () => {
  const text = JSON.stringify(JSON.parse(lines));
  const value = JSON.parse(lines);
  value.questions[1].hint = "x";
  value.questions[1].options.push({ id: "a", points: { price: 1 } });
  const edited = setAt(text, [], value)?.text;
  expect(JSON.parse(edited ?? "")).toEqual(value);
  expect(edited).not.toMatch(/\s/);
});

describe("no more is written than is new", () => {
  test("of a word, the letters that differ", () => {
    expect(shown(lines, setAt(lines, ["questions", 1, "text"], "Paces?"))).toEqual([" -> s"]);
    expect(
      shown(lines, setAt(lines, ["questions", 1, "options", 0, "points", "price"], 20)),
    ).toEqual([" -> 0"]);
  });

  test("of a whole value, the parts that differ; escapes in the others stay", () => {
    const value = JSON.parse(lines);
    value.questions[0].text = "Later?";
    value.questions[1].options[1].text = "Faster";
    value.title.en = "Sizes";
    expect(shown(lines, setAt(lines, [], value))).toEqual([" -> s", " -> r", " -> er"]);
  });

  test("of several changes at once, each by itself and by the paths before", () => {
    const edited = changeAll(lines, [
      { path: ["questions", 0], value: undefined },
      { path: ["questions", 1, "id"], value: "tempo" },
      { path: ["questions", 1, "options", 0], value: undefined },
    ]);
    expect(JSON.parse(edited?.text ?? "").questions).toEqual([
      { id: "tempo", text: "Pace?", options: [{ id: "fast", text: "Fast" }] },
    ]);
  });
});

test("where the text is not JSON, or can't have the place, nothing is edited", () => {
  for (const edited of [
    setAt("{", ["id"], 1),
    setAt("", [], 1),
    setAt('{ "a": 1 /* x */ }', ["a"], 2),
    setAt("[".repeat(40) + "]".repeat(40), [0], 1),
    setAt(lines, ["id", "deeper"], 1),
    setAt(lines, ["questions", "late"], 1),
    setAt(lines, ["questions", 3], 1),
    setAt(lines, ["questions", -1], 1),
    setAt(lines, [], undefined),
    setAt('{ "a": 1, "a": 2 }', ["a"], 3),
    insertAt(lines, ["title"], 0, 1),
    insertAt(lines, ["languages"], 3, "fr"),
    insertAt(lines, ["languages"], 0, undefined),
    moveAt(lines, ["languages"], 0, 2),
    moveAt(lines, ["nothing"], 0, 0),
  ]) {
    expect(edited).toBeNull();
  }
  expect(removeAt(lines, ["nothing", "here"])).toEqual({ text: lines, edits: [] });
});
