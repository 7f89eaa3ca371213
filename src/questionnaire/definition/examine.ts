import * as z from "zod/mini";
import { checkExamples } from "./checks/answers.ts";
import { checkConditions } from "./checks/conditions.ts";
import { checkIds } from "./checks/ids.ts";
import { checkOffers } from "./checks/offers.ts";
import { checkPublished } from "./checks/published.ts";
import { checkRanges } from "./checks/ranges.ts";
import { checkSegments } from "./checks/segments.ts";
import { checkTexts } from "./checks/texts.ts";
import type { Definition } from "./definition.ts";
import { idTableOf } from "./idTable.ts";
import { Place } from "./place.ts";
import type { Remark } from "./problem.ts";
import { questionnaire } from "./schema/questionnaire.ts";

/** What came of examining a value: a questionnaire that can be relied on, frozen, or all that is wrong with it. */
export type Examination =
  | { readonly ok: true; readonly definition: Definition }
  | {
      readonly ok: false;
      /** What the schema says of its shape. */
      readonly issues: readonly z.core.$ZodIssue[];
      /** What its parts say of one another. */
      readonly remarks: readonly Remark[];
    };

/** Tells whether JSON that was parsed already is a questionnaire. */
export function examine(value: unknown): Examination {
  const root = new Place(value);
  const parsed = z.safeParse(questionnaire, value);
  const idTable = idTableOf(root);
  const remarks = [
    ...checkPublished(root),
    ...checkIds(root),
    ...checkSegments(root, idTable),
    ...checkConditions(root, idTable),
    ...checkOffers(root),
    ...checkRanges(root),
    ...checkExamples(root, idTable),
    ...checkTexts(root),
  ];
  return parsed.success && remarks.length === 0
    ? { ok: true, definition: freeze(parsed.data) as Definition }
    : { ok: false, issues: parsed.error?.issues ?? [], remarks };
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
