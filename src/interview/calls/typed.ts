import type { Kept } from "./call.ts";
import { mergeTexts } from "./mergeTexts.ts";
import { lastMoment, readKept } from "./readKept.ts";

/** A change on its way to the device. */
export interface Typed extends Kept {
  /** Of a note, the text that it was typed into: what another tab makes of that meanwhile is joined with it. Not kept. */
  readonly base?: string;
}

/** A change on its way to the device, checked and copied; null where it is none that this version knows. */
export function readTyped(raw: Typed): Typed | null {
  const one = readKept(raw);
  return one && typeof raw.base === "string" ? { ...one, base: raw.base } : one;
}

/** The change alone, as it is kept. */
export function asKept({ call, change, at }: Typed): Kept {
  return { call, change, at };
}

/** Tells whether a change is of a note, into which two tabs can type at the same time. */
export function isOfNote(name: string): boolean {
  return /^note( |$)/.test(name);
}

/** What is to be kept of a change on top of what is there by now under its name; null where that stays. */
export function newsOver(typed: Typed, there: Kept | null): Kept | null {
  const { base } = typed;
  const one = asKept(typed);
  if (!there) return one;
  const { value: ours } = one.change;
  const { value: theirs } = there.change;
  if (base === undefined || typeof ours !== "string" || typeof theirs !== "string") {
    return there.at <= one.at ? one : null;
  }
  const value = mergeTexts(base, ours, theirs);
  // Later than both, so that it counts in all tabs.
  const isAsTyped = value === ours && there.at <= one.at;
  const at = isAsTyped ? one.at : Math.min(lastMoment, Math.max(one.at, there.at) + 1);
  return { ...one, change: { ...one.change, value } as Kept["change"], at };
}

/** A change that is made while an earlier one of the same name waits to be written: both in one. */
export function goingOn(one: Typed, waiting: Typed | undefined): Typed {
  if (one.base === undefined || waiting?.base === undefined) return one;
  const joined = newsOver(one, waiting) ?? one;
  return { ...joined, base: waiting.base };
}
