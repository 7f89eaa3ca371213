import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { backOf, isSame } from "../../interview/calls/back.ts";
import type { Call, Change, Kept } from "../../interview/calls/call.ts";
import { Changes } from "../../interview/calls/changes.ts";
import { callFrom, keptNow } from "../../interview/calls/fold.ts";
import { mergeTexts } from "../../interview/calls/mergeTexts.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { isOfNote, type Typed } from "../../interview/calls/typed.ts";
import type { Step } from "./history.ts";

/** A call that is open, and the one way to change it. */
export interface OpenCall {
  readonly call: Call;
  /** Whether what is kept of it was looked for. */
  readonly isRead: boolean;
  /** Whether there is anything of it besides what a call begins with. */
  readonly hasBegun: boolean;
  /** Whether another tab has deleted it for good, so that nothing is kept of it any more. */
  readonly isDeleted: boolean;
  /** Changes the call: shown at once, and kept on the device at once. */
  change(...changes: readonly Change[]): void;
}

/** What this tab holds of a call. */
interface Held {
  readonly kept: readonly Kept[];
  /** What was said before it was read: seen at once, and a change of it once it is read. */
  readonly said: readonly Kept[];
  /** Whether there is anything of it besides what a call begins with. */
  readonly hasBegun: boolean;
  readonly isRead: boolean;
  readonly isDeleted: boolean;
}

const nothing: Held = { kept: [], said: [], hasBegun: false, isRead: false, isDeleted: false };

/** What there is to a call besides what is kept of it. */
interface About {
  /** What it begins with. What is known beforehand can still come later. The same list as long as that is the same. */
  readonly beginning: readonly Change[];
  /** Whether a call that goes on is still one of which that is known. */
  isOf(call: Call): boolean;
  /** What else changes with changes, of the call as it is after them. */
  follow(after: Call, changes: readonly Change[]): readonly Change[];
  /** Told of each change that was made here, with what takes it back, and whether by hand; else the page has learned it. */
  onChange(step: Step, isByHand: boolean): void;
}

/**
 * Opens a call: what is kept of it, what is typed here, and what another tab types into it. A call that is new begins
 * with some changes, which are kept with its first other one, so that looking at the console leaves nothing behind.
 */
export function useCall(
  store: CallStore,
  id: string,
  about: About,
): OpenCall & {
  /** What is kept by now under the name of a change. */
  now(change: Change): Change;
  /** Changes the call by what the page has learned. */
  learn(change: Change): void;
} {
  const { beginning } = about;
  const begun = useMemo(() => keptNow(id, [], beginning), [id, beginning]);
  const latest = useRef({ ...about, begun });
  useLayoutEffect(() => {
    latest.current = { ...about, begun };
  });
  const held = useRef(nothing);
  const [shown, show] = useState(nothing);
  const hold = useCallback((news: Partial<Held>) => {
    held.current = { ...held.current, ...news };
    show(held.current);
  }, []);
  const isKept = useRef(false);
  const loading = useRef<Promise<void> | null>(null);

  const call = useMemo(() => callOf(id, shown, begun), [id, shown, begun]);
  // What one types is typed into what is seen, though more may have come that is about to be shown.
  const seen = useRef<readonly Kept[]>([]);
  useLayoutEffect(() => {
    seen.current = allOf(id, shown, begun);
  }, [id, shown, begun]);

  const put = useCallback(
    (changes: readonly Change[], isByHand: boolean) => {
      const into = seen.current;
      const make = (said: readonly Kept[] = []) => {
        const { begun, follow, onChange } = latest.current;
        const rest = held.current.said.filter((one) => !said.includes(one));
        const before: Held = { ...held.current, said: [] };
        const all = allOf(id, before, begun);
        const real = changes
          .map((one) => ontoNote(one, into, all))
          .filter((one) => !isSame(one, backOf(all, one)));
        if (real.length === 0) return hold({ said: rest });
        const after = callFrom(id, newest(id, [...all, ...keptNow(id, all, real)])) as Call;
        const first = before.hasBegun ? [] : begun.map(({ change }) => change);
        const fresh = keptNow(id, all, [...real, ...follow(after, [...first, ...real])]);
        hold({ hasBegun: true, kept: newest(id, [...all, ...fresh]), said: rest });
        const back = real.map((one) => backOf(all, one));
        onChange({ changes: real, back }, isByHand);
        const typed = fresh.map((one) => typedInto(one, all));
        void store.keep(before.hasBegun ? typed : [...begun, ...typed]).then(() => {
          isKept.current = true;
        });
      };
      if (!loading.current) return make();
      // Whether this is how the call begins is known once it was looked for; what is said is seen before.
      const there = allOf(id, held.current, latest.current.begun);
      const said = keptNow(id, there, changes);
      hold({ said: [...held.current.said, ...said] });
      void loading.current.then(() => make(said));
    },
    [store, id, hold],
  );

  const change = useCallback((...changes: readonly Change[]) => put(changes, true), [put]);

  const learnOne = useCallback((one: Change) => put([one], false), [put]);

  const learn = useCallback(() => {
    const { hasBegun, isDeleted, kept } = held.current;
    const { beginning, begun, isOf } = latest.current;
    if (!hasBegun || isDeleted) return;
    const now = callOf(id, held.current, begun);
    // A call that has ended is corrected by hand alone, and learns the rest if it goes on.
    if (now.endedAt !== null || !isOf(now)) return;
    // What was learned since is news to a call that goes on; what it has already, or the rep has corrected, stays.
    const names = new Set(kept.map(({ change }) => change.name));
    const news = beginning.filter(
      ({ name }) => /^(known |suggestion |context$|website$)/.test(name) && !names.has(name),
    );
    if (news.length > 0) put(news, false);
  }, [id, put]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with can come later
  useEffect(learn, [learn, beginning]);

  useEffect(() => {
    let isOpen = true;
    const reload = async () => {
      const stored = await store.kept(id);
      if (!isOpen) return;
      hold({ isRead: true, isDeleted: stored.length === 0 && isKept.current });
      if (stored.length === 0) return;
      isKept.current = true;
      hold({ hasBegun: true, kept: newest(id, [...stored, ...held.current.kept]) });
      learn();
    };
    const first = reload().then(() => {
      if (loading.current === first) loading.current = null;
    });
    loading.current = first;
    const unsubscribe = store.subscribe((changed) => {
      if (changed === id) void reload();
    });
    return () => {
      isOpen = false;
      unsubscribe();
    };
  }, [store, id, hold, learn]);

  const now = useCallback((one: Change) => backOf(seen.current, one), []);
  const { isRead, isDeleted } = shown;
  const hasBegun = shown.hasBegun || shown.said.length > 0;
  return { call, isRead, hasBegun, isDeleted, change, now, learn: learnOne };
}

function callOf(id: string, held: Held, begun: readonly Kept[]): Call {
  return callFrom(id, allOf(id, held, begun)) as Call;
}

function allOf(
  id: string,
  { kept, said, hasBegun }: Held,
  begun: readonly Kept[],
): readonly Kept[] {
  return newest(id, [...(hasBegun ? [] : begun), ...kept, ...said]);
}

/** A change as it is on top of what is there now: of a note, with what has come since it was typed into what was seen. */
function ontoNote(change: Change, seen: readonly Kept[], all: readonly Kept[]): Change {
  if (!isOfNote(change.name)) return change;
  const [base, there] = [backOf(seen, change).value, backOf(all, change).value];
  return { ...change, value: mergeTexts(`${base}`, `${change.value}`, `${there}`) } as Change;
}

function typedInto(one: Kept, all: readonly Kept[]): Typed {
  return isOfNote(one.change.name) ? { ...one, base: `${backOf(all, one.change).value}` } : one;
}

/** Of changes of the same name, the latest. */
function newest(id: string, all: readonly Kept[]): readonly Kept[] {
  return new Changes(all).of(id);
}
