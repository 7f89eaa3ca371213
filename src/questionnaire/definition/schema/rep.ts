import * as z from "zod/mini";
import { currency, date, share, text, texts, url, wholeNumber } from "./basics.ts";
import { when } from "./when.ts";

/**
 * What stands under each key named `rep`, for the sales team. A visitor's script has `repUnread.ts` in its place: it shows
 * nothing of this, and a published form has none.
 */

export const questionRep = z.strictObject({
  say: z.exactOptional(text),
  listenFor: z.exactOptional(texts),
  why: z.exactOptional(text),
});

export const optionRep = z.strictObject({
  listenFor: z.exactOptional(texts),
  note: z.exactOptional(text),
});

export const ruleRep = z.strictObject({ because: z.exactOptional(text) });

const buying = z.strictObject({
  process: text,
  cycle: z.exactOptional(text),
  committee: z.array(
    z.strictObject({ role: text, cares: text, signs: z.exactOptional(z.literal(true)) }),
  ),
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
  share: z.exactOptional(share),
  winRate: z.exactOptional(share),
  contractValue: z.exactOptional(z.number()),
  costToServe: z.exactOptional(z.number()),
  acquisitionCost: z.exactOptional(z.number()),
  cycleDays: z.exactOptional(z.number()),
  churn: z.exactOptional(share),
});

export const segmentRep = z.strictObject({
  name: text,
  need: text,
  tier: z.exactOptional(z.literal([1, 2, 3, "decline"])),
  playbook,
  fit: z.exactOptional(z.array(z.strictObject({ text, when }))),
  signals: z.exactOptional(z.array(z.strictObject({ text, weight: wholeNumber }))),
  economics: z.exactOptional(economics),
});

const backtest = z.strictObject({
  rows: z.number(),
  hitRate: share,
  baseline: share,
  on: date,
  crossValidated: z.exactOptional(z.boolean()),
  interval: z.exactOptional(z.array(share).check(z.length(2))),
  segments: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({ rows: z.number(), placed: z.number(), right: z.number() }),
    ),
  ),
  leads: z.exactOptional(
    z.array(z.strictObject({ lead: z.number(), rows: z.number(), right: z.number() })),
  ),
});

export const questionnaireRep = z.strictObject({
  owner: z.exactOptional(z.string()),
  notes: z.exactOptional(text),
  currency: z.exactOptional(currency),
  account: z.exactOptional(z.enum(["alike", "signer"])),
  overruleReasons: z.exactOptional(texts),
  backtest: z.exactOptional(backtest),
});
