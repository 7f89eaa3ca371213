import { answerText } from "../../questionnaire/definition/answerText.ts";
import {
  type Definition,
  languagesOf,
  type Text,
} from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { Call } from "./call.ts";
import { counted } from "./counted.ts";
import { type Cell, csvOf } from "./csvRows.ts";
import { keptSegmentName } from "./overruling.ts";

/** What a table says of every call. */
const about: readonly (readonly [heading: string, cell: (call: Call) => Cell])[] = [
  ["call", ({ id }) => id],
  ["account", ({ account }) => account],
  ["person", ({ person }) => person.name],
  ["role", ({ person }) => person.role],
  ["started", ({ startedAt }) => new Date(startedAt).toISOString()],
  ["changed", ({ changedAt }) => new Date(changedAt).toISOString()],
  ["ended", ({ endedAt }) => (endedAt === null ? "" : new Date(endedAt).toISOString())],
  ["questionnaire", ({ questionnaire }) => questionnaire.id],
  ["version", ({ questionnaire }) => questionnaire.version],
  ["segment", (call) => keptSegmentName(call) ?? ""],
  ["complete", ({ outcome }) => outcome?.complete ?? ""],
  ["close call", ({ overrule, outcome }) => (overrule ? "" : (outcome?.close ?? ""))],
  [
    "chosen by",
    ({ overrule, outcome }) =>
      overrule ? overrule.by || "a person" : outcome ? "the answers" : "",
  ],
  ["answers say", ({ outcome }) => outcome?.name ?? ""],
  ["reason", ({ overrule }) => overrule?.reason ?? ""],
  ["went on though excluded", ({ goesOn }) => goesOn],
  ["note", ({ note }) => note],
];

/** The headings of what a table says of every call. */
export const aboutColumns: readonly string[] = about.map(([heading]) => heading);

/**
 * Calls as a table for spreadsheets. Each question has a column with what was answered or else known; with a
 * definition, only what counts, in its words and order.
 */
export function callsAsCsv(calls: readonly Call[], definition?: Definition): string {
  const asked = definition?.questions.map(({ id }) => id) ?? [];
  const others = calls.flatMap(({ known, answers }) => Object.keys({ ...known, ...answers }));
  const questions = [...new Set([...asked, ...others.sort()])];
  const words = definition ? namingIn(definition) : asIds;
  const counting = definition
    ? calls.map((call) => ({ ...call, ...counted(definition, call) }))
    : calls;
  const rows: readonly (readonly Cell[])[] = [
    [...about.map(([heading]) => heading), ...questions.map(words.question)],
    ...counting.map((call) => [
      ...about.map(([, cell]) => cell(call)),
      ...questions.map((id) => answerCell(id, call, words)),
    ]),
  ];
  return csvOf(rows);
}

interface Naming {
  question(id: string): string;
  option(question: string, id: string): string;
}

const asIds: Naming = { question: (id) => id, option: (_, id) => id };

/** What a table calls the questions and options of a definition. */
export function namingIn(definition: Definition): Naming {
  const inFirst = (text: Text) => textIn(text, languagesOf(definition));
  const find = (id: string) => definition.questions.find((question) => question.id === id);
  return {
    question: (id) => inFirst(find(id)?.text ?? id),
    option: (question, id) => inFirst(answerText(find(question), id) ?? id),
  };
}

function answerCell(id: string, { known, answers }: Call, { option }: Naming): Cell {
  const value = Object.hasOwn(answers, id) ? answers[id] : Object.hasOwn(known, id) && known[id];
  if (typeof value === "number") return value;
  return value
    ? listOf(value)
        .map((one) => option(id, one))
        .join("; ")
    : "";
}
