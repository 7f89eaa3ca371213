import { learnPart, learnWhole } from "../../../evidence/learning/part.ts";
import type { LearnRequest } from "./learning.ts";
import type { Alive } from "./messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<LearnRequest>) => {
  self.postMessage({ alive: true } satisfies Alive);
  const { study, wish, part } = data;
  self.postMessage(part === null ? learnWhole(study, wish) : learnPart(study, wish, part));
});
