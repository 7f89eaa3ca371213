import * as z from "zod/mini";
import { id, text, texts, url, wholeNumber } from "./basics.ts";

const buying = z.strictObject({
  process: text.check(z.describe("How this kind of customer decides")),
  cycle: z.exactOptional(text.check(z.describe("How long it takes"))),
  committee: z
    .array(z.strictObject({ role: text, cares: text }))
    .check(z.describe("Who has a say, and what each cares about")),
});

const playbook = z
  .strictObject({
    summary: text.check(z.describe("What this prospect means for the approach, in two sentences")),
    approach: texts.check(z.describe("The steps of the sale")),
    buying,
    messages: texts.check(z.describe("What persuades here")),
    objections: z
      .array(z.strictObject({ says: text, reply: text }))
      .check(z.describe("What they object to, and a reply that can be said aloud")),
    evidence: z.array(z.strictObject({ text, url: z.exactOptional(url) })),
    pricing: z.exactOptional(text),
    resourcing: z.exactOptional(text),
    avoid: z.exactOptional(texts),
    nextSteps: z.array(z.strictObject({ text, within: z.exactOptional(text) })),
  })
  .check(z.describe("How to sell to this segment"));

const economics = z.strictObject({
  share: z.exactOptional(z.number()),
  winRate: z.exactOptional(z.number()),
  contractValue: z.exactOptional(z.number()),
  cycleDays: z.exactOptional(z.number()),
  churn: z.exactOptional(z.number()),
});

export const segment = z.strictObject({
  id,
  visitor: z
    .strictObject({
      heading: text,
      message: text,
      bullets: z.exactOptional(texts),
      action: z.exactOptional(z.strictObject({ text, url })),
    })
    .check(z.describe("What a visitor reads who belongs here")),
  rep: z.exactOptional(
    z
      .strictObject({
        name: text,
        need: text.check(z.describe("The problem that this segment wants solved")),
        tier: z.exactOptional(
          z
            .literal([1, 2, 3, "decline"])
            .check(z.describe("Where to invest: 1 most, 3 least, decline: turn away, kindly")),
        ),
        playbook,
        signals: z.exactOptional(z.array(z.strictObject({ text, weight: wholeNumber }))),
        economics: z.exactOptional(economics),
      })
      .check(z.describe("For the sales team only")),
  ),
});
