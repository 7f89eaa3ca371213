import { useEffect, useState } from "react";
import type { DeviceFailure } from "../../device/device.ts";
import { type CallStore, openCallStore } from "../../interview/calls/store.ts";

/**
 * The store of calls, once it is open, and what goes wrong with it. One that was given is the host's to close. A server has
 * none, so that what it serves and what a browser first makes of it are the same.
 */
export function useStore(
  given: CallStore | undefined,
): { store: CallStore; failure: DeviceFailure | null } | null {
  const [own, setOwn] = useState<CallStore>();
  const [failure, setFailure] = useState<DeviceFailure | null>(null);
  const [isInBrowser, setInBrowser] = useState(false);
  const store = isInBrowser ? (given ?? own) : undefined;

  useEffect(() => setInBrowser(true), []);

  useEffect(() => {
    if (given) return;
    let isWanted = true;
    let opened: CallStore | undefined;
    void openCallStore().then((fresh) => {
      opened = fresh;
      if (isWanted) setOwn(fresh);
      else fresh.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
      setOwn(undefined);
    };
  }, [given]);

  useEffect(() => store?.onFailure(setFailure), [store]);
  return store ? { store, failure } : null;
}
