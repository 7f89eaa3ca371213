import { doubleTap } from "../widget/useOneMove.ts";
import type { KeyAction } from "./keys.ts";

/**
 * What means something else at a second tap: the next question has come, and nobody has read it; the call that was ended
 * would go on again.
 */
const meantOnce: ReadonlySet<KeyAction["do"]> = new Set([
  "answer",
  "end",
  "take-suggestion",
  "leave-suggestion",
] as const);

/** A press, and when it was: not when it is heard, which a busy page does late. */
type Press = Pick<KeyboardEvent, "key" | "code" | "timeStamp">;

/**
 * Gives what tells of each press whether it is the second tap of a double tap on such a key. Another key, and the same
 * one with any other in between, is pressed on purpose, however quickly.
 */
export function secondTaps(): (press: Press, action: KeyAction | null) => boolean {
  let last: { readonly name: string; readonly at: number } | null = null;
  return ({ key, code, timeStamp }, action) => {
    // Some programs that type for somebody don't say which key it is.
    const name = code || key;
    const isSecond = last?.name === name && timeStamp - last.at < doubleTap.time;
    last = action && meantOnce.has(action.do) ? { name, at: timeStamp } : null;
    return isSecond && last !== null;
  };
}
