import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Call } from "../../interview/calls/call.ts";

/** What there is to telling a host of a call. */
interface Telling {
  readonly onRecord: ((call: Call) => void) | undefined;
  /** Ends what is being typed, and gives whether it has changed anything. */
  leave(): boolean;
}

/**
 * Tells the host of a call once it is ended here, then once a change, and that it goes on again. Gives what is to be
 * called with each change: of what is being typed, the host is told when its field is left, or the call or the page.
 */
export function useTold(call: Call, telling: Telling): (isTyped: boolean) => void {
  const latest = useRef({ call, ...telling });
  useLayoutEffect(() => {
    latest.current = { call, ...telling };
  });
  const isNews = useRef(false);
  // A host that has a call as ended hears that it no longer is: what it has would be false.
  const wasEnded = useRef(false);
  const look = useCallback((isTold: boolean) => {
    const { call, onRecord } = latest.current;
    const isEnded = call.endedAt !== null;
    if (isTold && (isEnded || wasEnded.current)) onRecord?.(call);
    wasEnded.current = isEnded;
  }, []);
  const tell = useCallback(() => {
    isNews.current = false;
    look(true);
  }, [look]);
  // Not a moment after what is shown: a change that comes in that moment would be told as the call was before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is told once the call is there as it is now
  useLayoutEffect(() => {
    if (isNews.current) tell();
    else look(false);
  }, [call, tell, look]);
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
