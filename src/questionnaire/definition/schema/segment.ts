import * as z from "zod/mini";
import { id, text, texts, url, wholeNumber } from "./basics.ts";

const buying = z.strictObject({
  process: text,
  cycle: z.exactOptional(text),
  committee: z.array(z.strictObject({ role: text, cares: text })),
});

const playbook = z.strictObject({
  summary: text,
  approach: texts,
  buying,
  messages: texts,
  objections: z.array(z.strictObject({ says: text, reply: text })),
  evidence: z.array(z.strictObject({ text, url: z.exactOptional(url) })),
  pricing: z.exactOptional(text),
  resourcing: z.exactOptional(text),
  avoid: z.exactOptional(texts),
  nextSteps: z.array(z.strictObject({ text, within: z.exactOptional(text) })),
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
      signals: z.exactOptional(z.array(z.strictObject({ text, weight: wholeNumber }))),
      economics: z.exactOptional(economics),
    }),
  ),
});
