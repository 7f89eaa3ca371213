import type * as z from "zod/mini";
import { interviewRecord } from "./schema.ts";
import { websiteSubmission } from "./submission.ts";

/** The first field because of which a value is no record, such as `answers.late.options`; "" of the value itself. */
export function wrongInRecord(value: unknown): string {
  return wrongField(interviewRecord, value);
}

/** The same of a website's submission. */
export function wrongInSubmission(value: unknown): string {
  return wrongField(websiteSubmission, value);
}

function wrongField(shape: z.ZodMiniType, value: unknown): string {
  return pathOf(shape.safeParse(value).error?.issues ?? []).join(".");
}

type Issues = readonly z.core.$ZodIssue[];

/** Of several shapes that would do, the one is meant that least is wrong with. */
function pathOf([first]: Issues): readonly PropertyKey[] {
  if (!first) return [];
  if (first.code !== "invalid_union") return first.path;
  const [nearest = []] = first.errors.toSorted((one, other) => one.length - other.length);
  return [...first.path, ...pathOf(nearest)];
}
