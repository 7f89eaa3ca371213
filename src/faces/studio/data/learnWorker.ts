import { learnPart, learnWhole } from "../../../evidence/learning/part.ts";
import type { LearnRequest } from "./learning.ts";
import type { Taken } from "./messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<LearnRequest>) => {
  self.postMessage({ taken: true } satisfies Taken);
  const { study, wish, part } = data;
  self.postMessage(part === null ? learnWhole(study, wish) : learnPart(study, wish, part));
});
