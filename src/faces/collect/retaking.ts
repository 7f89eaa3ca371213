import type { Questionnaires } from "./questionnaires.ts";
import type { RecordStore } from "./store.ts";
import { take } from "./taking.ts";

/**
 * Checks again what was set aside, by what is known of questionnaires now, and takes in what fits; tells how much that
 * was. What still doesn't gets the reason that holds now.
 */
export async function retake(
  store: RecordStore,
  questionnaires: Questionnaires,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for await (const { sent, aside, received } of store.asides()) {
    if (signal.aborted) break;
    const taking = await take(sent, questionnaires, received);
    if (!taking.ok || taking.aside === aside) continue;
    await store.retake(taking, Date.now());
    if (taking.aside === null) count++;
  }
  return count;
}
