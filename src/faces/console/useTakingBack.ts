import { useCallback, useRef, useState } from "react";
import { isSame } from "../../interview/calls/back.ts";
import type { Change } from "../../interview/calls/call.ts";
import { mergeTexts } from "../../interview/calls/mergeTexts.ts";
import { isOfNote } from "../../interview/calls/typed.ts";
import type { History, Step } from "./history.ts";

/** Taking back what was done to a call. */
export interface TakingBack {
  /** Adds what was just done. Gives whether that is being typed still. */
  add(step: Step): boolean;
  /** Ends what is being typed. Gives whether it has changed anything. */
  leave(): boolean;
  takeBack(): void;
  readonly takenBack: readonly Change[] | null;
  /** What was done last and can be taken back, but for what was typed; null once that is taken back. */
  readonly done: readonly Change[] | null;
}

/** @param now what is kept by now under the name of a change */
export function useTakingBack(
  history: History,
  now: (change: Change) => Change,
  change: (...changes: readonly Change[]) => void,
): TakingBack {
  const [takenBack, setTakenBack] = useState<readonly Change[] | null>(null);
  const [done, setDone] = useState<readonly Change[] | null>(null);
  const isTakingBack = useRef(false);
  const add = (step: Step) => {
    if (isTakingBack.current) return false;
    setTakenBack(null);
    const isBeingTyped = history.add(step);
    setDone(isBeingTyped ? null : step.changes);
    return isBeingTyped;
  };
  const takeBack = useCallback(() => {
    history.leave();
    setDone(null);
    for (let step = history.pop(); step; step = history.pop()) {
      const back = standing(step, now);
      if (back.length === 0) continue;
      isTakingBack.current = true;
      change(...back);
      isTakingBack.current = false;
      return setTakenBack(step.changes);
    }
    setTakenBack([]);
  }, [history, now, change]);
  const leave = useCallback(() => history.leave(), [history]);
  return { add, leave, takeBack, takenBack, done };
}

/** What takes a step back, but for what was changed since in another tab; what was typed there into a note stays. */
function standing({ changes, back }: Step, now: (change: Change) => Change): readonly Change[] {
  return back.flatMap((before, at) => {
    const change = changes[at] as Change;
    const there = now(change);
    if (isSame(there, change)) return before;
    if (!isOfNote(change.name)) return [];
    const value = mergeTexts(`${change.value}`, `${before.value}`, `${there.value}`);
    return value === there.value ? [] : ({ ...change, value } as Change);
  });
}
