import type { KeyAction } from "./keys.ts";

const fit: ReadonlySet<KeyAction["do"]> = new Set([
  "answer",
  "mark",
  "clear",
  "take-back",
  "prospect",
]);

/** Whether an action shows or hands out nothing that is not for the prospect's eyes. */
export function isFit(action: KeyAction): boolean {
  return fit.has(action.do);
}
