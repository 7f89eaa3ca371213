import type { Answers, Known } from "../../questionnaire/definition/definition.ts";
import { type InterviewRecord, readRecord } from "../record/record.ts";
import { readSubmission, type WebsiteSubmission } from "../record/submission.ts";
import { wrongInRecord, wrongInSubmission } from "../record/wrongField.ts";
import type { HeldInterview } from "./heldInterview.ts";

/** An interview in a value of a file, or why there is none. */
export type InterviewIn =
  | { readonly kind: "record"; readonly record: InterviewRecord }
  | { readonly kind: "submission"; readonly submission: WebsiteSubmission }
  /** Any object with `answers`, which says little else. */
  | { readonly kind: "answers"; readonly held: Omit<HeldInterview, "line"> }
  | { readonly kind: "none"; readonly why: "no-interview" }
  | { readonly kind: "none"; readonly why: "wrong-field"; readonly found: string };

/**
 * What says of itself that it is a record (`format`) or a submission (`record` with a `key`) must be one: half of it would pass for
 * an interview in which nothing was said. Anything else may hold `answers`, and `known`, beside whatever it likes.
 */
export function interviewIn(value: unknown): InterviewIn {
  if (!isObject(value)) return { kind: "none", why: "no-interview" };
  if (Object.hasOwn(value, "format")) {
    const record = readRecord(value);
    return record ? { kind: "record", record } : wrong(wrongInRecord(value));
  }
  if (isObject(value.record) && Object.hasOwn(value, "key")) {
    const submission = readSubmission(value);
    return submission ? { kind: "submission", submission } : wrong(wrongInSubmission(value));
  }
  return answersIn(isObject(value.record) ? value.record : value);
}

function answersIn({ answers, known = {}, questionnaire }: Record<string, unknown>): InterviewIn {
  if (!isObject(answers)) return { kind: "none", why: "no-interview" };
  if (!isObject(known)) return wrong("known");
  const answer = Object.keys(answers).find((id) => !isAnswer(answers[id]));
  if (answer !== undefined) return wrong(`answers.${answer}`);
  const fact = Object.keys(known).find((id) => !isAnswer(known[id]) && !isNumber(known[id]));
  if (fact !== undefined) return wrong(`known.${fact}`);
  const { id, version } = Object(questionnaire) as Record<string, unknown>;
  return {
    kind: "answers",
    held: {
      questionnaire: typeof id === "string" ? { id, version: `${version ?? ""}` } : null,
      known: known as Known,
      answers: answers as Answers,
    },
  };
}

function wrong(found: string): InterviewIn {
  return { kind: "none", why: "wrong-field", found };
}

function isAnswer(value: unknown): boolean {
  return (
    typeof value === "string" ||
    (Array.isArray(value) && value.every((one) => typeof one === "string"))
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
