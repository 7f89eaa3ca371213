import type { Alive, TableRequest } from "./messages.ts";
import { serving } from "./serving.ts";
import { tableWork } from "./tableWork.ts";

/** For so many milliseconds it works before it looks whether something newer is wanted. */
const stint = 20;

/** So many milliseconds lie between two words that it is there. */
const pulse = 1_000;

const serve = serving(tableWork(stint));
const tell = () => self.postMessage({ alive: true } satisfies Alive);
self.addEventListener("message", async ({ data }: MessageEvent<TableRequest>) => {
  tell();
  self.postMessage(await serve(data));
});
setInterval(tell, pulse);
