import type { DeviceFailure } from "./device.ts";

/** Writes what waits to be written, turn by turn, and tries again after ever longer pauses while that fails. */
export interface Writer {
  /** Null while all can be written. */
  readonly failure: DeviceFailure | null;
  /** Resolves once all is written, or it is clear that it can't be for now. What comes meanwhile goes in the next turn. */
  write(): Promise<void>;
  /** Takes note of a failure that was met elsewhere, such as in reading; of null, that it is over. */
  meet(failure: DeviceFailure | null): void;
  /** Calls back with each new failure, at once with one that there is, and with null when it is over. */
  onFailure(listener: (failure: DeviceFailure | null) => void): () => void;
  /** Tries nothing again. Resolves once nothing is being written, and nothing came meanwhile. */
  close(): Promise<void>;
}

const firstPause = 250;
const longestPause = 10_000;

/** When a page is left, or come back to; on a server there is none. */
const turns = [
  [globalThis.window, "focus"],
  [globalThis.window, "pagehide"],
  [globalThis.document, "visibilitychange"],
] as const;

/** @param attempt writes all that there is to write; after a failure writing nothing shows whether that is over */
export function openWriter(attempt: () => Promise<DeviceFailure | null>): Writer {
  const listeners = new Set<(failure: DeviceFailure | null) => void>();
  let failure: DeviceFailure | null = null;
  let turn = Promise.resolve();
  let pause = firstPause;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  function meet(now: DeviceFailure | null): void {
    clearTimeout(retry);
    if (!now) pause = firstPause;
    else if (!isClosed) retry = setTimeout(tryAgain, pause);
    if (now === failure) return;
    failure = now;
    for (const listener of [...listeners]) listener(now);
  }

  /** The pause grows by this alone: who goes on typing into a device that is full makes it no longer. */
  function tryAgain(): void {
    pause = Math.min(pause * 2, longestPause);
    void write();
  }

  /** Who leaves the page or comes back to it may have made room, and what isn't written is lost with the page. */
  function turned(): void {
    if (failure) void write();
  }

  for (const [of, happening] of turns) of?.addEventListener(happening, turned);

  function write(): Promise<void> {
    turn = turn.then(attempt).then(meet);
    return turn;
  }

  return {
    get failure() {
      return failure;
    },
    write,
    meet,
    onFailure(listener) {
      listeners.add(listener);
      if (failure) listener(failure);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      for (const [of, happening] of turns) of?.removeEventListener(happening, turned);
      clearTimeout(retry);
      listeners.clear();
      for (let last = null; last !== turn; ) {
        last = turn;
        await last;
      }
    },
  };
}
