import { describe, expect, test } from "vitest";
import { importOf, plainOf } from "./words.ts";

const taken = [
  ["What stops?", "The line", "The truck"],
  ["Who decides?", "One person", "A committee"],
];

describe("a document", () => {
  test.each([
    [
      "numbered questions with bullets",
      "1. What stops?\n- The line\n- The truck\n\n2. Who decides?\n• One person\n• A committee",
    ],
    [
      "indented answers",
      "What stops?\n\tThe line\n\tThe truck\nWho decides?\n\tOne person\n\tA committee",
    ],
    [
      "bullets within bullets",
      "- What stops?\n  - The line\n  - The truck\n- Who decides?\n  - One person\n  - A committee",
    ],
    [
      "letters for answers, and numbers as a word processor copies them",
      "1.\tWhat stops?\na)\tThe line\nb)\tThe truck\n2.\tWho decides?\na)\tOne person\nb)\tA committee",
    ],
    ["blocks", "What stops?\nThe line\nThe truck\n\nWho decides?\nOne person\nA committee\n"],
    [
      "numbered questions, plain answers",
      "1) What stops?\r\nThe line\r\nThe truck\r\n2) Who decides?\r\nOne person\r\nA committee",
    ],
    [
      "numbered answers",
      "What stops?\n1. The line\n2. The truck\nWho decides?\n1. One person\n2. A committee",
    ],
    [
      "Markdown",
      "### What stops?\n\n* The line\n* The truck\n\n**Who decides?**\n\n* One person\n* A committee",
    ],
    [
      "check boxes",
      "Q1: What stops?\n☐ The line\n☐ The truck\nQ2: Who decides?\n[ ] One person\n( ) A committee",
    ],
  ])("%s", (_, text) => {
    expect(plainOf(text)).toMatchObject({ questions: taken, missed: [] });
  });

  test("a line above all questions is the title, one below a numbered question its hint", () => {
    const text = "Which pump?\n\n1. What stops?\nThink of last year.\n- The line\n- The truck";
    expect(plainOf(text)).toMatchObject({
      title: "Which pump?",
      questions: [taken[0]],
      missed: [],
    });
    const made = importOf(text);
    expect(made.ok && JSON.parse(made.text).questions[0].hint).toBe("Think of last year.");
  });

  test("a question without answers, an answer's own answers and what stands before all are told", () => {
    const text = "- Lost\nWhat stops?\n- The line\n  - The old one\n- The truck\nAnything else?";
    expect(plainOf(text).missed).toEqual([
      "stray-line | Lost",
      "nested-answer | What stops? | The old one",
      "open | Anything else?",
    ]);
  });

  test("an answer goes on in a line without a mark", () => {
    const text = "What stops?\n- The line\n  at night\n- The truck";
    expect(plainOf(text).questions).toEqual([["What stops?", "The line at night", "The truck"]]);
  });

  test("numbers that begin an answer's words are its words", () => {
    const text = "How many?\n- 10 to 50\n- 3.5 tonnes\n- 50+";
    expect(plainOf(text).questions).toEqual([["How many?", "10 to 50", "3.5 tonnes", "50+"]]);
  });
});

describe("a table", () => {
  const withSegments = [
    ["What stops?", ["The line", { uptime: 2 }], ["The truck", { price: 1 }]],
    ["Who decides?", ["One person", { price: 1 }], "A committee"],
  ];

  test.each([
    [
      "a question in its first row",
      "What stops?\tThe line\n\tThe truck\nWho decides?\tOne person\n\tA committee",
    ],
    [
      "a question in each row",
      "Question\tAnswer\nWhat stops?\tThe line\nWhat stops?\tThe truck\nWho decides?\tOne person\nWho decides?\tA committee",
    ],
    [
      "all answers in their question's row",
      "What stops?\tThe line\tThe truck\nWho decides?\tOne person\tA committee",
    ],
    [
      "semicolons below headings",
      "Frage;Antwort\nWhat stops?;The line\n;The truck\nWho decides?;One person\n;A committee",
    ],
  ])("%s", (_, text) => {
    expect(plainOf(text)).toMatchObject({ questions: taken, missed: [] });
  });

  test("a segment and points for each answer", () => {
    const text =
      "Question\tAnswer\tSegment\tPoints\nWhat stops?\tThe line\tUptime\t2\n\tThe truck\tPrice\t\nWho decides?\tOne person\tPrice\t1\n\tA committee\t\t";
    expect(plainOf(text)).toMatchObject({
      questions: withSegments,
      segments: ["uptime", "price"],
      missed: [],
    });
  });

  test("a column for each segment", () => {
    const text =
      "Question\tAnswer\tUptime\tPrice\tRemark\nWhat stops?\tThe line\t2\t\told\nWhat stops?\tThe truck\t\t1\t\nWho decides?\tOne person\t0\t1\t\n\tA committee\t\t\t";
    expect(plainOf(text)).toMatchObject({
      questions: withSegments,
      segments: ["uptime", "price"],
      missed: ["setting | Remark"],
    });
  });

  test("segments stand in the order of their columns", () => {
    const text = "Question\tAnswer\tUptime\tPrice\nWhat stops?\tThe truck\t\t1\n\tThe line\t2\t";
    expect(plainOf(text).segments).toEqual(["uptime", "price"]);
  });

  test("quotes and breaks within a cell are its text; what only looks like quotes is too", () => {
    expect(plainOf('What "stops"?\t"The\nline"\n\tThe truck').questions).toEqual([
      ['What "stops"?', "The line", "The truck"],
    ]);
    expect(plainOf('"Stops" often?\tYes\n\tNo').questions).toEqual([
      ['"Stops" often?', "Yes", "No"],
    ]);
  });

  test("points that are none, or nobody's, are told", () => {
    const text =
      "Question\tAnswer\tSegment\tPoints\nWhat?\tThis\tUptime\tmany\n\tThat\tUptime\t101\n\tOther\t\t2";
    expect(plainOf(text)).toMatchObject({
      questions: [["What?", "This", "That", "Other"]],
      missed: [
        "points | What? | This | Uptime | many",
        "points | What? | That | Uptime | 101",
        "points-of-nobody | What? | Other | 2",
      ],
    });
  });
});

describe("the limits of the format", () => {
  const question = (name: string, count: number) =>
    [`${name}?`, ...Array.from({ length: count }, (_, at) => `- ${name} ${at + 1}`)].join("\n");

  test("nine answers are taken, and the others told", () => {
    const plain = plainOf(question("Pump", 11));
    expect(plain.questions[0]).toHaveLength(10);
    expect(plain.missed).toEqual(["answers-beyond | Pump? | Pump 10 | Pump 11"]);
  });

  test("twenty questions are taken, and the others told", () => {
    const text = Array.from({ length: 22 }, (_, at) => question(`Part ${at}`, 2)).join("\n");
    const plain = plainOf(text);
    expect(plain.questions).toHaveLength(20);
    expect(plain.missed).toEqual(["questions-beyond | Part 20?", "questions-beyond | Part 21?"]);
  });

  test("an answer that stands twice is one, and one alone is none", () => {
    expect(plainOf("What?\n- This\n- This\n- That\nWho?\n- I").missed).toEqual([
      "answer-twice | What? | This",
      "one-answer | Who? | I",
    ]);
  });

  test("ids are made of the texts, in the ways of their language", () => {
    const made = importOf("Wer hätte Zeit?\n- Unsure\n- Größere\n- 日本", "de");
    const [question] = made.ok ? JSON.parse(made.text).questions : [];
    expect(question.id).toBe("wer-haette-zeit");
    expect(question.options.map(({ id }: { id: string }) => id)).toEqual([
      "unsure-2",
      "groessere",
      "answer",
    ]);
  });
});

test.each([
  ["", "empty"],
  [" \n\uFEFF\n", "empty"],
  ["Only a line", "no-questions"],
  ['{"title":', "broken-json"],
  ['{"name":"x"}', "strange-json"],
  ['{"format":1,"questions":[{"type":"x"}]}', "questionnaire"],
  [`{"fields":${"[".repeat(99)}${"]".repeat(99)}}`, "too-much"],
])("of %j nothing comes: %s", (text, why) => {
  expect(importOf(text)).toMatchObject({ ok: false, why });
});
