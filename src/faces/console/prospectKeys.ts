import type { KeyAction } from "./keys.ts";

const fit: ReadonlySet<KeyAction["do"]> = new Set(["answer", "mark", "clear", "prospect"]);

/** Whether all that an action does is seen in what the prospect sees, and is for their eyes. */
export function isFit(action: KeyAction): boolean {
  return fit.has(action.do);
}
