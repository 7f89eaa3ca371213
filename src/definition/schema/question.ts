import * as z from "zod/mini";
import { UNSURE } from "../unsure.ts";
import { id, text, texts, wholeNumber } from "./basics.ts";

const reference = z.string();

const answer = z.union([reference, z.array(reference)]);

/** Answers by question id: an option id, a list of them, or "unsure". */
export const answers = z
  .record(reference, answer)
  .check(z.describe(`Question ids with the option id, the list of option ids, or "${UNSURE}"`));

const condition = z.record(reference, answer);

export const when = z
  .union([condition, z.array(condition)])
  .check(
    z.describe(
      "Holds if every question named has one of the options named; a list holds if any of its conditions does",
    ),
  );

const points = z
  .record(reference, wholeNumber.check(z.gte(-100), z.lte(100)))
  .check(
    z.describe("What this answer says for or against segments: whole numbers from -100 to 100"),
  );

const range = z
  .strictObject({ from: z.exactOptional(z.number()), below: z.exactOptional(z.number()) })
  .check(z.describe("A known number from `from` on and below `below` means this option"));

const option = z.strictObject({
  id,
  text,
  points: z.exactOptional(points),
  range: z.exactOptional(range),
  rep: z.exactOptional(
    z
      .strictObject({ listenFor: z.exactOptional(texts), note: z.exactOptional(text) })
      .check(z.describe("For the sales team only")),
  ),
});

const basis = z
  .enum(["need", "firmographic", "technographic", "behavioural", "situational", "intent"])
  .check(z.describe("What kind of fact the question is about; need if left out"));

const ask = z
  .enum(["always", "if-close", "never"])
  .check(
    z.describe(
      "always (if left out); if-close: only while the lead is below clearLead; never: counts only if known beforehand",
    ),
  );

export const question = z.strictObject({
  id,
  text: text.check(z.describe("The question as a visitor reads it")),
  hint: z.exactOptional(text),
  basis: z.exactOptional(basis),
  ask: z.exactOptional(ask),
  choose: z.exactOptional(
    wholeNumber.check(z.gte(1), z.describe("How many options may be picked; 1 if left out")),
  ),
  unsure: z.exactOptional(
    z.boolean().check(z.describe('Whether "not sure" is offered, which gives no points')),
  ),
  when: z.exactOptional(when),
  options: z.array(option).check(z.minLength(2), z.maxLength(9)),
  rep: z.exactOptional(
    z
      .strictObject({
        say: z.exactOptional(text.check(z.describe("How to put it on a call"))),
        listenFor: z.exactOptional(texts),
        why: z.exactOptional(text),
      })
      .check(z.describe("For the sales team only")),
  ),
});
