import type { Change } from "../../interview/calls/call.ts";
import { withPick } from "../../questionnaire/definition/answering.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";

/** What is kept of an answer; null for none. */
export type GivenAnswer = Extract<Change, { name: `answer ${string}` }>["value"];

/** The answer to a question once an option is taken or dropped. What was known and is said now is an answer. */
export function answerWith(entry: ConsoleQuestion, option: string): GivenAnswer {
  const { question, picked, status } = entry;
  const isConfirmed = status === "known" && picked.includes(option);
  const picks = isConfirmed ? picked : withPick(question, picked, option);
  if (picks.length === 0) return null;
  return { answer: picks.length === 1 ? (picks[0] as string) : picks };
}
