import type { Change } from "../../interview/calls/call.ts";
import { answeringOf, withPick } from "../../questionnaire/definition/answering.ts";
import type { ConsoleQuestion } from "./consoleScreen.ts";

/** What is kept of an answer; null for none. */
export type GivenAnswer = Extract<Change, { name: `answer ${string}` }>["value"];

/**
 * The answer to a question once an option is taken. Once more, one of several is dropped; what was known, or is all that is
 * answered, is confirmed: a rep who hears it again takes nothing back.
 */
export function answerWith(entry: ConsoleQuestion, option: string): GivenAnswer {
  const { question, picked, status } = entry;
  const isAll = status === "known" || answeringOf(question).kind === "one";
  const isConfirmed = isAll && picked.includes(option);
  const picks = isConfirmed ? picked : withPick(question, picked, option);
  if (picks.length === 0) return null;
  return { answer: picks.length === 1 ? (picks[0] as string) : picks };
}
