import { answerer } from "./answering.ts";
import type { ProofRequest } from "./messages.ts";

const answer = answerer((message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<ProofRequest>) => answer(data));
