import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Call } from "../../interview/calls/call.ts";

/** What there is to telling a host of a call. */
interface Telling {
  readonly isComplete: boolean;
  readonly onRecord: ((call: Call) => void) | undefined;
  /** Ends what is being typed, and gives whether it has changed anything. */
  leave(): boolean;
}

/**
 * Tells the host of a call that has changed here, once a change. Gives what is to be called with each change: of what is
 * being typed, the host is told when its field is left, or the call or the page.
 */
export function useTold(call: Call, telling: Telling): (isTyped: boolean) => void {
  const latest = useRef({ call, ...telling });
  // A host that has a call as complete hears that it no longer is: what it has would be false.
  const wasComplete = useRef(false);
  useLayoutEffect(() => {
    latest.current = { call, ...telling };
    wasComplete.current ||= telling.isComplete;
  });
  const isNews = useRef(false);
  const tell = useCallback(() => {
    isNews.current = false;
    if (wasComplete.current) latest.current.onRecord?.(latest.current.call);
  }, []);
  // Not a moment after what is shown: a change that comes in that moment would be told as the call was before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is told once the call is there as it is now
  useLayoutEffect(() => {
    if (isNews.current) tell();
  }, [call, tell]);
  useEffect(() => {
    const left = () => {
      if (latest.current.leave()) tell();
    };
    document.addEventListener("focusout", left);
    addEventListener("pagehide", left);
    return () => {
      document.removeEventListener("focusout", left);
      removeEventListener("pagehide", left);
      left();
    };
  }, [tell]);
  return useCallback((isTyped) => {
    isNews.current ||= !isTyped;
  }, []);
}
