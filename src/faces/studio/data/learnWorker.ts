import { learnPart, learnWhole } from "../../../evidence/learning/part.ts";
import type { LearnRequest } from "./learning.ts";

self.addEventListener("message", ({ data }: MessageEvent<LearnRequest>) => {
  const { study, wish, part } = data;
  self.postMessage(part === null ? learnWhole(study, wish) : learnPart(study, wish, part));
});
