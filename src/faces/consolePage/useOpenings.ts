import { useCallback, useEffect, useRef, useState } from "react";
import { sameName } from "../../interview/calls/account.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";
import { handedIn } from "./fragment.ts";
import { type Handed, readHanded } from "./handed.ts";
import { type Host, openHost } from "./host.ts";
import type { Running } from "./running.ts";

/** Which call is open on the page, and which one waits for the rep to say so. */
export interface Openings {
  readonly open: Handed;
  /** Of somebody else, and a call goes on. */
  readonly waiting: Handed | null;
  /** Whether the last that was handed over could not be read. */
  readonly isUnreadable: boolean;
  openWaiting(): void;
  dropWaiting(): void;
  /** The page around, once it is listened to. */
  readonly host: { readonly current: Host | null };
}

const nobody: Handed = { call: {}, leftOut: [] };

/**
 * Takes what is handed over by the address and by the page around. Of whom a call is with already, it adds to what is
 * known; somebody else's call is opened at once where no call goes on, and else once the rep says so: nothing takes a call
 * off the screen.
 */
export function useOpenings(origins: readonly string[], running: Running): Openings {
  const [open, setOpen] = useState(() => inAddress() ?? nobody);
  const [waiting, setWaiting] = useState<Handed | null>(null);
  const [isUnreadable, setUnreadable] = useState(() => inAddress() === null);
  const now = useRef(open);
  const host = useRef<Host>(null);
  const show = useCallback(
    (next: Handed) => {
      if (!isSame(now.current.call, next.call)) running.leave();
      now.current = next;
      setOpen(next);
      setWaiting(null);
    },
    [running],
  );
  useEffect(() => {
    let turn = Promise.resolve();
    const take = (raw: unknown) => {
      const next = readHanded(raw);
      setUnreadable(next === null);
      if (!next) return;
      // One after the other: the last that comes is the one that counts.
      turn = turn.then(async () => {
        const { account, person } = now.current.call;
        // Written otherwise it would be another call.
        if (isSame(now.current.call, next.call))
          show({ ...next, call: { ...next.call, ...named({ account, person }) } });
        else if (await running.isRunning()) setWaiting(next);
        else show(next);
      });
    };
    const listen = () => take(handedIn(location.hash) ?? {});
    const opened = openHost(origins, take);
    host.current = opened;
    addEventListener("hashchange", listen);
    return () => {
      opened.close();
      removeEventListener("hashchange", listen);
    };
  }, [origins, running, show]);
  return {
    open,
    waiting,
    isUnreadable,
    openWaiting: () => waiting && show(waiting),
    dropWaiting: () => setWaiting(null),
    host,
  };
}

/** What the address hands over; null where it can't be read. */
function inAddress(): Handed | null {
  return readHanded(handedIn(location.hash) ?? {});
}

/** Those of the names that there are. */
function named({ account, person }: { account?: string | undefined; person?: string | undefined }) {
  return { ...(account !== undefined && { account }), ...(person !== undefined && { person }) };
}

/** Tells whether two are of one account and one person in it. */
function isSame(one: HandedCall, other: HandedCall): boolean {
  return (
    sameName(one.account ?? "", other.account ?? "") &&
    sameName(one.person ?? "", other.person ?? "")
  );
}
