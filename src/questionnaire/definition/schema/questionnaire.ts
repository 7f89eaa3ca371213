import * as z from "zod/mini";
import { date, id, languageTag, text, url, wholeNumber } from "./basics.ts";
import { question } from "./question.ts";
import { questionnaireRep, ruleRep } from "./rep.ts";
import { segment } from "./segment.ts";
import { answers, when } from "./when.ts";

const reference = z.string();

const decision = z.strictObject({
  fallback: reference,
  clearLead: z.exactOptional(wholeNumber.check(z.gte(1))),
  stopWhenCertain: z.exactOptional(z.boolean()),
  rules: z.exactOptional(
    z.array(
      z.strictObject({
        when,
        segment: reference,
        rep: z.exactOptional(ruleRep),
      }),
    ),
  ),
});

const capture = z.strictObject({
  place: z.enum(["before-result", "after-result"]),
  except: z.exactOptional(z.array(reference)),
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
});

/** The questionnaire format, version 1: the shape alone. What one part says about another is checked in `checks/`. */
export const questionnaire = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id,
  version: z.string(),
  published: z.exactOptional(z.literal(true)),
  title: text,
  languages: z.exactOptional(z.array(languageTag).check(z.minLength(1))),
  reviewBy: z.exactOptional(date),
  intro: z.exactOptional(
    z.strictObject({
      heading: z.exactOptional(text),
      body: z.exactOptional(text),
      start: z.exactOptional(text),
    }),
  ),
  questions: z.array(question).check(z.minLength(1), z.maxLength(20)),
  segments: z.array(segment).check(z.minLength(2), z.maxLength(12)),
  decision,
  capture: z.exactOptional(capture),
  examples: z.exactOptional(
    z.array(z.strictObject({ name: z.string(), answers, segment: reference })),
  ),
  rep: z.exactOptional(questionnaireRep),
});
