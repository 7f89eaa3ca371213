import type { Call, Change, Kept } from "../../../src/interview/calls/call.ts";
import { callFrom } from "../../../src/interview/calls/fold.ts";

/** Changes of a call, each a millisecond after the one before. */
export function keptOf(call: string, changes: readonly Change[], from = 1000): Kept[] {
  return changes.map((change, index) => ({ call, change, at: from + index }));
}

export function begun(id = "offer", startedAt = 1000, version = "2026-11"): Change {
  return { name: "about", value: { questionnaire: { id, version }, startedAt } };
}

export function answer(question: string, to: string | readonly string[]): Change {
  return { name: `answer ${question}`, value: { answer: to } };
}

/** The call that these changes come to. */
export function callOf(id: string, ...changes: readonly Change[]): Call {
  const call = callFrom(id, keptOf(id, changes));
  if (!call) throw new Error(`Nothing is kept of ${id}.`);
  return call;
}
