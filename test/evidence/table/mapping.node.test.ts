import { expect, test } from "vitest";
import { answerIn, matchColumns, segmentIn } from "../../../src/evidence/table/mapping.ts";
import type { Question } from "../../../src/questionnaire/definition/definition.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";

const definition = definitionOf({
  format: 1,
  id: "supply",
  version: "1",
  title: "T",
  languages: ["en", "de"],
  questions: [
    {
      id: "staff",
      text: { en: "How many people?", de: "Wie viele Leute?" },
      options: [
        { id: "few", text: "Under 50", range: { below: 50 } },
        { id: "many", text: "50 and more", range: { from: 50 } },
      ],
    },
    {
      id: "late",
      text: "A part is late",
      unsure: "It depends",
      options: [
        { id: "stop", text: { en: "We stop", de: "Wir stehen" } },
        { id: "wait", text: "We wait" },
      ],
    },
    {
      id: "channels",
      text: "Which channels?",
      choose: 2,
      options: ["web", "phone", "mail"].map((id) => ({ id, text: `By ${id}` })),
    },
    {
      id: "system",
      text: "Which system?",
      choose: 2,
      options: [
        { id: "none", text: "We have no system" },
        { id: "other", text: "N/A" },
      ],
    },
  ],
  segments: ["a", "b"].map((id) => ({
    id,
    visitor: { heading: `Heading ${id}`, message: "M" },
    rep: {
      name: { en: `Name ${id}`, de: `Bezeichnung ${id}` },
      need: "N",
      playbook: {
        summary: "S",
        approach: [],
        buying: { process: "P", committee: [] },
        messages: [],
        objections: [],
        evidence: [],
        nextSteps: [],
      },
    },
  })),
  decision: { fallback: "a" },
});

test("columns are known by id, by words in any language, and by what is said", () => {
  const columns = ["LATE", "wie viele leute", "x", "other"];
  expect(matchColumns(definition, columns, new Map([["x", "channels"]]))).toEqual([
    { column: "LATE", at: 0, question: "late", how: "id" },
    { column: "wie viele leute", at: 1, question: "staff", how: "text" },
    { column: "x", at: 2, question: "channels", how: "given" },
    { column: "other", at: 3, question: null, how: null },
  ]);
});

test("what is said of a column leaves its question to no other", () => {
  const [id, other] = matchColumns(definition, ["late", "x"], new Map([["x", "late"]]));
  expect([id?.question, other?.question]).toEqual([null, "late"]);
});

test.each([
  ["late", "stop", "stop"],
  ["late", " Wir  stehen ", "stop"],
  ["late", "2", "wait"],
  ["late", "3", null],
  ["late", "0", null],
  ["late", "it depends", "unsure"],
  ["late", "", undefined],
  ["late", "N/A", undefined],
  ["late", "none", undefined],
  ["system", "none", "none"],
  ["system", " None ", "none"],
  ["system", "n/a", "other"],
  ["system", "none; other", ["none", "other"]],
  ["system", "null", undefined],
  ["system", "#N/A", undefined],
  ["system", "", undefined],
  ["late", "stopp", null],
  ["staff", "12", 12],
  ["staff", "1,5", 1.5],
  ["staff", "Under 50", "few"],
  ["channels", "By web; phone", ["web", "phone"]],
  ["channels", "web", "web"],
  ["channels", "web; fax", null],
])("for %s, “%s” is %j", (id, cell, answer) => {
  const question = definition.questions.find((one) => one.id === id) as Question;
  expect(answerIn(question, cell)).toEqual(answer);
});

test("a segment is known by its id, its name in any language, or its heading", () => {
  const cells = ["a", "B", "bezeichnung b", "Heading a", "c", ""];
  expect(cells.map((cell) => segmentIn(definition, cell))).toEqual([
    "a",
    "b",
    "b",
    "a",
    null,
    null,
  ]);
});
