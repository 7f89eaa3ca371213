import * as z from "zod/mini";
import { id, text, texts, url, wholeNumber } from "./basics.ts";
import { when } from "./question.ts";

const buying = z.strictObject({
  process: text,
  cycle: z.exactOptional(text),
  committee: z.array(z.strictObject({ role: text, cares: text })),
});

const playbook = z.strictObject({
  summary: text,
  opening: z.exactOptional(text),
  questions: z.exactOptional(texts),
  approach: texts,
  buying,
  messages: texts,
  objections: z.array(z.strictObject({ says: text, reply: text, when: z.exactOptional(when) })),
  evidence: z.array(
    z.strictObject({ text, url: z.exactOptional(url), when: z.exactOptional(when) }),
  ),
  channels: z.exactOptional(texts),
  followUp: z.exactOptional(z.strictObject({ subject: text, body: text })),
  pricing: z.exactOptional(text),
  resourcing: z.exactOptional(text),
  avoid: z.exactOptional(texts),
  nextSteps: z.array(
    z.strictObject({
      text,
      within: z.exactOptional(text),
      days: z.exactOptional(wholeNumber.check(z.gte(0), z.lte(365))),
      when: z.exactOptional(when),
    }),
  ),
});

const economics = z.strictObject({
  accounts: z.exactOptional(z.number()),
  share: z.exactOptional(z.number()),
  winRate: z.exactOptional(z.number()),
  contractValue: z.exactOptional(z.number()),
  costToServe: z.exactOptional(z.number()),
  acquisitionCost: z.exactOptional(z.number()),
  cycleDays: z.exactOptional(z.number()),
  churn: z.exactOptional(z.number()),
});

export const segment = z.strictObject({
  id,
  visitor: z.strictObject({
    heading: text,
    message: text,
    bullets: z.exactOptional(texts),
    action: z.exactOptional(z.strictObject({ text, url })),
  }),
  rep: z.exactOptional(
    z.strictObject({
      name: text,
      need: text,
      tier: z.exactOptional(z.literal([1, 2, 3, "decline"])),
      playbook,
      fit: z.exactOptional(z.array(z.strictObject({ text, when }))),
      signals: z.exactOptional(z.array(z.strictObject({ text, weight: wholeNumber }))),
      economics: z.exactOptional(economics),
    }),
  ),
});
