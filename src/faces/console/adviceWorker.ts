import type { AdviceRequest } from "./adviser.ts";
import { adviseCall } from "./callAdvice.ts";

self.addEventListener("message", ({ data }: MessageEvent<AdviceRequest>) => {
  self.postMessage(adviseCall(data.definition, data.heard));
});
