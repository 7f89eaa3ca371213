import * as z from "zod/mini";
import { date, id, languageTag, text, url, wholeNumber } from "./basics.ts";
import { answers, question, when } from "./question.ts";
import { segment } from "./segment.ts";

const reference = z.string();

const decision = z.strictObject({
  fallback: reference.check(
    z.describe("The segment of a prospect for whom no segment has a point"),
  ),
  clearLead: z.exactOptional(
    wholeNumber.check(z.gte(1), z.describe("A smaller lead is a close call; 1 if left out")),
  ),
  stopWhenCertain: z.exactOptional(
    z
      .boolean()
      .check(
        z.describe("Whether to end as soon as no answer can change the segment; true if left out"),
      ),
  ),
  rules: z.exactOptional(
    z
      .array(
        z.strictObject({
          when,
          segment: reference,
          rep: z.exactOptional(z.strictObject({ because: z.exactOptional(text) })),
        }),
      )
      .check(z.describe("Overrule the points; the first one that holds decides")),
  ),
});

const capture = z
  .strictObject({
    place: z.enum(["before-result", "after-result"]),
    fields: z.array(
      z.strictObject({
        id,
        type: z.enum(["text", "email", "tel", "company"]),
        label: text,
        required: z.exactOptional(z.boolean()),
      }),
    ),
    consent: z.exactOptional(
      z.strictObject({
        text,
        url: z.exactOptional(url),
        required: z.exactOptional(z.boolean()),
      }),
    ),
  })
  .check(z.describe("The lead form, for visitors"));

const backtest = z.strictObject({
  rows: z.number(),
  hitRate: z.number(),
  baseline: z.number(),
  on: date,
});

/** The questionnaire format, version 1: the shape alone. What one part says about another is checked in `checks/`. */
export const questionnaire = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id,
  version: z.string().check(z.describe('The author\'s own label, such as "2026-11"')),
  published: z.exactOptional(z.literal(true)),
  title: text,
  languages: z.exactOptional(
    z
      .array(languageTag)
      .check(z.minLength(1), z.describe('The first is the default; ["en"] if left out')),
  ),
  reviewBy: z.exactOptional(date.check(z.describe("When the segmentation is due for review"))),
  intro: z.exactOptional(
    z.strictObject({
      heading: z.exactOptional(text),
      body: z.exactOptional(text),
      start: z.exactOptional(text),
    }),
  ),
  questions: z
    .array(question)
    .check(z.minLength(1), z.maxLength(20), z.describe("Asked in this order")),
  segments: z
    .array(segment)
    .check(
      z.minLength(2),
      z.maxLength(12),
      z.describe("In order of priority: the earlier wins a tie"),
    ),
  decision,
  capture: z.exactOptional(capture),
  examples: z.exactOptional(
    z
      .array(z.strictObject({ name: z.string(), answers, segment: reference }))
      .check(z.describe("Answers with the segment that they must give: the author's own tests")),
  ),
  rep: z.exactOptional(
    z
      .strictObject({
        owner: z.exactOptional(z.string()),
        notes: z.exactOptional(text),
        backtest: z.exactOptional(backtest),
      })
      .check(z.describe("For the sales team only")),
  ),
});
