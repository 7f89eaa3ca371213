import * as z from "zod/mini";
import { id, text, wholeNumber, yesOrWords } from "./basics.ts";
import { optionRep, questionRep } from "./rep.ts";
import { when } from "./when.ts";

const reference = z.string();

const points = z.record(reference, wholeNumber.check(z.gte(-100), z.lte(100)));

const range = z.strictObject({
  from: z.exactOptional(z.number()),
  below: z.exactOptional(z.number()),
});

const option = z.strictObject({
  id,
  text,
  points: z.exactOptional(points),
  range: z.exactOptional(range),
  rep: z.exactOptional(optionRep),
});

const basis = z.enum([
  "need",
  "firmographic",
  "technographic",
  "behavioural",
  "situational",
  "intent",
]);

const ask = z.enum(["always", "if-close", "never"]);

const offer = z.enum(["all", "contenders"]);

export const question = z.strictObject({
  id,
  text: text,
  hint: z.exactOptional(text),
  basis: z.exactOptional(basis),
  ask: z.exactOptional(ask),
  offer: z.exactOptional(offer),
  choose: z.exactOptional(wholeNumber.check(z.gte(1))),
  unsure: z.exactOptional(yesOrWords),
  when: z.exactOptional(when),
  options: z.array(option).check(z.minLength(2), z.maxLength(9)),
  rep: z.exactOptional(questionRep),
});
