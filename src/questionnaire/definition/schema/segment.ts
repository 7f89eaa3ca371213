import * as z from "zod/mini";
import { id, text, texts, url } from "./basics.ts";
import { segmentRep } from "./rep.ts";

export const segment = z.strictObject({
  id,
  visitor: z.strictObject({
    heading: text,
    message: text,
    bullets: z.exactOptional(texts),
    action: z.exactOptional(z.strictObject({ text, url })),
  }),
  rep: z.exactOptional(segmentRep),
});
