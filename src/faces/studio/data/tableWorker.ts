import type { TableRequest, Taken } from "./messages.ts";
import { serving } from "./serving.ts";
import { tableWork } from "./tableWork.ts";

/** For so many milliseconds it works before it looks whether something newer is wanted. */
const stint = 20;

const serve = serving(tableWork(stint));
self.addEventListener("message", async ({ data }: MessageEvent<TableRequest>) => {
  self.postMessage({ taken: true } satisfies Taken);
  self.postMessage(await serve(data));
});
